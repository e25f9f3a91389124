import { Uri } from 'vscode';
import { openDocument } from '../../infrastructure/documents';
import { settingsFor } from '../../infrastructure/settings';
import type { Diagnostics } from './diagnostics';
import type { Problem } from './problem';

/**
 * Shows in files that are not open what has to be mended there for something in an open one: a value in a parameter file,
 * a variable's default in the file beside.
 */
export class ClosedFiles {
  private readonly byDocument = new Map<string, readonly Problem[]>();

  /** @param isShownByOthers says for which files somebody else shows problems, or nobody does. */
  constructor(
    private readonly diagnostics: Diagnostics,
    private readonly isShownByOthers: (uri: Uri) => boolean,
  ) {}

  /** Puts what an open document leads to in place of what it led to before. */
  set(document: string, problems: readonly Problem[]): void {
    const before = this.byDocument.get(document) ?? [];
    if (problems.length > 0) this.byDocument.set(document, problems);
    else this.byDocument.delete(document);
    for (const file of new Set([...before, ...problems].map((problem) => problem.file))) this.show(file);
  }

  /** Shows what is left to say about a file that was closed. */
  closed(path: string): void {
    if (this.problemsIn(path).length > 0) this.show(path);
  }

  private show(path: string): void {
    const uri = Uri.parse(path, true);
    if (openDocument(path) || this.isShownByOthers(uri)) return;
    this.diagnostics.show(path, this.problemsIn(path), settingsFor(uri).showUnknown);
  }

  private problemsIn(path: string): readonly Problem[] {
    const found = new Map<string, Problem>();
    for (const problem of [...this.byDocument.values()].flat()) {
      const { start } = problem.range;
      if (problem.file === path)
        found.set(`${problem.rule}|${start.line}|${start.character}|${problem.message}`, problem);
    }
    return [...found.values()];
  }
}
