import type { ParsedFile } from '../../project/parsed-file';
import { directoryOf } from '../../text/path-parts';
import type { TextRange } from '../../text/text-range';
import { folderOfSource, isLocalSource } from './module-directory';
import { staticText } from './static-text';

/** A folder that a module call names. */
export interface LocalModuleFolder {
  /** With its slash; empty for the folder that paths are relative to. */
  readonly folder: string;
  readonly file: string;
  /** The source's text between the quotes. */
  readonly range: TextRange;
}

/** The folders that Terraform files call as local modules, read off the text without evaluation; one entry a call. */
export function localModuleFolders(files: readonly ParsedFile[]): readonly LocalModuleFolder[] {
  return files.flatMap(({ source: { path }, syntax }) => {
    if (syntax.language !== 'hcl') return [];
    const calls = syntax.tree.body.blocks.filter((block) => block.type === 'module');
    return calls.flatMap((block): readonly LocalModuleFolder[] => {
      const source = staticText(block.body.attributes.find(({ name }) => name === 'source')?.value);
      if (!source || !isLocalSource(source.text)) return [];
      const folder = folderOfSource(directoryOf(path), source.text);
      return folder === undefined ? [] : [{ folder, file: path, range: source.range }];
    });
  });
}
