import type { TextRange } from '../../text/text-range';
import type { ResourceStatement } from './statement-nodes';

/** A name; empty, with an empty range, where the text lacks it. */
export interface Identifier {
  readonly kind: 'identifier';
  readonly range: TextRange;
  readonly name: string;
}

/** The text between two interpolations: `value` is decoded, `range` leaves out the quotes and the braces. */
export interface StringText {
  readonly kind: 'text';
  readonly range: TextRange;
  readonly value: string;
}

export type StringPiece = StringText | Expression;

export interface StringExpression {
  readonly kind: 'string';
  readonly range: TextRange;
  /** Text and interpolated expressions in turn; it begins and ends with text. */
  readonly pieces: readonly StringPiece[];
  /** The whole decoded value where nothing is interpolated, else undefined. */
  readonly value: string | undefined;
  readonly isMultiLine: boolean;
}

export interface IntegerExpression {
  readonly kind: 'integer';
  readonly range: TextRange;
  /** Rounded to the nearest double beyond 2^53. */
  readonly value: number;
}

export interface BooleanExpression {
  readonly kind: 'boolean';
  readonly range: TextRange;
  readonly value: boolean;
}

export interface NullExpression {
  readonly kind: 'null';
  readonly range: TextRange;
}

export interface SpreadElement {
  readonly kind: 'spread';
  readonly range: TextRange;
  readonly value: Expression;
}

export interface ArrayExpression {
  readonly kind: 'array';
  readonly range: TextRange;
  readonly openBracket: TextRange;
  /** Undefined where the text lacks it. */
  readonly closeBracket: TextRange | undefined;
  readonly items: readonly (Expression | SpreadElement)[];
}

export interface Property {
  readonly kind: 'property';
  readonly range: TextRange;
  readonly key: Identifier | StringExpression;
  /** The key's text, undefined where it is interpolated. */
  readonly name: string | undefined;
  /** An error expression where the text lacks it. */
  readonly value: Expression;
}

/** Nested resources occur only directly in the body of a resource. */
export type ObjectMember = Property | SpreadElement | ResourceStatement | ErrorExpression;

export interface ObjectExpression {
  readonly kind: 'object';
  readonly range: TextRange;
  readonly openBrace: TextRange;
  /** Undefined where the text lacks it. */
  readonly closeBrace: TextRange | undefined;
  readonly members: readonly ObjectMember[];
}

/** `for item in iterable` or `for (item, index) in iterable`. */
export interface LoopHeader {
  readonly kind: 'loopHeader';
  readonly range: TextRange;
  readonly item: Identifier;
  readonly index: Identifier | undefined;
  readonly iterable: Expression;
}

export interface ForExpression {
  readonly kind: 'for';
  readonly range: TextRange;
  readonly header: LoopHeader;
  readonly body: Expression;
}

export interface ParenthesizedExpression {
  readonly kind: 'parenthesized';
  readonly range: TextRange;
  readonly expression: Expression;
}

export interface LambdaExpression {
  readonly kind: 'lambda';
  readonly range: TextRange;
  readonly parameters: readonly Identifier[];
  readonly body: Expression;
}

export interface VariableReference {
  readonly kind: 'variable';
  readonly range: TextRange;
  readonly name: string;
}

/** `name(…)`, or `target.name(…)`. */
export interface CallExpression {
  readonly kind: 'call';
  readonly range: TextRange;
  readonly target: Expression | undefined;
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

/** `target.name`; with `isSafe` `target.?name`. */
export interface MemberExpression {
  readonly kind: 'member';
  readonly range: TextRange;
  readonly target: Expression;
  readonly name: Identifier;
  readonly isSafe: boolean;
}

/** `target[index]`; with `isSafe` `target[?index]`, with `isFromEnd` `target[^index]`. */
export interface IndexExpression {
  readonly kind: 'index';
  readonly range: TextRange;
  readonly target: Expression;
  readonly index: Expression;
  readonly isSafe: boolean;
  readonly isFromEnd: boolean;
}

/** `target::name`, a resource nested in another. */
export interface NestedResourceExpression {
  readonly kind: 'nestedResource';
  readonly range: TextRange;
  readonly target: Expression;
  readonly name: Identifier;
}

/** `operand!`, which says that the operand is not null. */
export interface NonNullExpression {
  readonly kind: 'nonNull';
  readonly range: TextRange;
  readonly operand: Expression;
}

export type UnaryOperator = '-' | '+' | '!';

export interface UnaryExpression {
  readonly kind: 'unary';
  readonly range: TextRange;
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '=='
  | '!='
  | '=~'
  | '!~'
  | '<'
  | '<='
  | '>'
  | '>='
  | '&&'
  | '||'
  | '??';

export interface BinaryExpression {
  readonly kind: 'binary';
  readonly range: TextRange;
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface TernaryExpression {
  readonly kind: 'ternary';
  readonly range: TextRange;
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

/** Text that is no expression, or with an empty range a place where one is missing. */
export interface ErrorExpression {
  readonly kind: 'error';
  readonly range: TextRange;
}

export type Expression =
  | StringExpression
  | IntegerExpression
  | BooleanExpression
  | NullExpression
  | ArrayExpression
  | ObjectExpression
  | ForExpression
  | ParenthesizedExpression
  | LambdaExpression
  | VariableReference
  | CallExpression
  | MemberExpression
  | IndexExpression
  | NestedResourceExpression
  | NonNullExpression
  | UnaryExpression
  | BinaryExpression
  | TernaryExpression
  | ErrorExpression;

/** `@name(…)`; a name with dots is kept whole, as `sys.description`. */
export interface Decorator {
  readonly kind: 'decorator';
  readonly range: TextRange;
  readonly name: string;
  readonly nameRange: TextRange;
  readonly arguments: readonly Expression[];
}
