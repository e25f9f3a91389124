/** An argument of an azurerm resource, written `name = value`. */
export interface AzurermArgument {
  readonly required?: true;
  /** The values that the documentation lists, where it lists them. */
  readonly values?: readonly string[];
}

/** What may stand in a block, or in the resource itself. */
export interface AzurermBody {
  readonly arguments: Readonly<Record<string, AzurermArgument>>;
  /** Blocks, written `name { … }`, by name. */
  readonly blocks?: Readonly<Record<string, AzurermBlock>>;
}

export interface AzurermBlock {
  readonly required?: true;
  /** The name of the definition; undefined where the documentation does not describe the block. */
  readonly of?: string;
}

/** What may be written about one azurerm resource, as the documentation of the provider has it. */
export interface AzurermSchema {
  readonly type: string;
  /** The version of the provider. */
  readonly version: string;
  readonly source: string;
  readonly definitions: { readonly body: AzurermBody } & Readonly<Record<string, AzurermBody>>;
}
