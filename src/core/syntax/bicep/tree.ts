import type { TextRange } from '../../text/text-range';
import type { BicepComment } from './comments';
import type {
  Decorator,
  Expression,
  Identifier,
  LoopHeader,
  ObjectMember,
  SpreadElement,
  StringText,
} from './expression-nodes';
import type { FunctionParameter, ImportedSymbol, Statement } from './statement-nodes';
import type { BicepSyntaxError } from './syntax-errors';
import type { ObjectTypeMember, TupleItem, TypeExpression } from './type-nodes';

/** A `.bicep` or `.bicepparam` file. */
export interface BicepFile {
  readonly kind: 'file';
  readonly range: TextRange;
  readonly statements: readonly Statement[];
  /** Comments and directives in the order of their places. */
  readonly comments: readonly BicepComment[];
  readonly errors: readonly BicepSyntaxError[];
}

/** Every node of the tree, told apart by `kind`. */
export type BicepNode =
  | BicepFile
  | Statement
  | FunctionParameter
  | ImportedSymbol
  | Decorator
  | Expression
  | Identifier
  | StringText
  | SpreadElement
  | LoopHeader
  | ObjectMember
  | TypeExpression
  | ObjectTypeMember
  | TupleItem;
