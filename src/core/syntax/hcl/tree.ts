import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';

/** What every node has: the span it was read from, which holds the spans of all nodes in it. */
interface Node {
  readonly range: TextRange;
}

/** A Terraform file. `range` is the whole text. */
export interface HclFile extends Node {
  readonly kind: 'file';
  readonly body: HclBody;
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

/** What stands between a block's braces, or in a file. Both lists are in the order of the text. */
export interface HclBody extends Node {
  readonly kind: 'body';
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

/** `name = value`. The value is `missing` where none was written. */
export interface HclAttribute extends Node {
  readonly kind: 'attribute';
  readonly name: string;
  /** The name; in JSON with its quotes. */
  readonly nameRange: TextRange;
  readonly value: HclExpression;
}

/** `type "label" { … }`. A brace that was not written is undefined; a block without its opening brace has an empty body. */
export interface HclBlock extends Node {
  readonly kind: 'block';
  readonly type: string;
  readonly typeRange: TextRange;
  readonly labels: readonly HclLabel[];
  readonly body: HclBody;
  /** The offset of `{`. */
  readonly openBrace: number | undefined;
  /** The offset of `}`. */
  readonly closeBrace: number | undefined;
}

export interface HclLabel extends Node {
  readonly kind: 'label';
  /** The label without quotes. The range includes them. */
  readonly text: string;
  readonly quoted: boolean;
}

export type HclExpression =
  | HclLiteral
  | HclTemplate
  | HclTuple
  | HclObject
  | HclFor
  | HclCall
  | HclVariable
  | HclTraversal
  | HclUnary
  | HclBinary
  | HclConditional
  | HclParentheses
  | HclMissing;

export interface HclLiteral extends Node {
  readonly kind: 'literal';
  readonly value: number | boolean | null;
}

/** A quoted string, a heredoc or, in JSON, any string. The range includes quotes, or the heredoc's markers. */
export interface HclTemplate extends Node {
  readonly kind: 'template';
  readonly style: 'quoted' | 'heredoc' | 'json';
  /** What stands between the quotes, or the lines between a heredoc's markers. */
  readonly contentRange: TextRange;
  readonly pieces: readonly HclTemplatePiece[];
}

export type HclTemplatePiece = HclText | HclInterpolation | HclIfDirective | HclForDirective;

/** Literal text: escapes decoded, strip markers of its neighbours and a heredoc's common indentation applied. */
export interface HclText extends Node {
  readonly kind: 'text';
  readonly text: string;
}

/** `${ … }`; with `~` it strips the white space on that side. */
export interface HclInterpolation extends Node {
  readonly kind: 'interpolation';
  readonly expression: HclExpression;
  readonly stripBefore: boolean;
  readonly stripAfter: boolean;
}

/** `%{if condition}…%{else}…%{endif}`. */
export interface HclIfDirective extends Node {
  readonly kind: 'if';
  readonly condition: HclExpression;
  readonly whenTrue: readonly HclTemplatePiece[];
  readonly whenFalse: readonly HclTemplatePiece[];
}

/** `%{for key, value in collection}…%{endfor}`. */
export interface HclForDirective extends Node {
  readonly kind: 'for-directive';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: HclExpression;
  readonly pieces: readonly HclTemplatePiece[];
}

export interface HclTuple extends Node {
  readonly kind: 'tuple';
  readonly items: readonly HclExpression[];
}

export interface HclObject extends Node {
  readonly kind: 'object';
  readonly items: readonly HclObjectItem[];
}

export interface HclObjectItem extends Node {
  readonly kind: 'item';
  /** The key where it is fixed: a bare name, a keyword, a number, or a string without interpolation. */
  readonly name: string | undefined;
  readonly key: HclExpression;
  readonly value: HclExpression;
}

/** `[for key, value in collection : result if condition]`, or `{for … : key => result...}`. */
export interface HclFor extends Node {
  readonly kind: 'for';
  readonly keyName: string | undefined;
  readonly valueName: string;
  readonly collection: HclExpression;
  /** Set in the form with braces, which makes an object. */
  readonly key: HclExpression | undefined;
  readonly result: HclExpression;
  /** `...` behind the result: results of one key are grouped. */
  readonly grouped: boolean;
  readonly condition: HclExpression | undefined;
}

export interface HclCall extends Node {
  readonly kind: 'call';
  /** As written without white space: `merge`, `provider::azurerm::parse_resource_id`. */
  readonly name: string;
  readonly nameRange: TextRange;
  readonly arguments: readonly HclExpression[];
  /** `...` behind the last argument: its items are the arguments. */
  readonly expanded: boolean;
}

/** The name that begins a reference (`var`, `local`, `each`, `azurerm_subnet`), or an object's bare key. */
export interface HclVariable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}

/** `target` followed by at least one step: `var.a["b"][0]`, `azurerm_subnet.a[*].id`. */
export interface HclTraversal extends Node {
  readonly kind: 'traversal';
  readonly target: HclExpression;
  readonly steps: readonly HclStep[];
}

export type HclStep = HclAttributeStep | HclIndexStep | HclSplatStep;

/** `.name`. The range includes the dot. */
export interface HclAttributeStep extends Node {
  readonly kind: 'attribute-step';
  readonly name: string;
}

/** `[index]`, or the legacy form `.0`. */
export interface HclIndexStep extends Node {
  readonly kind: 'index-step';
  readonly index: HclExpression;
}

/** `[*]` (`full`), which all further steps apply to item by item, or `.*`, which only the following `.name` steps do. */
export interface HclSplatStep extends Node {
  readonly kind: 'splat-step';
  readonly full: boolean;
}

export interface HclUnary extends Node {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: HclExpression;
}

export type HclBinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface HclBinary extends Node {
  readonly kind: 'binary';
  readonly operator: HclBinaryOperator;
  readonly left: HclExpression;
  readonly right: HclExpression;
}

export interface HclConditional extends Node {
  readonly kind: 'conditional';
  readonly condition: HclExpression;
  readonly whenTrue: HclExpression;
  readonly whenFalse: HclExpression;
}

export interface HclParentheses extends Node {
  readonly kind: 'parentheses';
  readonly expression: HclExpression;
}

/** No expression stands where one is needed; the range is mostly empty. There is a parse error at or around it. */
export interface HclMissing extends Node {
  readonly kind: 'missing';
}
