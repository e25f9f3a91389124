import type { Scalar, Value } from '../../design/value';

/** A scalar as Terraform writes it into a string; undefined for null. */
export function textOfScalar(scalar: Scalar): string | undefined {
  return scalar === null ? undefined : String(scalar);
}

export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'literal' ? textOfScalar(value.value) : undefined;
}

export function numberOfScalar(scalar: Scalar): number | undefined {
  if (typeof scalar === 'number') return scalar;
  if (typeof scalar !== 'string' || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(scalar)) return undefined;
  return Number(scalar);
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'literal' ? numberOfScalar(value.value) : undefined;
}

export function booleanOfScalar(scalar: Scalar): boolean | undefined {
  if (typeof scalar === 'boolean') return scalar;
  if (scalar === 'true' || scalar === '1') return true;
  if (scalar === 'false' || scalar === '0') return false;
  return undefined;
}

export function booleanOf(value: Value | undefined): boolean | undefined {
  return value?.kind === 'literal' ? booleanOfScalar(value.value) : undefined;
}

export function isNull(value: Value): boolean {
  return value.kind === 'literal' && value.value === null;
}
