import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';

const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const identity = symbol('identity');
const identityLabel = symbol('workload');
const name = gap('name', resourceName(identityType, 'payments'));
const namespace = gap('namespace', 'payments');
const account = gap('service account', 'payments');
const issuer = 'Address of the OIDC issuer of the cluster.';

/** Pods sign in as themselves. */
export const aksWorkloadIdentity: SnippetIdea = {
  prefix: 'fl-aks-workload-identity',
  title: 'Identity for a service account of a cluster',
  description:
    'Pods of the service account sign in to Azure without a secret. Add one trust for each cluster, so that the workload runs in both regions under one identity. Annotate the service account with the client id.',
  section: 14,
  mends: [],
  variants: {
    bicep: text`
      resource ${identity} '${armType(identityType)}' = {
        name: '${name}'
        location: ${bicep.location}
      }

      resource ${symbol('trust')} '${armType(`${identityType}/federatedIdentityCredentials`)}' = {
        parent: ${identity}
        name: '${gap('cluster', 'aks-payments')}'
        properties: {
          issuer: ${bicep.parameter('issuerUrl', 'string', issuer)}
          subject: 'system:serviceaccount:${namespace}:${account}'
          audiences: ['api://AzureADTokenExchange']
        }
      }

      output clientId string = ${identity}.properties.clientId
    `,
    terraform: text`
      resource "azurerm_user_assigned_identity" "${identityLabel}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
      }

      resource "azurerm_federated_identity_credential" "${symbol('trust')}" {
        name                      = "${gap('cluster', 'aks-payments')}"
        user_assigned_identity_id = azurerm_user_assigned_identity.${identityLabel}.id
        issuer                    = ${terraform.variable('issuer_url', 'string', issuer)}
        subject                   = "system:serviceaccount:${namespace}:${account}"
        audience                  = ["api://AzureADTokenExchange"]
      }

      output "client_id" {
        value = azurerm_user_assigned_identity.${identityLabel}.client_id
      }
    `,
  },
};
