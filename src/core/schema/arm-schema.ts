/** What a value may be. */
export type ArmShape =
  | 'any'
  | 'string'
  | 'int'
  | 'bool'
  | 'null'
  /** One of these texts; `open` where Azure takes further ones. */
  | { readonly enum: readonly string[]; readonly open?: true }
  | { readonly array: ArmShape }
  /** The name of a definition. */
  | { readonly ref: string }
  | { readonly oneOf: readonly ArmShape[] };

export interface ArmObjectShape {
  /** What may be written, by the name as the API has it. */
  readonly properties: Readonly<Record<string, ArmShape>>;
  readonly required?: readonly string[];
  /** What Azure sets and nobody may write. */
  readonly readOnly?: readonly string[];
  /** The shape of properties with any other name, where they are allowed. */
  readonly additional?: ArmShape;
  /** Set where a property decides which further properties there are. */
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, ArmShape>> };
}

/** What may be written about one resource type at one API version. */
export interface ArmSchema {
  readonly type: string;
  readonly apiVersion: string;
  /** Where it was read: the repository, its commit and the commit's date. */
  readonly source: string;
  readonly definitions: { readonly body: ArmObjectShape } & Readonly<Record<string, ArmObjectShape>>;
}
