import type { TextRange } from '../../text/text-range';
import type {
  BooleanExpression,
  Decorator,
  Expression,
  Identifier,
  IntegerExpression,
  NullExpression,
  StringExpression,
  UnaryOperator,
} from './expression-nodes';

export interface TypeName {
  readonly kind: 'typeName';
  readonly range: TextRange;
  readonly name: string;
}

/** `name<…>`, such as `resourceInput<'Microsoft.Storage/storageAccounts@2023-05-01'>`, or `target.name<…>`. */
export interface TypeInstance {
  readonly kind: 'typeInstance';
  readonly range: TextRange;
  readonly target: TypeExpression | undefined;
  readonly name: Identifier;
  readonly arguments: readonly TypeExpression[];
}

export interface LiteralType {
  readonly kind: 'literalType';
  readonly range: TextRange;
  readonly literal: StringExpression | IntegerExpression | BooleanExpression | NullExpression;
}

/** An operator before a literal type, as in `-1`. */
export interface UnaryType {
  readonly kind: 'unaryType';
  readonly range: TextRange;
  readonly operator: UnaryOperator;
  readonly operand: TypeExpression;
}

export interface TypeProperty {
  readonly kind: 'typeProperty';
  readonly range: TextRange;
  readonly decorators: readonly Decorator[];
  readonly key: Identifier | StringExpression;
  /** The key's text, undefined where it is interpolated. */
  readonly name: string | undefined;
  readonly type: TypeExpression;
}

/** `*: type`. */
export interface AdditionalProperties {
  readonly kind: 'additionalProperties';
  readonly range: TextRange;
  readonly decorators: readonly Decorator[];
  readonly type: TypeExpression;
}

export type ObjectTypeMember = TypeProperty | AdditionalProperties | ErrorType;

export interface ObjectType {
  readonly kind: 'objectType';
  readonly range: TextRange;
  readonly openBrace: TextRange;
  readonly closeBrace: TextRange | undefined;
  readonly members: readonly ObjectTypeMember[];
}

export interface TupleItem {
  readonly kind: 'tupleItem';
  readonly range: TextRange;
  readonly decorators: readonly Decorator[];
  readonly type: TypeExpression;
}

export interface TupleType {
  readonly kind: 'tupleType';
  readonly range: TextRange;
  readonly openBracket: TextRange;
  readonly closeBracket: TextRange | undefined;
  readonly items: readonly TupleItem[];
}

/** `element[]`. */
export interface ArrayType {
  readonly kind: 'arrayType';
  readonly range: TextRange;
  readonly element: TypeExpression;
}

/** `type?`. */
export interface NullableType {
  readonly kind: 'nullableType';
  readonly range: TextRange;
  readonly type: TypeExpression;
}

/** `type!`. */
export interface NonNullableType {
  readonly kind: 'nonNullableType';
  readonly range: TextRange;
  readonly type: TypeExpression;
}

export interface UnionType {
  readonly kind: 'unionType';
  readonly range: TextRange;
  readonly members: readonly TypeExpression[];
}

export interface ParenthesizedType {
  readonly kind: 'parenthesizedType';
  readonly range: TextRange;
  readonly type: TypeExpression;
}

/** `target.name`. */
export interface TypeMember {
  readonly kind: 'typeMember';
  readonly range: TextRange;
  readonly target: TypeExpression;
  readonly name: Identifier;
}

/** `target.*`, the type of the additional properties. */
export interface AdditionalPropertiesType {
  readonly kind: 'additionalPropertiesType';
  readonly range: TextRange;
  readonly target: TypeExpression;
}

/** `target[*]`, the type of an array's items. */
export interface ItemType {
  readonly kind: 'itemType';
  readonly range: TextRange;
  readonly target: TypeExpression;
}

/** `target[0]`, the type of one item of a tuple. */
export interface IndexedType {
  readonly kind: 'indexedType';
  readonly range: TextRange;
  readonly target: TypeExpression;
  readonly index: Expression;
}

/** `resource` or `resource 'type@version'`. */
export interface ResourceType {
  readonly kind: 'resourceType';
  readonly range: TextRange;
  readonly type: StringExpression | undefined;
}

/** Text that is no type, or with an empty range a place where one is missing. */
export interface ErrorType {
  readonly kind: 'errorType';
  readonly range: TextRange;
}

export type TypeExpression =
  | TypeName
  | TypeInstance
  | LiteralType
  | UnaryType
  | ObjectType
  | TupleType
  | ArrayType
  | NullableType
  | NonNullableType
  | UnionType
  | ParenthesizedType
  | TypeMember
  | AdditionalPropertiesType
  | ItemType
  | IndexedType
  | ResourceType
  | ErrorType;
