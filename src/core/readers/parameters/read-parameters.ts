import type { SyntaxProblem } from '../../design/design';
import type { Value } from '../../design/value';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import { readArmParameters } from './read-arm-parameters';
import { readBicepParameters } from './read-bicep-parameters';

/** What a parameter file gives to a deployment. */
export interface ParameterFileValues {
  /** The path of the local template that the file is for, where it names one. */
  readonly template: string | undefined;
  /** By name as written. Each value has the place where it is written, and the hop through its parameter. */
  readonly values: ReadonlyMap<string, Value>;
  /** The problems of the file itself and of the files that it extends. */
  readonly problems: readonly SyntaxProblem[];
}

/** Reads a Bicep parameter file, with those that it extends, or an ARM parameter file. Never throws. */
export function readParameters(file: ParsedFile, files: ProjectFiles): ParameterFileValues {
  const { language } = file.syntax;
  if (language === 'bicep') return readBicepParameters(file, files);
  if (language === 'json') return readArmParameters(file, files);
  return { template: undefined, values: new Map(), problems: [] };
}
