import { object, textSource } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import type { SourceFile } from '../../design/source-file';
import type { Property, Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { oneOf } from '../../evaluate/terraform/options';
import { innerScope, rootScope, type Scope, type Session, scopeInFile } from '../../evaluate/terraform/scope';
import { attributeOf } from '../../evaluate/terraform/value-access';
import { braces, type DeclaredBlock, labelText } from './declared-block';
import { type Expansion, expandInstances } from './expand-instances';
import { staticText } from './static-text';

const metaArguments: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

/** A `module` block as a call of the module. */
export function moduleCallOf(declared: DeclaredBlock, session: Session, language: SourceFile['language']): ModuleCall {
  const { file, block, body } = declared;
  const [label] = block.labels;
  const address = `module.${label?.text ?? ''}`;
  const scope = callScope(declared, session);
  const source = body.attributes.get('source')?.attribute;
  const version = body.attributes.get('version');
  const text = staticText(source?.value);
  const properties: Property[] = [];
  for (const [name, written] of body.attributes) {
    if (metaArguments.has(name)) continue;
    const value = evaluate(written.attribute.value, scopeInFile(scope, written.file));
    properties.push({ name, nameRange: written.attribute.nameRange, file: written.file, value });
  }
  return {
    key: `${file}#${address}`,
    language,
    file,
    address,
    symbolRange: label ? labelText(label) : block.typeRange,
    declarationRange: block.range,
    bodyRange: braces(block),
    source: text?.text,
    sourceRange: text?.range ?? source?.value.range ?? (label ? labelText(label) : block.typeRange),
    version: version && evaluate(version.attribute.value, scopeInFile(scope, version.file)),
    arguments: object(properties, textSource(file, braces(block))),
  };
}

/** One scope for all instances of the call: where they differ, a name stands for one of several values. */
function callScope({ file, body }: DeclaredBlock, session: Session): Scope {
  const outer = rootScope(file, session);
  const expansion = expandInstances(body, outer);
  const [only, more] = expansion.instances;
  if (expansion.repetition === 'single' || (only && !more)) return only?.scope ?? outer;
  const member = (name: string) => memberOfAll(expansion, name);
  const names = new Map<string, Value>();
  for (const name of ['each', 'count']) {
    const value = member(name);
    if (value) names.set(name, value);
  }
  return innerScope(outer, names);
}

function memberOfAll({ instances }: Expansion, name: string): Value | undefined {
  const values = instances.flatMap(({ scope }) => scope.names.get(name) ?? []);
  const [first] = values;
  if (first?.kind !== 'object') return first;
  const properties = Array.from(first.properties.values(), (property) => ({
    ...property,
    value: oneOf(
      values.map((value) => attributeOf(value, property.name, value.source)),
      first.source,
    ),
  }));
  return object(properties, first.source);
}
