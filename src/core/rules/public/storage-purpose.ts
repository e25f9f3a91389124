import { stringOf, valueAt } from '../../design/read-value';
import type { Resource } from '../../design/resource';
import { childrenOfType } from '../../design/resource-index';
import { isAt } from '../certainty';
import type { RuleContext } from '../rule';

/** Whether Azure makes the account for a service of its own, which then decides how it is reached: Cloud Shell, Databricks. */
export function belongsToService(account: Resource): boolean {
  const usage = stringOf(valueAt(account.body, 'tags.ms-resource-usage'))?.toLowerCase();
  const application = stringOf(valueAt(account.body, 'tags.application'))?.toLowerCase();
  const databricks = valueAt(account.body, 'tags.databricks-environment') !== undefined;
  return usage === 'azure-cloud-shell' || (application === 'databricks' && databricks);
}

/**
 * Whether the account serves a static website, which is public by intention. ARM says so at the blob service, azurerm at
 * the account.
 */
export function servesWebsite(account: Resource, { design }: RuleContext): boolean {
  if (isAt(account.body, enabled, [true]) === true) return true;
  return childrenOfType(design, account, 'Microsoft.Storage/storageAccounts/blobServices').some(
    (service) => isAt(service.body, enabled, [true]) === true,
  );
}

const enabled = 'properties.staticWebsite.enabled';
