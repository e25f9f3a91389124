import { type Disposable, EventEmitter, type LogOutputChannel, type TextDocument, Uri, workspace } from 'vscode';
import { Analysis } from '../../../core/analysis/analysis';
import type { UnitResult } from '../../../core/analysis/unit-result';
import type { ParsedFile } from '../../../core/project/parsed-file';
import type { SourceFile } from '../../../core/design/source-file';
import { allRules } from '../../../core/rules/all-rules';
import { isCandidate, openDocument, pathOf, sourceOf } from '../../infrastructure/documents';
import { changedText } from '../../infrastructure/read-text';
import { settingsFor } from '../../infrastructure/settings';
import type { Configurations } from '../configuration/configurations';
import { isModuleFile, TerraformModules } from './terraform-modules';

/** A document as it is now, the files it is judged with, and what is to be said about them. */
export interface JudgedDocument {
  readonly file: ParsedFile;
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly result: UnitResult;
}

/** Judges open documents. What it gives is always about their text of this moment. */
export class Linter implements Disposable {
  private readonly analyses = new Map<string, Analysis>();
  private readonly modules: TerraformModules;
  private readonly moduleChanged = new EventEmitter<Uri>();
  private readonly reportedFailures = new Set<string>();

  /** Tells the folder of a Terraform module whose files changed outside the editor. */
  readonly onDidChangeModule = this.moduleChanged.event;

  constructor(
    private readonly configurations: Configurations,
    private readonly log: LogOutputChannel,
  ) {
    this.modules = new TerraformModules(
      {
        read: (source) => this.analysisFor(Uri.parse(source.path, true)).update(source),
        removed: (path) => this.remove(path),
        changed: (folder) => this.moduleChanged.fire(folder),
      },
      log,
    );
  }

  /** Whether the document has to wait for files beside it to be read before it can be judged. */
  hasToRead(document: TextDocument): boolean {
    const source = this.acceptedSource(document);
    return source !== undefined && isModuleFile(source.language) && !this.modules.isLoaded(document.uri);
  }

  /** Judges a document; undefined where it is closed, ignored, switched off, or nothing that Faultline reads. */
  async judge(document: TextDocument): Promise<JudgedDocument | undefined> {
    await this.configurations.whenLoaded();
    const source = this.acceptedSource(document);
    if (source && isModuleFile(source.language)) await this.modules.load(document.uri);
    return document.isClosed ? undefined : this.judgeNow(document);
  }

  /** Lets go of a closed document. */
  forget(document: TextDocument): void {
    const path = pathOf(document.uri);
    const analysis = this.analysisFor(document.uri);
    const members = analysis.unitOf(path);
    const others = members.filter((member) => member !== path && openDocument(member));
    if (members.length <= 1 || others.length === 0) {
      for (const member of members) analysis.remove(member);
      this.modules.forget(document.uri);
    } else {
      analysis.remove(path);
      void this.readStored(document.uri);
    }
  }

  /** Lets go of everything: what is asked for is read anew. */
  reset(): void {
    this.analyses.clear();
    this.modules.forgetAll();
  }

  /** Puts the configuration that is now in force in a workspace folder to work. */
  configure(folder: Uri): void {
    this.analyses.get(pathOf(folder))?.configure(this.configurations.configurationFor(folder));
  }

  dispose(): void {
    this.modules.dispose();
    this.moduleChanged.dispose();
  }

  private judgeNow(document: TextDocument): JudgedDocument | undefined {
    const path = pathOf(document.uri);
    const analysis = this.analysisFor(document.uri);
    const source = this.acceptedSource(document);
    if (!source) {
      if (!sourceOf(document)) analysis.remove(path);
      return undefined;
    }
    analysis.update(source);
    for (const member of analysis.unitOf(path)) this.refresh(member, analysis);
    const result = analysis.resultFor(path);
    const file = analysis.file(path);
    if (!result || !file) return undefined;
    this.report(result);
    const files = analysis.unitOf(path).flatMap((member) => analysis.file(member) ?? []);
    return { file, files: new Map(files.map((one) => [one.source.path, one])), result };
  }

  /** The text in the editor wins over what is stored. */
  private refresh(path: string, analysis: Analysis): void {
    const document = openDocument(path);
    const source = document && sourceOf(document);
    if (source) analysis.update(source);
  }

  private acceptedSource(document: TextDocument): SourceFile | undefined {
    if (!isCandidate(document) || !settingsFor(document).enable || this.configurations.ignores(document.uri))
      return undefined;
    return sourceOf(document);
  }

  private async readStored(uri: Uri): Promise<void> {
    this.modules.forget(uri);
    await this.modules.load(uri);
    this.moduleChanged.fire(Uri.joinPath(uri, '..'));
  }

  private remove(path: string): void {
    const uri = Uri.parse(path, true);
    if (changedText(uri) === undefined) this.analysisFor(uri).remove(path);
  }

  private analysisFor(uri: Uri): Analysis {
    const folder = workspace.getWorkspaceFolder(uri);
    const key = folder ? pathOf(folder.uri) : '';
    const known = this.analyses.get(key);
    if (known) return known;
    const analysis = new Analysis(allRules, this.configurations.configurationFor(uri));
    this.analyses.set(key, analysis);
    return analysis;
  }

  private report({ failures }: UnitResult): void {
    for (const { file, message } of failures) {
      const line = `${file}: ${message}`;
      if (!this.reportedFailures.has(line)) this.log.error(line);
      this.reportedFailures.add(line);
    }
  }
}
