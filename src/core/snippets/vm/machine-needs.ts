import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';

/** What a machine in Bicep is built of that is declared elsewhere. */
export const machineParameters = {
  subnetId: bicep.idOf('subnetId', 'the subnet of the machine'),
  imageVersionId: bicep.idOf('imageVersionId', 'the gallery image version, an exact one'),
  diskEncryptionSetId: bicep.idOf('diskEncryptionSetId', 'the disk encryption set'),
  adminUsername: bicep.parameter('adminUsername', 'string', 'Name of the administrator.'),
  adminPassword: bicep.parameter('adminPassword', 'string', 'Password of the administrator, from a key vault.', {
    decorators: ['@secure()'],
  }),
  sshPublicKey: bicep.parameter('sshPublicKey', 'string', 'Public SSH key of the administrator.'),
};

/** What a machine in Terraform is built of that is declared elsewhere. */
export const machineVariables = {
  subnetId: terraform.idOf('subnet_id', 'the subnet of the machine'),
  imageVersionId: terraform.idOf('image_version_id', 'the gallery image version, an exact one'),
  diskEncryptionSetId: terraform.idOf('disk_encryption_set_id', 'the disk encryption set'),
  adminUsername: terraform.variable('admin_username', 'string', 'Name of the administrator.'),
  adminPassword: terraform.variable('admin_password', 'string', 'Password of the administrator, from a key vault.', {
    sensitive: true,
  }),
  sshPublicKey: terraform.variable('ssh_public_key', 'string', 'Public SSH key of the administrator.'),
};
