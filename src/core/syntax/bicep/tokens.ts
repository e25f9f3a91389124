/** The kinds of token. White space and comments are no tokens; a run of line breaks is one `newLine`. */
export const TokenKind = {
  endOfFile: 0,
  newLine: 1,
  identifier: 2,
  integer: 3,
  /** A string without interpolation, quotes included. */
  stringComplete: 4,
  /** From the opening quotes to the first `${`. */
  stringLeft: 5,
  /** From a `}` to the next `${`. */
  stringMiddle: 6,
  /** From the last `}` to the closing quotes; empty where the string was cut off inside an interpolation. */
  stringRight: 7,
  leftBrace: 8,
  rightBrace: 9,
  leftBracket: 10,
  rightBracket: 11,
  leftParenthesis: 12,
  rightParenthesis: 13,
  at: 14,
  comma: 15,
  dot: 16,
  ellipsis: 17,
  question: 18,
  doubleQuestion: 19,
  colon: 20,
  doubleColon: 21,
  plus: 22,
  minus: 23,
  asterisk: 24,
  slash: 25,
  percent: 26,
  exclamation: 27,
  notEqual: 28,
  notEqualInsensitive: 29,
  less: 30,
  lessOrEqual: 31,
  greater: 32,
  greaterOrEqual: 33,
  assign: 34,
  equal: 35,
  equalInsensitive: 36,
  arrow: 37,
  and: 38,
  or: 39,
  pipe: 40,
  caret: 41,
  unknown: 42,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** One more than the highest token kind, for tables indexed by kind. */
export const tokenKindCount = 43;

/** The tokens of one text in order, kept in typed arrays so that a file of many megabytes stays small. */
export class TokenTable {
  private kinds: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly cutOff = new Set<number>();
  private length = 0;

  constructor(capacity: number) {
    this.kinds = new Uint8Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  get count(): number {
    return this.length;
  }

  push(kind: TokenKind, start: number, end: number): void {
    if (this.length === this.kinds.length) this.grow();
    this.kinds[this.length] = kind;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  /** Moves the end of the last token to `end`. */
  extendLast(end: number): void {
    this.ends[this.length - 1] = end;
  }

  /** Notes that the last token is a string piece without its closing quotes. */
  markLastCutOff(): void {
    this.cutOff.add(this.length - 1);
  }

  isCutOff(index: number): boolean {
    return this.cutOff.has(index);
  }

  /** The kind of token `index`; `endOfFile` behind the last. */
  kindAt(index: number): TokenKind {
    return (this.kinds[index] ?? TokenKind.endOfFile) as TokenKind;
  }

  startAt(index: number): number {
    return this.starts[index] ?? 0;
  }

  endAt(index: number): number {
    return this.ends[index] ?? 0;
  }

  private grow(): void {
    const capacity = this.kinds.length * 2 + 16;
    const kinds = new Uint8Array(capacity);
    const starts = new Int32Array(capacity);
    const ends = new Int32Array(capacity);
    kinds.set(this.kinds);
    starts.set(this.starts);
    ends.set(this.ends);
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
  }
}
