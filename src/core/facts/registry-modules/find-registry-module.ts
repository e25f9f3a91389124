import { bicepRegistryModules } from './bicep-modules';
import type { RegistryModuleFacts } from './registry-module-facts';
import { terraformRegistryModules } from './terraform-modules';

export interface FoundRegistryModule {
  readonly language: 'bicep' | 'terraform';
  readonly facts: RegistryModuleFacts;
}

/**
 * The module that a source names: `br/public:avm/res/storage/storage-account:0.14.0`, the same in another registry or as
 * a template spec's path, or `Azure/avm-res-storage-storageaccount/azurerm`. Undefined for every other source, modules
 * inside of modules included.
 */
export function findRegistryModule(source: string | undefined): FoundRegistryModule | undefined {
  const path = /^(?:br|ts)[:/].*(?:^|[/:])avm\/res\/([^:]+)(?::[^:]*)?$/i.exec(source ?? '')?.[1]?.toLowerCase();
  const ofBicep = path === undefined ? undefined : bicepRegistryModules[path];
  if (ofBicep) return { language: 'bicep', facts: ofBicep };
  const name = /^(?:[^/]+\/)?Azure\/avm-res-([^/]+)\/azurerm$/i.exec(source ?? '')?.[1]?.toLowerCase();
  const ofTerraform = name === undefined ? undefined : terraformRegistryModules[name];
  return ofTerraform && { language: 'terraform', facts: ofTerraform };
}
