import type { Resource } from '../design/resource';
import type { Scalar } from '../design/value';
import type { TextRange } from '../text/text-range';

/** In a fix's value: an expression that reads `property` of a declared resource. */
export class ReferenceTo {
  constructor(
    readonly resource: Resource,
    readonly property: string = 'id',
  ) {}
}

/** In a fix's value: something only the user knows. It becomes a tab stop in the editor and `text` elsewhere. */
export class Placeholder {
  constructor(readonly text: string) {}
}

/** In a fix's value: an object of one entry whose name is worked out, as a list of identities has it. */
export class KeyedBy {
  constructor(
    readonly key: ReferenceTo | Placeholder,
    readonly value: FixValue,
  ) {}
}

export type FixValue =
  | Scalar
  | ReferenceTo
  | Placeholder
  | KeyedBy
  | readonly FixValue[]
  | { readonly [name: string]: FixValue };

/** Writes `value` at the dotted ARM path `path` of the resource, whatever the language, adding what is missing on the way. */
export interface SetProperty {
  readonly kind: 'set-property';
  readonly resource: Resource;
  readonly path: string;
  readonly value: FixValue;
}

/** Takes the property at the dotted ARM path `path` away. */
export interface RemoveProperty {
  readonly kind: 'remove-property';
  readonly resource: Resource;
  readonly path: string;
}

/** Replaces text as it stands: for what is not a resource's property. An empty range inserts. */
export interface ReplaceText {
  readonly kind: 'replace-text';
  readonly file: string;
  readonly range: TextRange;
  readonly newText: string;
  /** The part of `newText` that only the user knows, to be selected in the editor. */
  readonly placeholder?: string;
}

/** Writes the Terraform attribute `name` into the block or object whose braces `bodyRange` spans. */
export interface SetTerraformAttribute {
  readonly kind: 'set-terraform-attribute';
  readonly file: string;
  readonly bodyRange: TextRange;
  readonly name: string;
  readonly value: FixValue;
}

export type Change = SetProperty | RemoveProperty | ReplaceText | SetTerraformAttribute;

/**
 * A way to mend a finding. `safe`: deploys without replacing the resource or changing who can reach it in a way the
 * finding does not ask for. `review`: somebody has to think first (a re-creation, an outage, a cost, a placeholder).
 */
export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly safety: 'safe' | 'review';
  readonly changes: readonly Change[];
}
