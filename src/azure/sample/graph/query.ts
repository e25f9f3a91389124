/** A column: where it comes from and under which name it goes. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  /** Made a text by `tostring`. */
  readonly asText: boolean;
}

export type Operand = Omit<Column, 'name'>;

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | {
      readonly kind: 'compare';
      readonly operand: Operand;
      readonly values: readonly string[];
      readonly ignoreCase: boolean;
      readonly negated: boolean;
    };

export type Step =
  | { readonly kind: 'where'; readonly condition: Condition }
  | { readonly kind: 'project' | 'extend'; readonly columns: readonly Column[] }
  | { readonly kind: 'order'; readonly by: Operand; readonly descending: boolean };

export interface GraphQuery {
  /** In lower case. */
  readonly table: string;
  readonly steps: readonly Step[];
}
