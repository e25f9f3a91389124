import { array, literal } from '../../design/make-value';
import { stringOf } from '../../design/read-value';
import type { Value } from '../../design/value';
import type { Computation, FunctionCall } from '../arm-function';
import { longestArray, longestString, tooLarge } from '../budget';
import { interpolate, type Piece, textOf } from '../interpolate';
import { unknownBecauseOf } from '../unknown-cause';
import { numberOf, ofTexts, result, wholeArrayOf } from './arguments';
import { idSegments } from './id-segments';

/**
 * Functions of strings. `startsWith`, `endsWith`, `indexOf` and `lastIndexOf` compare without case, as Azure does;
 * `replace` and `split` with case.
 */
export const stringFunctions: Readonly<Record<string, Computation>> = {
  toLower: keepingReference((text) => text.toLowerCase()),
  toUpper: keepingReference((text) => text.toUpperCase()),
  trim: keepingReference((text) => text.trim()),
  string: ([value], call) => (value ? string(value, call) : undefined),
  startsWith: ofTexts((text, start) => start !== undefined && text?.toLowerCase().startsWith(start.toLowerCase())),
  endsWith: ofTexts((text, end) => end !== undefined && text?.toLowerCase().endsWith(end.toLowerCase())),
  substring: ([text, start, length], call) => substring(text, start, length, call),
  padLeft: ([text, width, character], call) => padLeft(text, width, character, call),
  replace: ([text, from, to], call) => replace([stringOf(text), [[stringOf(from), stringOf(to)]]], call),
  replaceMultiple: ([text, replacements], call) => replaceMultiple(text, replacements, call),
  split: ([text, delimiters], call) =>
    (stringOf(delimiters) === '/' ? idSegments(text, call) : undefined) ?? split(text, delimiters, call),
  join: ([items, delimiter], call) => join(items, delimiter, call),
};

/** A change of letters only: an id of a resource still names that resource afterwards. */
function keepingReference(change: (text: string) => string): Computation {
  return ([value], call) => {
    if (value?.kind === 'unknown' && value.reference) {
      return { ...unknownBecauseOf(value, call.source), reference: value.reference };
    }
    const text = stringOf(value);
    return result(text === undefined ? undefined : change(text), call);
  };
}

function string(value: Value, call: FunctionCall): Value | undefined {
  if (value.kind === 'unknown') return { ...value, source: call.source };
  return result(textOf(value), call);
}

function substring(
  value: Value | undefined,
  start: Value | undefined,
  length: Value | undefined,
  call: FunctionCall,
): Value | undefined {
  const text = stringOf(value);
  const from = numberOf(start);
  if (text === undefined || from === undefined || from < 0 || from > text.length) return undefined;
  const count = length === undefined ? text.length - from : numberOf(length);
  if (count === undefined || count < 0 || from + count > text.length) return undefined;
  return literal(text.slice(from, from + count), call.source);
}

function padLeft(
  value: Value | undefined,
  width: Value | undefined,
  character: Value | undefined,
  call: FunctionCall,
): Value | undefined {
  const text = value?.kind === 'literal' && typeof value.value !== 'boolean' ? textOf(value) : undefined;
  const total = numberOf(width);
  const filler = character === undefined ? ' ' : stringOf(character);
  if (text === undefined || total === undefined || filler?.length !== 1) return undefined;
  return total > longestString ? tooLarge(call.source) : literal(text.padStart(total, filler), call.source);
}

type Replacement = readonly [from: string | undefined, to: string | undefined];

function replace([text, replacements]: readonly [string | undefined, readonly Replacement[]], call: FunctionCall) {
  let current = text;
  for (const [from, to] of replacements) {
    if (current === undefined || !from || to === undefined) return undefined;
    const parts = current.split(from);
    const length = current.length + (parts.length - 1) * (to.length - from.length);
    if (length > longestString || !call.budget.spend(parts.length)) return tooLarge(call.source);
    current = parts.join(to);
  }
  return result(current, call);
}

function replaceMultiple(
  text: Value | undefined,
  replacements: Value | undefined,
  call: FunctionCall,
): Value | undefined {
  if (replacements?.kind !== 'object' || replacements.rest) return undefined;
  const pairs = [...replacements.properties.values()].map(({ name, value }) => [name, stringOf(value)] as const);
  return replace([stringOf(text), pairs], call);
}

function split(value: Value | undefined, delimiters: Value | undefined, call: FunctionCall): Value | undefined {
  const text = stringOf(value);
  const list = delimiters?.kind === 'array' ? wholeArrayOf(delimiters)?.items : delimiters && [delimiters];
  const marks = list?.map(stringOf);
  if (text === undefined || !marks?.every((mark) => mark !== undefined)) return undefined;
  let parts: readonly string[] = [text];
  for (const mark of marks) {
    if (mark === '') continue;
    parts = parts.flatMap((part) => part.split(mark));
    if (parts.length > longestArray || !call.budget.spend(parts.length)) return tooLarge(call.source);
  }
  return array(
    parts.map((part) => literal(part, call.source)),
    call.source,
  );
}

function join(items: Value | undefined, delimiter: Value | undefined, call: FunctionCall): Value | undefined {
  const list = wholeArrayOf(items);
  const mark = stringOf(delimiter);
  if (!list || mark === undefined) return undefined;
  const pieces: Piece[] = list.items.flatMap((item, index) => (index === 0 ? [item] : [mark, item]));
  return interpolate(pieces, call);
}
