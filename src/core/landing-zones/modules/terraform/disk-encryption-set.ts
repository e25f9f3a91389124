import { sourceText } from '../../source-text';

/** A disk encryption set: disks that name it are encrypted with its key. */
export const diskEncryptionSetTerraform = sourceText`
  # A disk encryption set: disks that name it are encrypted with its key.

  variable "location" {
    description = "Region of the resources."
    type        = string
  }

  variable "resource_group_name" {
    description = "Resource group of the resources."
    type        = string
  }

  variable "name" {
    description = "What resources are called behind their abbreviation."
    type        = string
  }

  variable "tags" {
    description = "Tags of every resource."
    type        = map(string)
  }

  variable "identity_id" {
    description = "Resource id of the identity that may use the key."
    type        = string
  }

  variable "key_id" {
    description = "Id of the key, with its version where it is in a managed HSM."
    type        = string
  }

  variable "is_confidential" {
    description = "Whether it is for OS disks of confidential machines, with a key in a managed HSM."
    type        = bool
  }

  # A set for confidential machines does not follow rotation: they are stopped while their key is changed.
  resource "azurerm_disk_encryption_set" "this" {
    name                      = "des-\${var.name}"
    resource_group_name       = var.resource_group_name
    location                  = var.location
    encryption_type           = var.is_confidential ? "ConfidentialVmEncryptedWithCustomerKey" : "EncryptionAtRestWithCustomerKey"
    key_vault_key_id          = var.key_id
    auto_key_rotation_enabled = !var.is_confidential
    tags                      = var.tags

    identity {
      type         = "UserAssigned"
      identity_ids = [var.identity_id]
    }
  }

  output "set_id" {
    description = "Resource id of the set."
    value       = azurerm_disk_encryption_set.this.id
  }
`;
