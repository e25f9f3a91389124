import { array, literal, object } from '../../design/make-value';
import type { ObjectValue, Property, Value } from '../../design/value';
import { everyOf, withEvery } from '../../evaluate/terraform/annotated-value';
import { evaluate } from '../../evaluate/terraform/evaluate-expression';
import { setOf } from '../../evaluate/terraform/functions/type-functions';
import { mapOptions } from '../../evaluate/terraform/options';
import { booleanOfScalar, isNull, numberOfScalar, textOfScalar } from '../../evaluate/terraform/scalars';
import type { Scope } from '../../evaluate/terraform/scope';
import { sourceIn } from '../../evaluate/terraform/scope';
import type { HclCall, HclExpression, HclObjectItem } from '../../syntax/hcl/tree';

const deepest = 20;

/**
 * The value as a variable of that type holds it: scalars converted, what an object does not declare left out, and the
 * defaults of `optional` attributes filled in. A value that does not fit stays as it is.
 */
export function conform(value: Value, type: HclExpression, scope: Scope, depth = 0): Value {
  if (depth > deepest || !scope.session.budget.spend() || isNull(value)) return value;
  if (value.kind === 'choice') return mapOptions(value, (option) => conform(option, type, scope, depth));
  if (type.kind === 'call') return withConformedMembers(value, type, scope, depth);
  const name = scalarTypeName(type);
  if (name === undefined || value.kind !== 'literal') return value;
  const converted =
    name === 'string'
      ? textOfScalar(value.value)
      : name === 'number'
        ? numberOfScalar(value.value)
        : name === 'bool'
          ? booleanOfScalar(value.value)
          : undefined;
  return converted === undefined || converted === value.value ? value : literal(converted, value.source);
}

function scalarTypeName(type: HclExpression): string | undefined {
  if (type.kind === 'variable') return type.name;
  const [piece, more] = type.kind === 'template' ? type.pieces : [];
  return piece?.kind === 'text' && !more ? piece.text : undefined;
}

/** What is known of every member of a list or map that is not known as a whole holds after its conversion too. */
function withConformedMembers(value: Value, type: HclCall, scope: Scope, depth: number): Value {
  const conformed = conformCollection(value, type, scope, depth);
  const every = everyOf(value);
  const [inner] = type.arguments;
  if (!every || !inner || type.name === 'object' || type.name === 'tuple') return conformed;
  return withEvery(conformed, conform(every, inner, scope, depth + 1));
}

function conformCollection(value: Value, type: HclCall, scope: Scope, depth: number): Value {
  const [inner] = type.arguments;
  if (!inner) return value;
  if (value.kind === 'array' && (type.name === 'list' || type.name === 'set')) {
    const items = value.items.map((item) => conform(item, inner, scope, depth + 1));
    const list = { ...value, ...array(items, value.source, value.rest) };
    return type.name === 'set' ? setOf(list, { name: 'toset', source: value.source }) : list;
  }
  if (value.kind !== 'object') return value;
  if (type.name === 'map') {
    const properties = Array.from(value.properties.values(), (property) => ({
      ...property,
      value: conform(property.value, inner, scope, depth + 1),
    }));
    return object(properties, value.source, value.rest);
  }
  return type.name === 'object' && inner.kind === 'object' ? conformObject(value, inner.items, scope, depth) : value;
}

function conformObject(value: ObjectValue, items: readonly HclObjectItem[], scope: Scope, depth: number): Value {
  const properties: Property[] = [];
  for (const item of items) {
    if (item.name === undefined) continue;
    const optional = item.value.kind === 'call' && item.value.name === 'optional' ? item.value : undefined;
    const type = optional ? optional.arguments[0] : item.value;
    const fallback = optional?.arguments[1];
    const written = value.properties.get(item.name.toLowerCase());
    if (written && !(isNull(written.value) && fallback)) {
      const conformed = type ? conform(written.value, type, scope, depth + 1) : written.value;
      properties.push({ ...written, value: conformed });
    } else if (!value.rest && optional) {
      const { range } = item.key;
      const unset = fallback ? evaluate(fallback, scope) : literal(null, sourceIn(scope, range));
      const conformed = type ? conform(unset, type, scope, depth + 1) : unset;
      properties.push({ name: item.name, nameRange: range, file: scope.file, value: conformed });
    }
  }
  return object(properties, value.source, value.rest);
}
