import type { ParsedFile } from '../../project/parsed-file';
import type { BicepFile } from '../../syntax/bicep/tree';
import { detectStyle, type TextStyle } from '../text-style';

/** A Bicep file as fixes are written into it. */
export interface BicepText {
  readonly path: string;
  readonly text: string;
  readonly tree: BicepFile;
  readonly style: TextStyle;
}

/** The file at `path`; undefined where it is not known or no Bicep. */
export function bicepText(files: ReadonlyMap<string, ParsedFile>, path: string): BicepText | undefined {
  const file = files.get(path);
  if (file?.syntax.language !== 'bicep') return undefined;
  return { path, text: file.source.text, tree: file.syntax.tree, style: detectStyle(file.source.text) };
}
