import { valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { isAt } from '../certainty';

/** Whether the firewall of a storage account, vault or AI services account certainly denies by default. */
export function deniesByDefault(resource: Resource): boolean {
  return isAt(resource.body, 'properties.networkAcls.defaultAction', ['Deny']) === true;
}

/** Whether the firewall of a container registry certainly denies by default. */
export function registryDeniesByDefault(registry: Resource): boolean {
  return isAt(registry.body, 'properties.networkRuleSet.defaultAction', ['Deny']) === true;
}

/** Whether a Cosmos DB account lists addresses or subnets, which shuts out all others. */
export function listsCosmosNetworks(account: Resource): boolean {
  const addresses = valueAt(account.body, 'properties.ipRules');
  const subnetsOnly = isAt(account.body, 'properties.isVirtualNetworkFilterEnabled', [true]) === true;
  return subnetsOnly || (addresses?.kind === 'array' && addresses.items.length > 0);
}
