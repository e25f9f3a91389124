import type { HclBlock, HclBody, HclExpression } from '../syntax/hcl/tree';
import type { TextRange } from '../text/text-range';
import type { AzurermArgument, AzurermBody, AzurermSchema } from './azurerm-schema';
import type { SchemaProblem } from './schema-problem';

/** What Terraform itself gives every resource. */
const argumentsOfTerraform = new Set(['count', 'for_each', 'provider', 'depends_on']);
const blocksOfTerraform = new Set(['lifecycle', 'timeouts', 'provisioner', 'connection']);

/** Compares a `resource` block with the documentation of its type. Only plain values are compared with lists. */
export function checkAzurermBlock(block: HclBlock, schema: AzurermSchema): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  checkBody(block.body, schema.definitions.body, '', schema, problems, block.typeRange);
  return problems;
}

function checkBody(
  body: HclBody,
  shape: AzurermBody,
  path: string,
  schema: AzurermSchema,
  problems: SchemaProblem[],
  place: TextRange,
): void {
  const add = (kind: SchemaProblem['kind'], name: string, message: string, range: TextRange): void => {
    problems.push({ kind, path: at(path, name), message, range });
  };
  for (const { name, nameRange, value } of body.attributes) {
    const argument = shape.arguments[name];
    if (argument)
      checkValue(value, argument, (kind, text) => add(kind, name, `${at(path, name)} ${text}`, value.range));
    else if (shape.blocks?.[name]) add('wrong-type', name, `${at(path, name)} is a block`, nameRange);
    else if (path !== '' || !argumentsOfTerraform.has(name)) {
      add('unknown-property', name, `${at(path, name)} is no argument of ${schema.type}`, nameRange);
    }
  }
  const found = new Set<string>();
  for (const child of body.blocks) {
    const name = child.type === 'dynamic' ? (child.labels[0]?.text ?? '') : child.type;
    found.add(name);
    const own = shape.blocks?.[name];
    if (own) {
      const content = child.type === 'dynamic' ? child.body.blocks.find(({ type }) => type === 'content') : child;
      const definition = own.of === undefined ? undefined : schema.definitions[own.of];
      if (content && definition) checkBody(content.body, definition, at(path, name), schema, problems, child.typeRange);
    } else if (shape.arguments[name]) add('wrong-type', name, `${at(path, name)} is an argument`, child.typeRange);
    else if (path !== '' || !blocksOfTerraform.has(name)) {
      add('unknown-property', name, `${at(path, name)} is no block of ${schema.type}`, child.typeRange);
    }
  }
  for (const { name } of body.attributes) found.add(name);
  const required = [...Object.entries(shape.arguments), ...Object.entries(shape.blocks ?? {})];
  for (const [name, one] of required) {
    if (one.required && !found.has(name)) add('missing', name, `${at(path, name)} is required`, place);
  }
}

function checkValue(
  value: HclExpression,
  { values }: AzurermArgument,
  add: (kind: SchemaProblem['kind'], text: string) => void,
): void {
  if (!values) return;
  if (value.kind === 'tuple') {
    for (const item of value.items) checkValue(item, { values }, add);
    return;
  }
  const written = plainText(value);
  if (written !== undefined && !values.includes(written)) {
    add('wrong-value', `is ${written}, and not one of ${values.join(', ')}`);
  }
}

/** A text, a number or a boolean that is written out; undefined for expressions. */
function plainText(value: HclExpression): string | undefined {
  if (value.kind === 'literal') return value.value === null ? undefined : String(value.value);
  if (value.kind !== 'template') return undefined;
  const [piece, ...others] = value.pieces;
  if (others.length > 0 || (piece && piece.kind !== 'text')) return undefined;
  return piece?.text ?? '';
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
