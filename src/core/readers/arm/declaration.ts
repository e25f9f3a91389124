import type { ResourceLoop } from '../../design/resource';
import type { Value } from '../../design/value';
import type { JsonObject, JsonString } from '../../syntax/json/tree';
import type { Frame } from './frame';

/** A resource of a template before its body is evaluated: what other resources need to find it. */
export interface Declaration {
  readonly key: string;
  readonly address: string;
  readonly node: JsonObject;
  readonly typeNode: JsonString;
  /** The whole type; that of a nested child with its parents' segments. */
  readonly type: string;
  /** The whole name; that of a nested child with its parents' names. */
  readonly name: Value;
  /** The whole name as written. */
  readonly writtenName: string;
  readonly frame: Frame;
  readonly existing: boolean;
  readonly condition: Value | undefined;
  readonly loop: ResourceLoop | undefined;
  readonly scope: Value | undefined;
}
