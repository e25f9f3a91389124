import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';

interface Node {
  readonly range: TextRange;
}

export interface JsonFile extends Node {
  readonly kind: 'file';
  /** Undefined where the text holds no value. */
  readonly root: JsonNode | undefined;
  /** Whether something is nested so deeply that it was not read. */
  readonly tooDeep: boolean;
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

export interface JsonObject extends Node {
  readonly kind: 'object';
  /** In the order of the text; a key that is written twice is here twice. */
  readonly properties: readonly JsonProperty[];
  /** Whether its closing brace was written. */
  readonly closed: boolean;
}

/** `"key": value`. The value is undefined where none was written. */
export interface JsonProperty extends Node {
  readonly kind: 'property';
  readonly key: string;
  /** The key with its quotes. */
  readonly keyRange: TextRange;
  readonly value: JsonNode | undefined;
}

export interface JsonArray extends Node {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
  /** Whether its closing bracket was written. */
  readonly closed: boolean;
}

export interface JsonString extends Node {
  readonly kind: 'string';
  /** Escapes decoded. Line breaks may stand in it as they are, as Azure Resource Manager allows. */
  readonly value: string;
  /** Without the quotes. `sourceOffsets` tells where a character of `value` stands in it. */
  readonly contentRange: TextRange;
}

export interface JsonNumber extends Node {
  readonly kind: 'number';
  readonly value: number;
}

export interface JsonBoolean extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull extends Node {
  readonly kind: 'null';
}
