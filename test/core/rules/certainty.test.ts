import { describe, expect, it } from 'vitest';
import { array, choice, literal, object, textSource, unknown } from '../../../src/core/design/make-value';
import type { Scalar, Value } from '../../../src/core/design/value';
import { listsAddresses } from '../../../src/core/rules/address-lists';
import { allOf, anyOf, isAt, isWrittenAt, not } from '../../../src/core/rules/certainty';

const source = textSource('main.bicep', { start: 0, end: 1 });
const parameter = unknown('required-parameter', 'the parameter access has no default', source);
const reference = unknown('resource-reference', 'it is read from key', source, { reference: { path: ['id'] } });

describe('isAt', () => {
  it('compares text without case', () => {
    expect(isAt(bodyWith(text('enabled')), 'access', ['Enabled'])).toBe(true);
  });

  it('says no to an absent value', () => {
    expect(isAt(object([], source), 'access', ['Enabled'])).toBe(false);
  });

  it('gives the reason of an unknown value', () => {
    expect(isAt(bodyWith(parameter), 'access', ['Enabled'])).toBe(parameter);
  });

  it('gives a reason where only some options match', () => {
    expect(isAt(bodyWith(choice([text('Enabled'), text('Disabled')], source)), 'access', ['Enabled'])).toContain(
      'condition',
    );
    expect(isAt(bodyWith(choice([text('Enabled'), text('enabled')], source)), 'access', ['Enabled'])).toBe(true);
  });
});

describe('isWrittenAt', () => {
  it('is sure of a literal and of a reference to a resource', () => {
    expect(isWrittenAt(bodyWith(text('x')), 'access')).toBe(true);
    expect(isWrittenAt(bodyWith(reference), 'access')).toBe(true);
  });

  it('is not sure of a parameter, and says no to null and to empty text', () => {
    expect(isWrittenAt(bodyWith(parameter), 'access')).toBe(parameter);
    expect(isWrittenAt(bodyWith(text(null)), 'access')).toBe(false);
    expect(isWrittenAt(bodyWith(text('')), 'access')).toBe(false);
  });
});

describe('allOf, anyOf and not', () => {
  it('let a no decide over a reason, and a reason over a yes', () => {
    expect(allOf([true, parameter, false])).toBe(false);
    expect(allOf([true, parameter])).toBe(parameter);
    expect(allOf([true])).toBe(true);
  });

  it('let a yes decide over a reason, and a reason over a no', () => {
    expect(anyOf([false, parameter, true])).toBe(true);
    expect(anyOf([false, parameter])).toBe(parameter);
    expect(anyOf([])).toBe(false);
  });

  it('turn yes and no round and keep a reason', () => {
    expect(not(true)).toBe(false);
    expect(not(parameter)).toBe(parameter);
  });
});

describe('listsAddresses', () => {
  it('accepts a list of ranges', () => {
    expect(listsAddresses(bodyWith(list('203.0.113.0/26')), 'access')).toBe(true);
  });

  it('refuses an empty list and one that names the whole internet', () => {
    expect(listsAddresses(bodyWith(list()), 'access')).toBe(false);
    expect(listsAddresses(bodyWith(list('203.0.113.0/26', '0.0.0.0/0')), 'access')).toBe(false);
  });

  it('gives the reason of an unknown list', () => {
    expect(listsAddresses(bodyWith(parameter), 'access')).toBe(parameter);
  });
});

function text(value: Scalar): Value {
  return literal(value, source);
}

function list(...ranges: string[]): Value {
  return array(ranges.map(text), source);
}

function bodyWith(value: Value): Value {
  return object([{ name: 'access', nameRange: { start: 0, end: 1 }, file: 'main.bicep', value }], source);
}
