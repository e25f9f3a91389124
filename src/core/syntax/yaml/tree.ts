import type { TextRange } from '../../text/text-range';
import type { Comment } from '../comment';
import type { ParseError } from '../parse-error';

interface Node {
  readonly range: TextRange;
}

/** The first document of a YAML file. */
export interface YamlFile extends Node {
  readonly kind: 'file';
  /** Undefined where the document is empty. */
  readonly root: YamlNode | undefined;
  readonly comments: readonly Comment[];
  readonly errors: readonly ParseError[];
}

export type YamlNode = YamlMap | YamlSequence | YamlScalar;

export interface YamlMap extends Node {
  readonly kind: 'map';
  /** In the order of the text; a key that is written twice is here twice. `<<` is a key like any other. */
  readonly entries: readonly YamlEntry[];
}

/** What an entry and an item have: a value, which may be written elsewhere. */
interface ValueHolder extends Node {
  /** Undefined where nothing is written. Where an alias is written, the anchor's node, with its ranges there. */
  readonly value: YamlNode | undefined;
  /** The alias, where one is written. */
  readonly aliasRange: TextRange | undefined;
}

/** `key: value`. The range begins at the key and ends with what is written behind it. */
export interface YamlEntry extends ValueHolder {
  readonly kind: 'entry';
  /** The key as a string; of a key that is no scalar, its source. */
  readonly key: string;
  readonly keyRange: TextRange;
}

export interface YamlSequence extends Node {
  readonly kind: 'sequence';
  readonly items: readonly YamlItem[];
}

/** An item of a sequence; its range begins at the dash, if it has one. */
export interface YamlItem extends ValueHolder {
  readonly kind: 'item';
}

export interface YamlScalar extends Node {
  readonly kind: 'scalar';
  /** The text: quotes, escapes, folding and indentation applied. Only a plain scalar may stand for a number, boolean or null. */
  readonly value: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  /** Without quotes; of a literal or folded scalar, the lines below its header. */
  readonly contentRange: TextRange;
}
