import type { TextRange } from '../text/text-range';

/** One hop of a value's way: the parameter, variable, local, loop or module argument that it came through. */
export interface TrailStep {
  readonly file: string;
  readonly range: TextRange;
  /** In the field's words: `parameter zones`, `variable location`, `local tags`, `module argument sku`. */
  readonly description: string;
}

/**
 * Where a value comes from.
 * `text`: `range` is the text that was evaluated. `default`: nobody wrote the value; the provider or the platform
 * sets it, and `range` is what lacks it.
 */
export interface ValueSource {
  readonly file: string;
  readonly range: TextRange;
  readonly origin: 'text' | 'default';
  /** From the place where the value is used to the place where it is written; empty when both are one. */
  readonly trail: readonly TrailStep[];
}

export type Scalar = string | number | boolean | null;

export interface LiteralValue {
  readonly kind: 'literal';
  readonly value: Scalar;
  readonly source: ValueSource;
}

export interface Property {
  /** The name as written. */
  readonly name: string;
  /** The property's name in the text; for a default, what lacks it. */
  readonly nameRange: TextRange;
  /** The file that `nameRange` is in: a satellite resource may lie in another file than the resource it modifies. */
  readonly file: string;
  readonly value: Value;
}

export interface ObjectValue {
  readonly kind: 'object';
  /** Keyed by the name in lower case: Azure compares property names without case. */
  readonly properties: ReadonlyMap<string, Property>;
  /** Set where more properties may exist than are known (a spread of an unknown, a union): what an absent name then means. */
  readonly rest?: UnknownValue;
  readonly source: ValueSource;
}

export interface ArrayValue {
  readonly kind: 'array';
  readonly items: readonly Value[];
  /** Set where more items may exist than are known. */
  readonly rest?: UnknownValue;
  readonly source: ValueSource;
}

/** One of several values: a conditional whose condition is not known, or a parameter's list of allowed values. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly options: readonly Value[];
  readonly source: ValueSource;
}

export type UnknownCode =
  | 'required-parameter'
  | 'runtime-function'
  | 'resource-reference'
  | 'data-source'
  | 'module-output'
  | 'unresolved-module'
  | 'unresolved-name'
  | 'provider-version'
  | 'unsupported'
  | 'syntax-error'
  | 'limit'
  | 'cycle';

/** Why a value cannot be told, in words that can stand after "because". */
export interface UnknownReason {
  readonly code: UnknownCode;
  readonly text: string;
}

export interface UnknownValue {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
  /** Set where the value is read from a resource (`vnet.id`, `resourceId(…)`, `azurerm_subnet.a.id`). */
  readonly reference?: ResourceReference;
  /** Set where the value is a string of which some pieces are known (`'${registry}/app:latest'`). */
  readonly pieces?: readonly (string | Value)[];
  readonly source: ValueSource;
}

/** A resource that an expression names, and what is read from it. */
export interface ResourceReference {
  /** The key of the declared resource, where the expression names one in the design. */
  readonly key?: string;
  /** The canonical ARM type, where it can be told. */
  readonly type?: string;
  /** The resource's name, where it can be told. */
  readonly name?: Value;
  /** The subscription that it lies in, where the expression names one. */
  readonly subscription?: Value;
  /** The property path read from it: `['id']`, `['properties', 'loginServer']`. */
  readonly path: readonly string[];
}

export type Value = LiteralValue | ObjectValue | ArrayValue | ChoiceValue | UnknownValue;

/** JSON without ranges: what fixes write. */
export type JsonValue = Scalar | readonly JsonValue[] | { readonly [name: string]: JsonValue };
