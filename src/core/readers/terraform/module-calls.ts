import { object, textSource, unknown } from '../../design/make-value';
import type { ModuleCall } from '../../design/module-call';
import type { Language } from '../../design/source-file';
import type { Value } from '../../design/value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { oneOf } from '../../evaluate/terraform/options';
import { innerScope, rootScope, type Scope, type Session, scopeInFile } from '../../evaluate/terraform/scope';
import { attributeOf } from '../../evaluate/terraform/value-access';
import { braces, labelText } from './declared-block';
import type { Expansion } from './expand-instances';
import { ModuleArguments } from './module-arguments';
import type { ExpandedCall } from './module-call-instances';
import { staticText } from './static-text';

/**
 * A `module` block as a call of the module; where its instances differ, an argument is one of several values. Of a call
 * that makes nothing, the arguments are not known.
 */
export function moduleCallOf(call: ExpandedCall, session: Session, language: Language): ModuleCall {
  const { key, declared, expansion, instances } = call;
  const { file, block, body } = declared;
  const [label] = block.labels;
  const scope = commonScope(expansion, rootScope(file, session));
  const source = body.attributes.get('source')?.attribute;
  const version = body.attributes.get('version');
  const text = staticText(source?.value);
  const [only, more] = instances;
  const given = only && !more ? only.arguments : new ModuleArguments(body, scope);
  const argumentsSource = textSource(file, braces(block));
  const unused = only ? undefined : unknown('unsupported', 'the module is not deployed', argumentsSource);
  return {
    key,
    language,
    file,
    address: `module.${label?.text ?? ''}`,
    symbolRange: label ? labelText(label) : block.typeRange,
    declarationRange: block.range,
    bodyRange: braces(block),
    source: text?.text,
    sourceRange: text?.range ?? source?.value.range ?? (label ? labelText(label) : block.typeRange),
    version: version && evaluate(version.attribute.value, scopeInFile(scope, version.file)),
    arguments: object(only ? given.properties() : [], argumentsSource, unused),
  };
}

/** One scope for all instances of the call: where they differ, a name stands for one of several values. */
function commonScope(expansion: Expansion, outer: Scope): Scope {
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
