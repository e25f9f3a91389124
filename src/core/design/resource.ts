import type { TextRange } from '../text/text-range';
import type { ModuleStep } from './deployment-context';
import type { RegistryModule } from './registry-module';
import type { Language } from './source-file';
import type { ObjectValue, Value } from './value';

export interface ResourceRanges {
  /** The whole declaration. */
  readonly declaration: TextRange;
  /** The smallest token that names the resource: Bicep's symbolic name, Terraform's name label, the ARM `type` value. */
  readonly symbol: TextRange;
  /** The type as written, quotes included. */
  readonly type: TextRange;
  /** The API version's text, without quotes; undefined where none is written. */
  readonly apiVersion?: TextRange;
  /** The body between and including its braces. */
  readonly body: TextRange;
}

/** What Terraform adds to a resource. */
export interface TerraformOrigin {
  /** The type as written: `azurerm_storage_account`, `azapi_resource`. */
  readonly type: string;
  /** The major versions of the provider that the constraint in force allows, oldest first. */
  readonly providerMajors: readonly number[];
  /** The argument `resource_group_name`; absent where it is not written. */
  readonly resourceGroup?: Value;
  /** The argument that names the parent, or gives its id, whether or not the parent is declared. */
  readonly parent?: Value;
}

/** How a declaration is repeated. */
export interface ResourceLoop {
  /** The index or key of this instance, where the count is known. */
  readonly instance?: string;
}

/** One resource as it would be deployed, in ARM's terms whatever the language. */
export interface Resource {
  /** Unique in a design: the module calls on the way to it, file, address and loop instance. */
  readonly key: string;
  /** Canonical ARM type, e.g. `Microsoft.Compute/virtualMachines`, children with all their segments. */
  readonly type: string;
  /** As written; undefined for azurerm. */
  readonly apiVersion: string | undefined;
  /** The last segment of the name for a child whose parent is known, else the whole name as written. */
  readonly name: Value;
  /** `azurerm_x.y` for Terraform, the symbolic name for Bicep, `type/name` for ARM JSON. */
  readonly address: string;
  readonly language: Language;
  readonly file: string;
  readonly ranges: ResourceRanges;
  /** Declared elsewhere and only referred to: rules do not judge it. */
  readonly existing: boolean;
  /** Undefined where it is always deployed. */
  readonly condition: Value | undefined;
  readonly loop: ResourceLoop | undefined;
  /** The key of the parent resource in the design. */
  readonly parent: string | undefined;
  /** The scope it is deployed to where that is not the file's own. */
  readonly scope: Value | undefined;
  /** ARM's shape: `location`, `sku`, `zones`, `tags`, `identity`, `properties`, … For azurerm this is what the mapping makes of it. */
  readonly body: ObjectValue;
  readonly terraform: TerraformOrigin | undefined;
  /** The module calls from the entry to this resource, outermost first; absent in the entry itself. */
  readonly calls?: readonly ModuleStep[];
  /** Set where a module of a registry makes it, of which only the call is read: what that does not say is not known. */
  readonly module?: RegistryModule;
}
