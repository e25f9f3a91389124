import { textSource, through, unknown } from '../../design/make-value';
import type { Value } from '../../design/value';
import { valueOfJsonNode } from '../../evaluate/data-values';
import { Deployment } from '../../evaluate/deployment';
import type { ParsedFile } from '../../project/parsed-file';
import type { ProjectFiles } from '../../project/project-files';
import type { JsonProperty } from '../../syntax/json/tree';
import { memberOf, objectIn } from '../arm/members';
import type { ParameterFileValues } from './read-parameters';

/**
 * Reads an ARM parameter file: plain values, and references to secrets of a key vault, which are unknown. Nothing in it
 * is an expression. https://learn.microsoft.com/azure/azure-resource-manager/templates/parameter-files
 */
export function readArmParameters(file: ParsedFile, files: ProjectFiles): ParameterFileValues {
  const { source, syntax } = file;
  const values = new Map<string, Value>();
  if (syntax.language !== 'json') return { template: undefined, values, problems: [] };
  const { budget } = new Deployment(files);
  for (const parameter of objectIn(syntax.tree.root, 'parameters')?.properties ?? []) {
    const range = parameter.keyRange;
    const call = { source: textSource(source.path, range), budget };
    const value = valueAssigned(parameter, source.path, call);
    const step = { file: source.path, range, description: `parameter ${parameter.key}` };
    if (value) values.set(parameter.key, through(value, step));
  }
  const problems = syntax.tree.errors.map(({ range, message }) => ({ file: source.path, range, message }));
  return { template: undefined, values, problems };
}

function valueAssigned(
  { value }: JsonProperty,
  file: string,
  call: Parameters<typeof valueOfJsonNode>[2],
): Value | undefined {
  const written = memberOf(value, 'value');
  if (written?.value) return valueOfJsonNode(written.value, file, call);
  const reference = memberOf(value, 'reference');
  if (reference) {
    const source = textSource(file, reference.range);
    return unknown('runtime-function', 'it is a secret of a key vault', source);
  }
  const expression = memberOf(value, 'expression');
  if (!expression) return undefined;
  return unknown('runtime-function', 'it comes from outside the files', textSource(file, expression.range));
}
