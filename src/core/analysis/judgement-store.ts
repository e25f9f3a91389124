import { contextKey } from '../project/entry-context';
import type { Judgement } from './judgement';

/** The judgements that still stand, with a note of what each has asked for. */
export class JudgementStore {
  private readonly judgements = new Map<string, Judgement>();
  private readonly byPath = new Map<string, Set<string>>();
  private readonly byFolder = new Map<string, Set<string>>();

  get(key: string): Judgement | undefined {
    return this.judgements.get(key);
  }

  add(judgement: Judgement): void {
    const key = contextKey(judgement.context);
    this.judgements.set(key, judgement);
    for (const path of judgement.asked) noteIn(this.byPath, path, key);
    for (const folder of judgement.askedFolders) noteIn(this.byFolder, folder, key);
  }

  /** Drops the judgements that have asked for the file, whether or not it was there. */
  changed(path: string): void {
    for (const key of this.byPath.get(path) ?? []) this.drop(key);
  }

  /** Drops the judgements that have asked for the files of a folder. */
  folderChanged(folder: string): void {
    for (const key of this.byFolder.get(folder) ?? []) this.drop(key);
  }

  /** Drops all but those of `keys`. */
  keep(keys: ReadonlySet<string>): void {
    for (const key of [...this.judgements.keys()]) if (!keys.has(key)) this.drop(key);
  }

  clear(): void {
    this.judgements.clear();
    this.byPath.clear();
    this.byFolder.clear();
  }

  /** Every file that one of the judgements has asked for. */
  asked(): readonly string[] {
    return [...this.byPath.keys()];
  }

  private drop(key: string): void {
    const judgement = this.judgements.get(key);
    if (!judgement) return;
    this.judgements.delete(key);
    for (const path of judgement.asked) forgetIn(this.byPath, path, key);
    for (const folder of judgement.askedFolders) forgetIn(this.byFolder, folder, key);
  }
}

function noteIn(map: Map<string, Set<string>>, name: string, key: string): void {
  const keys = map.get(name);
  if (keys) keys.add(key);
  else map.set(name, new Set([key]));
}

function forgetIn(map: Map<string, Set<string>>, name: string, key: string): void {
  const keys = map.get(name);
  keys?.delete(key);
  if (keys?.size === 0) map.delete(name);
}
