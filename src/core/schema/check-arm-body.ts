import type { ObjectValue, Property, Value } from '../design/value';
import type { ArmObjectShape, ArmSchema, ArmShape } from './arm-schema';
import type { SchemaProblem } from './schema-problem';

/** What a declaration has beside the body that is sent to Azure, in Bicep, ARM templates and azapi. */
const ofTheLanguage = new Set([
  'parent',
  'scope',
  'dependson',
  'name',
  'type',
  'apiversion',
  'comments',
  'condition',
  'copy',
]);

/**
 * Compares the body of a resource with the schema of its type. Values that are not known are left alone; a value out of
 * an open list is told as `unlisted-value`.
 */
export function checkArmBody(body: ObjectValue, schema: ArmSchema): readonly SchemaProblem[] {
  const checker = new Checker(schema);
  checker.checkObject(body, schema.definitions.body, '');
  return checker.problems;
}

class Checker {
  readonly problems: SchemaProblem[] = [];

  constructor(private readonly schema: ArmSchema) {}

  checkObject(value: ObjectValue, shape: ArmObjectShape, path: string): void {
    const whole = this.withVariant(value, shape);
    const names = new Map(Object.keys(whole.properties).map((name) => [name.toLowerCase(), name]));
    for (const [key, property] of value.properties) {
      if (path === '' && ofTheLanguage.has(key)) continue;
      this.checkProperty(property, names.get(key), whole, path);
    }
    if (value.rest) return;
    for (const name of whole.required ?? []) {
      const isThere = value.properties.has(name.toLowerCase());
      if (!isThere && !(path === '' && ofTheLanguage.has(name.toLowerCase()))) {
        this.add('missing', at(path, name), `${at(path, name)} is required`, value);
      }
    }
  }

  private checkProperty(property: Property, name: string | undefined, shape: ArmObjectShape, path: string): void {
    const own = at(path, property.name);
    const isReadOnly = shape.readOnly?.some((one) => one.toLowerCase() === property.name.toLowerCase());
    if (name !== undefined) {
      if (name !== property.name) this.add('unknown-property', own, `${own} is spelt ${name}`, property.value);
      this.check(property.value, shape.properties[name] ?? 'any', own);
    } else if (isReadOnly) {
      this.add('read-only', own, `${own} is set by Azure and cannot be written`, property.value);
    } else if (shape.additional !== undefined) {
      this.check(property.value, shape.additional, own);
    } else {
      this.add('unknown-property', own, `${own} is no property of ${this.schema.type}`, property.value);
    }
  }

  private check(value: Value, shape: ArmShape, path: string): void {
    if (value.kind === 'unknown' || shape === 'any') return;
    if (value.kind === 'choice') {
      for (const option of value.options) this.check(option, shape, path);
      return;
    }
    if (typeof shape === 'object' && 'oneOf' in shape) {
      this.checkUnion(value, shape.oneOf, path);
    } else if (typeof shape === 'object' && 'ref' in shape) {
      const definition = this.schema.definitions[shape.ref];
      if (value.kind !== 'object') this.add('wrong-type', path, `${path} is an object`, value);
      else if (definition) this.checkObject(value, definition, path);
    } else if (typeof shape === 'object' && 'array' in shape) {
      if (value.kind !== 'array') this.add('wrong-type', path, `${path} is a list`, value);
      else for (const [index, item] of value.items.entries()) this.check(item, shape.array, at(path, String(index)));
    } else {
      this.checkScalar(value, shape, path);
    }
  }

  /** Of several shapes the one that fits best counts. */
  private checkUnion(value: Value, shapes: readonly ArmShape[], path: string): void {
    const attempts = shapes.map((shape) => {
      const attempt = new Checker(this.schema);
      attempt.check(value, shape, path);
      return attempt.problems;
    });
    const best = attempts.sort((a, b) => a.length - b.length)[0] ?? [];
    this.problems.push(...best);
  }

  private checkScalar(
    value: Value,
    shape: Exclude<ArmShape, object> | { enum: readonly string[]; open?: true },
    path: string,
  ): void {
    if (value.kind !== 'literal') {
      this.add('wrong-type', path, `${path} is a ${typeof shape === 'string' ? shape : 'text'}`, value);
      return;
    }
    if (value.value === null) return;
    if (typeof shape === 'string') {
      if (typeNameOf(value.value) !== shape) this.add('wrong-type', path, `${path} is of type ${shape}`, value);
    } else if (typeof value.value !== 'string') {
      this.add('wrong-type', path, `${path} is of type string`, value);
    } else if (!shape.enum.includes(value.value)) {
      const kind = shape.open ? 'unlisted-value' : 'wrong-value';
      this.add(kind, path, `${path} is ${value.value}, and not one of ${shape.enum.join(', ')}`, value);
    }
  }

  /** The shape with the properties that the value of the deciding property brings. */
  private withVariant(value: ObjectValue, shape: ArmObjectShape): ArmObjectShape {
    if (!shape.variants) return shape;
    const { by, of } = shape.variants;
    const decider = value.properties.get(by.toLowerCase())?.value;
    const chosen = decider?.kind === 'literal' ? of[String(decider.value)] : undefined;
    const further = typeof chosen === 'object' && 'ref' in chosen ? this.schema.definitions[chosen.ref] : undefined;
    if (!further) {
      const isOpen = decider !== undefined && decider.kind !== 'literal';
      return isOpen
        ? { ...shape, additional: 'any' }
        : { ...shape, properties: { ...shape.properties, [by]: { enum: Object.keys(of) } } };
    }
    return {
      properties: { ...shape.properties, ...further.properties },
      required: [...(shape.required ?? []), ...(further.required ?? [])],
      readOnly: [...(shape.readOnly ?? []), ...(further.readOnly ?? [])],
      ...(further.additional === undefined ? {} : { additional: further.additional }),
    };
  }

  private add(kind: SchemaProblem['kind'], path: string, message: string, { source }: Value): void {
    this.problems.push({ kind, path, message, range: source.range });
  }
}

function typeNameOf(value: string | number | boolean): 'string' | 'int' | 'bool' {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'int' : 'bool';
}

function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
