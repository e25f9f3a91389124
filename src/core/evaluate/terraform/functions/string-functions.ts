import { array, literal } from '../../../design/make-value';
import type { Scalar } from '../../../design/value';
import { limits } from '../limits';
import { numberOfScalar, textOfScalar } from '../scalars';
import { tooLarge } from '../value-access';
import { type FunctionTable, ofScalars } from './terraform-function';

type Text = string | undefined;

function text(scalar: Scalar | undefined): Text {
  return scalar === undefined ? undefined : textOfScalar(scalar);
}

function unary(transform: (value: string) => Scalar): ReturnType<typeof ofScalars> {
  return ofScalars(([first]) => {
    const value = text(first);
    return value === undefined ? undefined : transform(value);
  });
}

function binary(transform: (value: string, other: string) => Scalar): ReturnType<typeof ofScalars> {
  return ofScalars(([first, second]) => {
    const value = text(first);
    const other = text(second);
    return value === undefined || other === undefined ? undefined : transform(value, other);
  });
}

function trimStart(value: string, characters: ReadonlySet<string>): string {
  const points = Array.from(value);
  const first = points.findIndex((point) => !characters.has(point));
  return first < 0 ? '' : points.slice(first).join('');
}

function trimEnd(value: string, characters: ReadonlySet<string>): string {
  const points = Array.from(value);
  const last = points.findLastIndex((point) => !characters.has(point));
  return points.slice(0, last + 1).join('');
}

function substring(value: string, offset: number, length: number): string {
  const points = Array.from(value);
  const start = offset < 0 ? Math.max(0, points.length + offset) : offset;
  return points.slice(start, length < 0 ? undefined : start + length).join('');
}

function lastSegment(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  if (trimmed === '') return path === '' ? '.' : '/';
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

function folder(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

export const stringFunctions: FunctionTable = {
  lower: unary((value) => value.toLowerCase()),
  upper: unary((value) => value.toUpperCase()),
  title: unary((value) => value.replace(/(^|[\s_-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())),
  chomp: unary((value) => value.replace(/[\r\n]+$/, '')),
  strrev: unary((value) => Array.from(value).reverse().join('')),
  trimspace: unary((value) => value.trim()),
  basename: unary(lastSegment),
  dirname: unary(folder),
  trim: binary((value, characters) => {
    const set = new Set(characters);
    return trimEnd(trimStart(value, set), set);
  }),
  trimprefix: binary((value, prefix) => (value.startsWith(prefix) ? value.slice(prefix.length) : value)),
  trimsuffix: binary((value, suffix) =>
    suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
  ),
  startswith: binary((value, prefix) => value.startsWith(prefix)),
  endswith: binary((value, suffix) => value.endsWith(suffix)),
  strcontains: binary((value, part) => value.includes(part)),
  split: ofScalars(([first, second], { source }) => {
    const separator = text(first);
    const value = text(second);
    if (separator === undefined || value === undefined) return undefined;
    const parts = separator === '' ? Array.from(value) : value.split(separator);
    if (parts.length > limits.items) return tooLarge(source);
    return array(
      parts.map((part) => literal(part, source)),
      source,
    );
  }),
  substr: ofScalars(([first, second, third]) => {
    const value = text(first);
    const offset = numberOfScalar(second ?? null);
    const length = numberOfScalar(third ?? null);
    return value === undefined || offset === undefined || length === undefined
      ? undefined
      : substring(value, offset, length);
  }),
  indent: ofScalars(([first, second]) => {
    const width = numberOfScalar(first ?? null);
    const value = text(second);
    if (width === undefined || value === undefined || width < 0 || width > 1000) return undefined;
    if (width * value.length > limits.textLength * 10) return undefined;
    return value.replaceAll('\n', `\n${' '.repeat(width)}`);
  }),
};
