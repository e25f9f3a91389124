import type { TrailStep } from '../design/value';
import type { ParsedFile } from '../project/parsed-file';
import { findProperty } from '../syntax/json/find-property';
import type { JsonNode } from '../syntax/json/tree';
import { allowedValues, expressionIs } from './bicep/allowed-values';
import type { FixValue } from './fix';

/** Whether every parameter that a value comes through allows another value in its place. */
export function areAllowing(
  trail: readonly TrailStep[],
  value: FixValue,
  files: ReadonlyMap<string, ParsedFile>,
): boolean {
  return trail.every(({ file, description }) => {
    const name = /^parameter (.+)$/.exec(description)?.[1];
    const parsed = name === undefined ? undefined : files.get(file);
    return !name || !parsed || allows(parsed, name, value);
  });
}

function allows({ syntax }: ParsedFile, name: string, value: FixValue): boolean {
  const wanted = name.toLowerCase();
  if (syntax.language === 'bicep') {
    for (const statement of syntax.tree.statements) {
      if (statement.kind !== 'param' || statement.name.name.toLowerCase() !== wanted) continue;
      return allowedValues(statement)?.some((item) => expressionIs(item, value)) ?? true;
    }
    return true;
  }
  if (syntax.language !== 'json') return true;
  const parameters = findProperty(syntax.tree.root, 'parameters')?.value;
  const declared = parameters?.kind === 'object' ? parameters.properties : [];
  const parameter = declared.find(({ key }) => key.toLowerCase() === wanted)?.value;
  const list = findProperty(parameter, 'allowedValues')?.value;
  return list?.kind === 'array' ? list.items.some((item) => isScalar(item, value)) : true;
}

function isScalar(node: JsonNode, value: FixValue): boolean {
  return node.kind === 'null' ? value === null : 'value' in node && node.value === value;
}
