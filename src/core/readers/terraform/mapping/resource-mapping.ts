import type { JsonValue, Scalar } from '../../../design/value';

/** Translates one scalar between azurerm and ARM; a scalar without a rule of its own stays as it is. */
export interface Conversion {
  /** From the azurerm value, as text, to the ARM one: `{ true: 'Enabled', false: 'Disabled' }`. */
  readonly toArm: Readonly<Record<string, Scalar>>;
  /** From the ARM value, as text, to the azurerm one. Where left out, `toArm` is turned round. */
  readonly toTerraform?: Readonly<Record<string, Scalar>>;
}

/**
 * What the provider sends where the argument is not written. `every`: in all supported majors. Else by major version:
 * where the majors in force disagree, the value is unknown. In ARM's terms. A default of `null` means: nothing is sent.
 */
export type ProviderDefault = { readonly every: JsonValue } | { readonly byMajor: Readonly<Record<number, JsonValue>> };

/** Which major versions of the provider know an argument or a block, where not all of the supported ones do. */
export interface MajorSpan {
  /** The first major that knows it. */
  readonly since?: number;
  /** The first major that no longer knows it. */
  readonly removedIn?: number;
}

/**
 * One argument that becomes one ARM property. Both are dotted paths inside the resource or the block they stand in.
 * Several mappings may share one path where another argument said the same in other terms (`majors` tells them apart):
 * whichever is written counts, and the first that the provider's majors know is the one to write.
 */
export interface ArgumentMapping {
  /** `public_network_access_enabled`, `identity.type`; a dotted path goes through blocks that occur at most once. */
  readonly argument: string;
  /** Names that older majors used, newest first. */
  readonly formerNames?: readonly string[];
  /** The first major that no longer knows the former names. */
  readonly renamedIn?: number;
  readonly majors?: MajorSpan;
  /** `properties.publicNetworkAccess`. */
  readonly path: string;
  readonly conversion?: Conversion;
  readonly default?: ProviderDefault;
  /** ARM wants a list of one where azurerm has a scalar (`zone` → `zones`). */
  readonly wrap?: 'list';
  /** The ARM property is an object that holds the id of another resource: `{ id: … }`. */
  readonly idObject?: boolean;
  /** The ARM type of what the argument names by id, where its name says so and its value need not. */
  readonly names?: string;
  /** ARM wants a list of objects with this one property where azurerm has a list of scalars: `value` makes `[{ value: … }]`. Dotted where it is nested. */
  readonly itemProperty?: string;
  /** ARM has one text, joined by this, where azurerm has a list of texts. */
  readonly separator?: string;
  /** What ARM says besides where the argument is written: dotted path to value. It overrides the constants. */
  readonly implies?: Readonly<Record<string, JsonValue>>;
  /**
   * Further ARM paths that this one argument answers for, such as the parts of a key's identifier. The property at
   * `path` then holds the whole of it.
   */
  readonly covers?: readonly string[];
  /** The argument holds a key's whole identifier, whatever part of it ARM has at `path`. Only for writing. */
  readonly keyIdentifier?: boolean;
  /** Only read: a fix takes this argument away and writes the first other mapping of the path instead. */
  readonly onlyRead?: boolean;
}

/** A nested block, repeated or not, that becomes an ARM object or the items of an ARM array. */
export interface BlockMapping {
  readonly block: string;
  readonly formerNames?: readonly string[];
  /** The first major that no longer knows the former names. */
  readonly renamedIn?: number;
  readonly majors?: MajorSpan;
  /** `properties.ipConfigurations[]` gives an array with an item a block, `properties.networkAcls` an object. */
  readonly path: string;
  readonly arguments: readonly ArgumentMapping[];
  readonly blocks?: readonly BlockMapping[];
  /** What ARM has in every such object and azurerm leaves unsaid. Dotted paths. */
  readonly constants?: Readonly<Record<string, JsonValue>>;
}

/** Several arguments that make up one ARM scalar, such as a storage account's `sku.name`. */
export interface CombinedMapping {
  /** Dotted where they stand in blocks that occur at most once. */
  readonly arguments: readonly string[];
  readonly path: string;
  /** The ARM value for the arguments' values, in the order of `arguments`; `undefined` stands for one not written. Undefined: nothing is sent. */
  readonly toArm: (values: readonly (Scalar | undefined)[]) => Scalar | undefined;
  /** The arguments to write for an ARM value; empty where it does not tell them. */
  readonly toTerraform: (value: Scalar) => Readonly<Record<string, Scalar>>;
}

/** Says that a resource of this type only modifies another one: its properties are merged into that resource's body. */
export interface Attachment {
  /** The argument that names the modified resource: `storage_account_id`. */
  readonly argument: string;
  /** The azurerm types it can modify. */
  readonly resources: readonly string[];
}

/** A block that ARM has as a child resource of its own: `blob_properties` is `storageAccounts/blobServices`. */
export interface ChildMapping extends BlockMapping {
  /** Dotted paths inside a child mapping begin at the child's body, so `path` is empty. */
  readonly path: '';
  /** The child's whole type. */
  readonly type: string;
  /** The child's name, or the argument in the block that gives it. */
  readonly name: { readonly fixed: string } | { readonly argument: string };
}

/** How one azurerm resource type is read into ARM's terms, and written back. */
export interface ResourceMapping {
  readonly resource: string;
  readonly type: string;
  /** Arguments besides the common ones: `name`, `location`, `tags`, and `id` references are mapped for every resource. */
  readonly arguments: readonly ArgumentMapping[];
  readonly blocks?: readonly BlockMapping[];
  readonly combined?: readonly CombinedMapping[];
  /** What ARM has and azurerm says by the resource's type: dotted path to value. */
  readonly constants?: Readonly<Record<string, JsonValue>>;
  /** The argument that names the parent, for a child type: `server_id`. */
  readonly parentArgument?: string;
  /** What named the parent in older majors, by name instead of id. */
  readonly formerParentArgument?: string;
  /** The argument that names the resource it is deployed to, for an extension resource: `target_resource_id`. */
  readonly scopeArgument?: string;
  readonly children?: readonly ChildMapping[];
  readonly attachment?: Attachment;
}
