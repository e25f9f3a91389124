import { unknown } from '../design/make-value';
import type { UnknownValue, Value, ValueSource } from '../design/value';
import { sizeOf } from './value-size';

/** Limits of the ARM template language itself, or far above what real templates hold. */
export const longestString = 128 * 1024;
export const longestArray = 10_000;
export const mostChoices = 16;
export const mostPieces = 100;
const deepestValue = 100;
const largestValue = 100_000;
const defaultSteps = 1_000_000;

/** What the evaluation of one file may spend, so that no text can make it hang. */
export class Budget {
  #steps: number;

  /** @param whole the budget that this one is a part of: what is spent here is spent there too. */
  constructor(
    steps: number = defaultSteps,
    private readonly whole?: Budget,
  ) {
    this.#steps = steps;
  }

  /** The budget of one more file, whose steps are taken off this one as well. */
  part(): Budget {
    return new Budget(defaultSteps, this);
  }

  /** Takes `steps` off; false once the budget is used up, and from then on always. */
  spend(steps = 1): boolean {
    this.#steps -= steps;
    return this.#steps >= 0 && (this.whole === undefined || this.whole.spend(steps));
  }

  /** The value itself, or an unknown where it is larger than any template may hold. */
  admit(value: Value, source: ValueSource): Value {
    if (isTooLarge(value)) return tooLarge(source);
    return value;
  }
}

export function tooLarge(source: ValueSource): UnknownValue {
  return unknown('limit', 'the value is too large to work out', source);
}

export function tooManySteps(source: ValueSource): UnknownValue {
  return unknown('limit', 'working out the value takes too many steps', source);
}

export function tooManyChoices(source: ValueSource): UnknownValue {
  return unknown('limit', `there are more than ${mostChoices} possible values`, source);
}

function isTooLarge(value: Value): boolean {
  if (value.kind === 'literal') return typeof value.value === 'string' && value.value.length > longestString;
  if (value.kind === 'array' && value.items.length > longestArray) return true;
  if (value.kind === 'object' && value.properties.size > longestArray) return true;
  const size = sizeOf(value);
  return size.nodes > largestValue || size.depth > deepestValue;
}
