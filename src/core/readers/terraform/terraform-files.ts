import type { SourceFile } from '../../design/source-file';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import type { HclFile } from '../../syntax/hcl/tree';

/** Files with the trees of those that are parsed already. */
export interface TerraformTexts {
  readonly files: readonly SourceFile[];
  readonly trees: ReadonlyMap<string, HclFile>;
}

/** What the reading of a deployment asks for. */
export interface TerraformFiles {
  /** The Terraform files that stand directly in a folder, which ends with a slash or is empty. */
  inFolder(folder: string): TerraformTexts;
  /** The files at those paths; a path without a file gives none. */
  at(paths: readonly string[]): TerraformTexts;
  /** The text of any file; undefined where there is none, or where it may not be read. */
  textAt(path: string): string | undefined;
  /** The paths of the files that stand directly in a folder, as far as they are known. */
  pathsIn(folder: string): readonly string[];
}

export function terraformFilesOf(files: ProjectFiles): TerraformFiles {
  return {
    inFolder: (folder) => textsOf(files.filesIn(folder)),
    at: (paths) => textsOf(paths.flatMap((path) => files.fileAt(path) ?? [])),
    textAt: (path) => files.fileAt(path)?.source.text,
    pathsIn: (folder) => files.filesIn(folder).map((file) => file.source.path),
  };
}

/** The texts of the files that were last asked for together, by the first of them: unchanged files give the same object. */
const known = new WeakMap<ParsedFile, { readonly parsed: readonly ParsedFile[]; readonly texts: TerraformTexts }>();

function textsOf(parsed: readonly ParsedFile[]): TerraformTexts {
  const [first] = parsed;
  const before = first && known.get(first);
  const isSame =
    before?.parsed.length === parsed.length && before.parsed.every((file, index) => file === parsed[index]);
  if (before && isSame) return before.texts;
  const texts = readTexts(parsed);
  if (first) known.set(first, { parsed, texts });
  return texts;
}

function readTexts(parsed: readonly ParsedFile[]): TerraformTexts {
  const files: SourceFile[] = [];
  const trees = new Map<string, HclFile>();
  for (const { source, syntax } of parsed) {
    if (syntax.language !== 'hcl') continue;
    files.push(source);
    trees.set(source.path, syntax.tree);
  }
  return { files, trees };
}
