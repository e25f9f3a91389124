import { unknown } from '../../design/make-value';
import type { UnknownCode, UnknownValue, Value, ValueSource } from '../../design/value';

/** What the evaluator remembers of a value besides its content. It survives copies made by spreading. */
interface Annotations {
  /** Terraform would report an error here; `try` and `can` look at it. */
  readonly failed?: true;
  /** The value that this JSON text was encoded from. */
  readonly decoded?: Value;
  /** What any member that is not listed looks like. */
  readonly every?: Value;
  /** This text is the whole of the file that its source names. */
  readonly wholeFile?: true;
  /** The key of the resource whose argument this value was read from. */
  readonly readFrom?: string;
}

type Annotated = Value & Annotations;

/** An unknown that stands for an error of Terraform's: `try` moves on past it. */
export function failure(text: string, source: ValueSource, code: UnknownCode = 'unsupported'): UnknownValue {
  const failed: UnknownValue & Annotations = { ...unknown(code, text, source), failed: true };
  return failed;
}

export function isFailed(value: Value): boolean {
  return (value as Annotated).failed === true;
}

/** The unknown that follows from `value`: the same reason and source, without what only held for `value` itself. */
export function unknownFrom(value: UnknownValue): UnknownValue {
  const plain: UnknownValue = { kind: 'unknown', reason: value.reason, source: value.source };
  return isFailed(value) ? ({ ...plain, failed: true } as UnknownValue) : plain;
}

export function withDecoded<T extends Value>(value: T, decoded: Value): T {
  return { ...value, decoded };
}

export function decodedOf(value: Value): Value | undefined {
  return (value as Annotated).decoded;
}

export function withEvery<T extends Value>(value: T, every: Value): T {
  return { ...value, every };
}

export function everyOf(value: Value): Value | undefined {
  return (value as Annotated).every;
}

export function withReadFrom<T extends Value>(value: T, key: string): T {
  return { ...value, readFrom: key };
}

export function readFromOf(value: Value): string | undefined {
  return (value as Annotated).readFrom;
}

export function asWholeFile<T extends Value>(value: T): T {
  return { ...value, wholeFile: true };
}

export function isWholeFile(value: Value): boolean {
  return (value as Annotated).wholeFile === true;
}
