import { literal, textSource, unknown } from '../../../../src/core/design/make-value';
import type { Value } from '../../../../src/core/design/value';
import { evaluate } from '../../../../src/core/evaluate/terraform/evaluate-expression';
import { fixedStep } from '../../../../src/core/evaluate/terraform/evaluate-traversal';
import { Budget } from '../../../../src/core/evaluate/terraform/limits';
import { oneOf } from '../../../../src/core/evaluate/terraform/options';
import { type ModuleNames, rootScope } from '../../../../src/core/evaluate/terraform/scope';
import { parseHcl } from '../../../../src/core/syntax/hcl/parse-hcl';

const source = textSource('main.tf', { start: 0, end: 0 });

/** `var.unknown` is not known, `var.either` is `"a"` or `"b"`, `var.flag` is true or false, `vault.id` is a reference. */
const names: ModuleNames = {
  resolve(name, steps) {
    const first = fixedStep(steps[0]);
    if (name === 'var' && first === 'either') {
      return { value: oneOf([literal('a', source), literal('b', source)], source), used: 1 };
    }
    if (name === 'var' && first === 'flag') {
      return { value: oneOf([literal(true, source), literal(false, source)], source), used: 1 };
    }
    if (name === 'vault') {
      const reference = { key: 'vault', path: [] };
      return { value: unknown('resource-reference', 'it is read from the vault', source, { reference }), used: 0 };
    }
    return { value: unknown('required-parameter', 'the variable has no default', source), used: 1 };
  },
};

export function evaluateText(text: string): Value {
  const tree = parseHcl(`x = ${text}\n`);
  const attribute = tree.body.attributes[0];
  if (!attribute || tree.errors.length > 0) throw new Error(`not an expression: ${text}`);
  return evaluate(attribute.value, rootScope('main.tf', { budget: new Budget(), module: names }));
}

/** The value as JSON; `{ unknown: code }` and `{ choice: [...] }` for what JSON does not have. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'unknown':
      return value.pieces
        ? { pieces: value.pieces.map((piece) => (typeof piece === 'string' ? piece : plain(piece))) }
        : { unknown: value.reason.code };
    case 'choice':
      return { choice: value.options.map(plain) };
    case 'array':
      return value.rest ? { items: value.items.map(plain), rest: plain(value.rest) } : value.items.map(plain);
    case 'object': {
      const members = Object.fromEntries(
        Array.from(value.properties.values(), (property) => [property.name, plain(property.value)]),
      );
      return value.rest ? { members, rest: plain(value.rest) } : members;
    }
  }
}

export function result(text: string): unknown {
  return plain(evaluateText(text));
}
