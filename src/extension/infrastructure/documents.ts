import { type TextDocument, type Uri, workspace } from 'vscode';
import { detectLanguage, mayBeRead } from '../../core/analysis/detect-language';
import type { Language, SourceFile } from '../../core/design/source-file';

/** Language ids of other extensions that say what a document is where its name does not. */
const languagesById: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['bicep', 'bicep'],
  ['bicep-params', 'bicepparam'],
  ['terraform', 'terraform'],
  ['terraform-vars', 'tfvars'],
  ['opentofu', 'terraform'],
  ['opentofu-vars', 'tfvars'],
  ['arm-template', 'arm'],
  ['github-actions-workflow', 'workflow'],
  ['dockerfile', 'dockerfile'],
]);

/** The language ids by which documents are selected, besides their names. */
export const languageIds: readonly string[] = [...languagesById.keys()];

/** Where documents of the user's own lie, beside the workspace's own file systems. */
const ownSchemes = new Set(['file', 'untitled', 'vscode-remote']);

/** The name by which the analysis knows a file. */
export function pathOf(uri: Uri): string {
  return uri.toString();
}

/** Whether Faultline may read such a document; its content decides for JSON and YAML. */
export function isCandidate(document: TextDocument): boolean {
  const { uri, languageId } = document;
  if (!mayBeRead(uri.path) && !languagesById.has(languageId)) return false;
  return ownSchemes.has(uri.scheme) || workspace.getWorkspaceFolder(uri) !== undefined;
}

/** The document as the analysis reads it; undefined where Faultline does not read such documents. */
export function sourceOf(document: TextDocument): SourceFile | undefined {
  if (!isCandidate(document)) return undefined;
  const path = pathOf(document.uri);
  const text = document.getText();
  const language = detectLanguage(document.uri.path, text) ?? languagesById.get(document.languageId);
  return language && { path, text, language };
}

/** The open document of a file, whether or not it shows. */
export function openDocument(path: string): TextDocument | undefined {
  return workspace.textDocuments.find((document) => !document.isClosed && pathOf(document.uri) === path);
}

/** The name of a file as a person knows it: relative to the workspace. */
export function shownName(uri: Uri): string {
  return workspace.asRelativePath(uri);
}
