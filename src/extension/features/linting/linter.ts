import { type Disposable, type LogOutputChannel, type TextDocument, Uri, workspace } from 'vscode';
import type { UnitResult } from '../../../core/analysis/unit-result';
import type { SourceFile } from '../../../core/design/source-file';
import type { ParsedFile } from '../../../core/project/parsed-file';
import { isCandidate, pathOf, sourceOf } from '../../infrastructure/documents';
import { settingsFor } from '../../infrastructure/settings';
import type { Configurations } from '../configuration/configurations';
import type { Project } from '../project/project';
import { Projects } from '../project/projects';
import { type Problem, problemsOf } from './problem';

/** A document as it is now, and what is to be said about it and the files that are judged as one with it. */
export interface JudgedDocument {
  readonly file: ParsedFile;
  /** The files that are judged as one with it: those of a Terraform folder, or itself alone. */
  readonly members: readonly string[];
  /** Every file that its judgement has read. */
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly result: UnitResult;
}

/** What is to be shown of files that are not open. */
export interface StoredJudgement {
  readonly members: readonly string[];
  readonly problems: readonly Problem[];
}

/** Judges documents in all the ways in which they are deployed. What it gives is always about their text of this moment. */
export class Linter implements Disposable {
  private readonly projects: Projects;
  private readonly judged = new WeakSet<TextDocument>();
  private readonly reportedFailures = new Set<string>();

  constructor(
    private readonly configurations: Configurations,
    private readonly log: LogOutputChannel,
  ) {
    this.projects = new Projects(configurations, log);
  }

  /** Tells the files that may have other findings, for a change outside the editor; none where it may be any. */
  get onDidChangeFiles(): Projects['onDidChange'] {
    return this.projects.onDidChange;
  }

  /** The files of the workspace folder that a file belongs to. */
  projectOf(uri: Uri): Project {
    return this.projects.projectOf(uri);
  }

  /** Whether the document has to wait for other files to be read before it can be judged. */
  hasToRead(document: TextDocument): boolean {
    return this.acceptedSource(document) !== undefined && this.projectOf(document.uri).hasToRead(pathOf(document.uri));
  }

  /** The files whose findings may change with a document. */
  dependentsOf(document: TextDocument): readonly string[] {
    return this.projectOf(document.uri).analysis.dependentsOf(pathOf(document.uri));
  }

  /** Whether what was said about a document does not stand any more. */
  isStale(document: TextDocument): boolean {
    if (!this.judged.has(document)) return false;
    const project = this.projectOf(document.uri);
    const path = pathOf(document.uri);
    return !project.analysis.isCurrent(path) || project.lacks(path);
  }

  /** Judges a document; undefined where it is closed, ignored, switched off, or nothing that Faultline reads. */
  async judge(document: TextDocument): Promise<JudgedDocument | undefined> {
    await this.configurations.whenLoaded();
    const source = this.acceptedSource(document);
    if (source) {
      const project = this.projectOf(document.uri);
      await project.whenSettled();
      if (!document.isClosed) {
        this.takeOver(document, project);
        await project.load(source.path);
      }
    }
    return document.isClosed ? undefined : this.judgeNow(document);
  }

  /** Judges files as they are stored, or as they are in the editor; undefined where there is nothing to read. */
  async judgeStored(uri: Uri): Promise<StoredJudgement | undefined> {
    const project = this.projectOf(uri);
    const path = pathOf(uri);
    await project.whenIndexed();
    if (!settingsFor(uri).enable || !project.analysis.project.has(path)) return undefined;
    this.takeOverAll(project);
    await project.load(path);
    const result = project.analysis.resultFor(path);
    if (!result) return undefined;
    this.report(result);
    return { members: project.analysis.unitOf(path), problems: problemsOf(result, project.analysis.held) };
  }

  /** Lets go of a closed document. */
  forget(document: TextDocument): void {
    this.judged.delete(document);
    this.watchFolders();
    if (!workspace.getWorkspaceFolder(document.uri)) {
      this.projects.forgetAlone(document.uri);
      return;
    }
    void this.projects.reread(document.uri);
    this.release(document.uri);
  }

  /** Lets go of the texts that no open document needs. */
  release(uri: Uri): void {
    const { analysis } = this.projectOf(uri);
    const open = this.openDocuments();
    analysis.keepFor(open.map((document) => pathOf(document.uri)).filter((path) => analysis.project.has(path)));
  }

  /** Lets go of everything: what is asked for is read anew. */
  reset(): void {
    this.projects.reset();
  }

  /** Puts the configuration that is now in force in a workspace folder to work. */
  configure(folder: Uri): void {
    this.projectOf(folder).configure();
  }

  dispose(): void {
    this.projects.dispose();
  }

  private openDocuments(): readonly TextDocument[] {
    return workspace.textDocuments.filter((document) => !document.isClosed && this.judged.has(document));
  }

  private watchFolders(): void {
    const inWorkspace = this.openDocuments().filter(({ uri }) => workspace.getWorkspaceFolder(uri));
    this.projects.watchFolders(new Set(inWorkspace.map(({ uri }) => pathOf(Uri.joinPath(uri, '..')))));
  }

  private judgeNow(document: TextDocument): JudgedDocument | undefined {
    const path = pathOf(document.uri);
    const project = this.projectOf(document.uri);
    const { analysis } = project;
    if (!this.acceptedSource(document)) {
      this.judged.delete(document);
      if (!sourceOf(document)) analysis.remove(path);
      return undefined;
    }
    this.takeOver(document, project);
    const result = analysis.resultFor(path);
    const file = analysis.file(path);
    if (!result || !file) return undefined;
    if (!this.judged.has(document)) {
      this.judged.add(document);
      this.watchFolders();
    }
    this.report(result);
    return { file, members: analysis.unitOf(path), files: new Map(analysis.held), result };
  }

  /** The text in the editor wins over what is stored. */
  private takeOver(document: TextDocument, project: Project): void {
    const source = this.acceptedSource(document);
    if (source) project.analysis.update(source);
    this.takeOverAll(project);
  }

  private takeOverAll(project: Project): void {
    for (const document of workspace.textDocuments) {
      const path = pathOf(document.uri);
      if (document.isClosed || !project.analysis.project.has(path)) continue;
      const source = sourceOf(document);
      if (source) project.analysis.update(source);
    }
  }

  private acceptedSource(document: TextDocument): SourceFile | undefined {
    if (!isCandidate(document) || !settingsFor(document).enable || this.configurations.ignores(document.uri))
      return undefined;
    return sourceOf(document);
  }

  private report({ failures }: UnitResult): void {
    for (const { file, message } of failures) {
      const line = `${file}: ${message}`;
      if (!this.reportedFailures.has(line)) this.log.error(line);
      this.reportedFailures.add(line);
    }
  }
}
