import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const identity = symbol('identity');
const label = symbol('deployment');
const name = gap('name', resourceName(identityType, 'payments-deployment'));
const repository = gap('repository', 'contoso/payments');
const environment = choice('environment', ['production', 'staging', 'build', 'evaluation']);
const issuer = 'https://token.actions.githubusercontent.com';

/** What trusts the runs of one environment of one repository. */
export const workflowFederatedCredential: SnippetIdea = {
  prefix: 'fl-workflow-federated-credential',
  title: 'Identity that trusts the runs of a GitHub environment',
  description:
    'The subject names the repository and the environment, so no other branch or repository can sign in. Give every environment an identity of its own, with roles on its own resource group.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      resource ${identity} '${armType(identityType)}' = {
        name: '${name}'
        location: ${bicep.location}
      }

      resource ${symbol('trust')} '${armType(`${identityType}/federatedIdentityCredentials`)}' = {
        parent: ${identity}
        name: 'github-${environment}'
        properties: {
          issuer: '${issuer}'
          subject: 'repo:${repository}:environment:${environment}'
          audiences: ['api://AzureADTokenExchange']
        }
      }
    `,
    terraform: text`
      resource "azurerm_user_assigned_identity" "${label}" {
        name                = "${name}"
        resource_group_name = ${terraform.resourceGroupName}
        location            = ${terraform.location}
      }

      resource "azurerm_federated_identity_credential" "${symbol('github')}" {
        name                      = "github-${environment}"
        user_assigned_identity_id = azurerm_user_assigned_identity.${label}.id
        issuer                    = "${issuer}"
        subject                   = "repo:${repository}:environment:${environment}"
        audience                  = ["api://AzureADTokenExchange"]
      }
    `,
    azurecli: text`
      resourceGroup='${gap('resource group', 'rg-payments')}'
      identity='${name}'

      az identity create --resource-group "$resourceGroup" --name "$identity"
      az identity federated-credential create --resource-group "$resourceGroup" --identity-name "$identity" \\
        --name 'github-${environment}' --issuer '${issuer}' \\
        --subject 'repo:${repository}:environment:${environment}' --audiences 'api://AzureADTokenExchange'
      az identity show --resource-group "$resourceGroup" --name "$identity" --query clientId --output tsv
    `,
  },
};
