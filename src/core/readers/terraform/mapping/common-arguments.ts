import { choice, literal, object } from '../../../design/make-value';
import type { ArrayValue, Property, Value } from '../../../design/value';
import { textOf } from '../../../evaluate/terraform/scalars';
import { argumentAt, blocksNamed, type EvaluatedBody } from '../evaluated-body';
import type { BodyBuilder } from './body-builder';

const sameNames = ['name', 'location', 'tags', 'zones'];

/** Puts what every azurerm resource names alike: name, location, tags, zones and identity. */
export function putCommonArguments(builder: BodyBuilder, body: EvaluatedBody): void {
  for (const name of sameNames) {
    const written = argumentAt(body, name);
    if (written) builder.put(name, written);
  }
  putIdentity(builder, body);
}

/** Puts the `identity` block, with its list of identities as the object that ARM has. */
function putIdentity(builder: BodyBuilder, body: EvaluatedBody): void {
  const [block] = blocksNamed(body, 'identity');
  if (!block) return;
  const optional = (value: Value) =>
    block.presence === 'certain' ? value : choice([value, literal(null, value.source)], value.source);
  const type = block.body.arguments.get('type');
  if (type) builder.put('identity.type', { ...type, value: optional(type.value) });
  const ids = argumentAt(block.body, 'identity_ids');
  if (ids) builder.put('identity.userAssignedIdentities', { ...ids, value: optional(identitiesOf(ids)) });
}

function identitiesOf({ value, nameRange, file }: Property): Value {
  if (value.kind !== 'array') return value;
  const known = value.items.flatMap((item) => {
    const name = textOf(item);
    return name === undefined ? [] : [{ name, nameRange, file, value: object([], item.source) }];
  });
  const open = value.rest ?? firstUnknown(value);
  return object(known, value.source, open);
}

function firstUnknown({ items }: ArrayValue) {
  const found = items.find((item) => item.kind === 'unknown');
  return found?.kind === 'unknown' ? found : undefined;
}
