import type { Design } from '../../design/design';
import type { SourceFile } from '../../design/source-file';
import { ParsedFile } from '../../project/parsed-file';
import type { JsonFile } from '../../syntax/json/tree';
import { readArmDeployment } from './read-arm-deployment';

const noFiles = { fileAt: () => undefined, filesIn: () => [] };

/** Reads one ARM template without the others of its workspace. */
export function readArm(file: SourceFile, _tree?: JsonFile): Design {
  return readArmDeployment(new ParsedFile(file), new Map(), noFiles);
}
