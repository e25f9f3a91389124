import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A disk encryption set: disks that name it are encrypted with its key. */
export const diskEncryptionSetBicep = sourceText`
  // A disk encryption set: disks that name it are encrypted with its key.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the identity that may use the key.')
  param identityId string

  @description('Id of the key with its version.')
  param keyUri string

  @description('Resource id of the key vault; empty for a key in a managed HSM, which is for OS disks of confidential machines.')
  param vaultId string

  var isConfidential = empty(vaultId)

  // A set for confidential machines does not follow rotation: they are stopped while their key is changed.
  resource set '${armType('Microsoft.Compute/diskEncryptionSets')}' = {
    name: 'des-\${name}'
    location: location
    tags: tags
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${identityId}': {}
      }
    }
    properties: {
      encryptionType: isConfidential ? 'ConfidentialVmEncryptedWithCustomerKey' : 'EncryptionAtRestWithCustomerKey'
      rotationToLatestKeyVersionEnabled: !isConfidential
      activeKey: union({ keyUrl: keyUri }, isConfidential ? {} : { sourceVault: { id: vaultId } })
    }
  }

  output setId string = set.id
`;
