import { array, literal, unknown } from '../../design/make-value';
import type { ParameterConversion } from '../../design/registry-module';
import type { UnknownValue, Value } from '../../design/value';

/**
 * What a module writes for an argument; undefined where the argument is as good as not given, so that the module's own
 * default decides.
 */
export function convertArgument(
  given: Value,
  conversion: ParameterConversion,
  undecided: UnknownValue,
): Value | undefined {
  if (given.kind === 'choice') {
    const options = given.options.map((option) => convertArgument(option, conversion, undecided) ?? undecided);
    return { ...given, options };
  }
  if (given.kind === 'unknown') return given;
  if (typeof conversion === 'object') return isGiven(given) ? literal(conversion.becomes, given.source) : undefined;
  switch (conversion) {
    case 'whole':
      return isGiven(given) ? given : undefined;
    case 'partly':
      return isGiven(given) ? opened(given, undecided) : undefined;
    case 'zone-number':
      return zoneList(given, (zone) => zone === -1);
    case 'zone':
      return zoneList(given, (zone) => zone === null);
    case 'zone-numbers':
      return zoneTexts(given);
    case 'enabled':
      return mapBoolean(given, (value) => (value ? 'Enabled' : 'Disabled'));
    case 'negated':
      return mapBoolean(given, (value) => !value);
    case 'worked-out':
      return isGiven(given) ? unknown('runtime-function', 'the module works it out', given.source) : undefined;
  }
}

function isGiven(value: Value): boolean {
  return value.kind !== 'literal' || (value.value !== null && value.value !== '');
}

function zoneList(given: Value, isNone: (zone: unknown) => boolean): Value | undefined {
  if (given.kind !== 'literal') return given;
  if (isNone(given.value)) return array([], given.source);
  return isGiven(given) ? array([literal(String(given.value), given.source)], given.source) : undefined;
}

function zoneTexts(given: Value): Value | undefined {
  if (given.kind !== 'array') return isGiven(given) ? given : undefined;
  const items = given.items.map((item) =>
    item.kind === 'literal' && typeof item.value === 'number' ? literal(String(item.value), item.source) : item,
  );
  return array(items, given.source, given.rest);
}

function mapBoolean(given: Value, map: (value: boolean) => string | boolean): Value | undefined {
  if (given.kind !== 'literal' || typeof given.value !== 'boolean') return isGiven(given) ? given : undefined;
  return literal(map(given.value), given.source);
}

/** The value with every object in it open: what is not written there the module may fill in. */
function opened(value: Value, undecided: UnknownValue): Value {
  if (value.kind === 'array') return { ...value, items: value.items.map((item) => opened(item, undecided)) };
  if (value.kind !== 'object') return value;
  const properties = new Map(
    Array.from(value.properties, ([key, property]) => [key, { ...property, value: opened(property.value, undecided) }]),
  );
  return { ...value, properties, rest: value.rest ?? undecided };
}
