/** An expression of the ARM template language. */
export type ArmExpression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly ArmExpression[] }
  | {
      readonly kind: 'access';
      readonly container: ArmExpression;
      readonly key: ArmExpression;
      /** `safe` for `.?` and `[?…]`. */
      readonly mode: 'strict' | 'safe';
      /** Whether the index counts from the end: `[^1]`. */
      readonly fromEnd: boolean;
    }
  | { readonly kind: 'error'; readonly message: string };
