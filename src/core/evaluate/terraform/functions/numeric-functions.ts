import type { Scalar } from '../../../design/value';
import { numberOfScalar } from '../scalars';
import {
  badCall,
  type FunctionTable,
  isUnknown,
  ofScalars,
  scalarItems,
  scalarResult,
  strict,
} from './terraform-function';

function numbers(scalars: readonly Scalar[]): readonly number[] | undefined {
  const values = scalars.map(numberOfScalar);
  return values.every((value) => value !== undefined) ? values : undefined;
}

function ofNumbers(call: (values: readonly number[]) => number | undefined): ReturnType<typeof ofScalars> {
  return ofScalars((scalars) => {
    const values = numbers(scalars);
    return values && values.length > 0 ? call(values) : undefined;
  });
}

function parseInteger(text: string, base: number): number | undefined {
  if (!Number.isInteger(base) || base < 2 || base > 36) return undefined;
  const digits = text.replace(/^-/, '').toLowerCase();
  if (digits === '' || digits.length > 12) return undefined;
  const valid = Array.from(digits).every((digit) => /[0-9a-z]/.test(digit) && Number.parseInt(digit, 36) < base);
  return valid ? Number.parseInt(text, base) : undefined;
}

export const numericFunctions: FunctionTable = {
  abs: ofNumbers(([value = 0]) => Math.abs(value)),
  ceil: ofNumbers(([value = 0]) => Math.ceil(value)),
  floor: ofNumbers(([value = 0]) => Math.floor(value)),
  signum: ofNumbers(([value = 0]) => Math.sign(value)),
  log: ofNumbers(([value = 0, base = 0]) => Math.log(value) / Math.log(base)),
  pow: ofNumbers(([value = 0, exponent = 0]) => value ** exponent),
  max: ofNumbers((values) => values.reduce((a, b) => Math.max(a, b))),
  min: ofNumbers((values) => values.reduce((a, b) => Math.min(a, b))),
  parseint: ofScalars(([text, base]) => {
    const radix = numberOfScalar(base ?? null);
    return text === null || text === undefined || radix === undefined ? undefined : parseInteger(String(text), radix);
  }),
  sum: strict(([list], site) => {
    const scalars = scalarItems(list);
    if (!scalars) return badCall(site);
    if (isUnknown(scalars)) return scalars;
    const values = numbers(scalars);
    return scalarResult(values && values.length > 0 ? values.reduce((a, b) => a + b) : undefined, site);
  }),
};
