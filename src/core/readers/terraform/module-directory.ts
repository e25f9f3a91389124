import type { Language } from '../../design/source-file';
import { resolvePath } from '../../text/resolve-path';
import { collectDeclarations, type ModuleDeclarations } from './module-declarations';
import { type ModuleFiles, sortModuleFiles } from './module-files';
import type { TerraformTexts } from './terraform-files';

/** One directory with Terraform files, as every call of it finds it. */
export interface ModuleDirectory {
  /** With its slash; empty for the folder that paths are relative to. */
  readonly folder: string;
  readonly files: ModuleFiles;
  readonly declarations: ModuleDeclarations;
  readonly languageOf: (file: string) => Language;
}

const known = new WeakMap<TerraformTexts, ModuleDirectory>();

/**
 * The directory that `texts` make, read once for each of them.
 * @param more files of values beyond those that Terraform reads by itself, strongest last.
 */
export function moduleDirectory(folder: string, texts: TerraformTexts, more?: TerraformTexts): ModuleDirectory {
  if (more && more.files.length > 0) return readModuleDirectory(folder, texts, more);
  const directory = known.get(texts) ?? readModuleDirectory(folder, texts);
  known.set(texts, directory);
  return directory;
}

function readModuleDirectory(folder: string, texts: TerraformTexts, more?: TerraformTexts): ModuleDirectory {
  const files = withValues(sortModuleFiles(texts.files, texts.trees), more);
  const languages = new Map(texts.files.map((file) => [file.path, file.language]));
  return {
    folder,
    files,
    declarations: collectDeclarations(files),
    languageOf: (file) => languages.get(file) ?? 'terraform',
  };
}

function withValues(files: ModuleFiles, more: TerraformTexts | undefined): ModuleFiles {
  if (!more || more.files.length === 0) return files;
  const given = more.files.flatMap(({ path }) => {
    const tree = more.trees.get(path);
    return tree ? [{ path, tree }] : [];
  });
  const paths = new Set(given.map(({ path }) => path));
  return {
    ...files,
    values: [...files.values.filter(({ path }) => !paths.has(path)), ...given],
    otherValues: files.otherValues.filter(({ path }) => !paths.has(path)),
  };
}

/** Whether Terraform looks for a module of that source beside the files that call it. */
export function isLocalSource(source: string): boolean {
  return /^\.\.?(?:[/\\]|$)/.test(source);
}

/** The folder that a local source names, seen from a module's folder; undefined where it leads out of the workspace. */
export function folderOfSource(from: string, source: string): string | undefined {
  const path = resolvePath(`${from}main.tf`, source);
  if (path === undefined) return undefined;
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

/** How Terraform, which runs in the folder `from`, names the folder `to`; both end with a slash or are empty. */
export function relativeFolder(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/').slice(0, -1);
  let common = 0;
  while (common < source.length && source[common] === target[common]) common += 1;
  const segments = [...source.slice(common).map(() => '..'), ...target.slice(common)];
  return segments.length === 0 ? '.' : segments.join('/');
}
