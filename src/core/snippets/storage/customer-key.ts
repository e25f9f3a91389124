import { parameter } from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { text } from '../snippet-text';

const identityId = parameter('identityId', 'string', 'Resource id of the user-assigned identity that may use the key.');

/** What a Bicep account needs to be encrypted with a key of its owner. */
export const customerKeyBicep = {
  identityId,
  encryption: text`
    {
      keySource: 'Microsoft.Keyvault'
      requireInfrastructureEncryption: true
      identity: {
        userAssignedIdentity: ${identityId}
      }
      keyvaultproperties: {
        keyvaulturi: ${parameter('keyVaultUri', 'string', 'Address of the key vault or managed HSM that holds the key.')}
        keyname: ${parameter('keyName', 'string', 'Name of the key. Without a version the newest one is used.')}
      }
    }
  `,
};

/** What an azurerm account needs to be encrypted with a key of its owner. */
export const customerKeyTerraform = {
  identityId: terraform.idOf('identity_id', 'the user-assigned identity that may use the key'),
  keyId: terraform.variable(
    'key_id',
    'string',
    'Id of the key without its version, so that rotated keys are followed.',
  ),
};
