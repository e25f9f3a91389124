import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The key of the OS disks of confidential machines, which leaves the HSM for attested machines only. */
export const confidentialKeyTerraform = sourceText`
  # The key of the OS disks of confidential machines, which leaves the HSM for attested machines only.

  variable "hsm_id" {
    description = "Resource id of the managed HSM."
    type        = string
  }

  variable "attestation_authority" {
    description = "Address of the attestation provider of the region."
    type        = string
  }

  locals {
    release_policy = {
      version = "1.0.0"
      anyOf = [
        {
          authority = var.attestation_authority
          allOf = [
            {
              claim  = "x-ms-attestation-type"
              equals = "sevsnpvm"
            },
            {
              claim  = "x-ms-compliance-status"
              equals = "azure-compliant-cvm"
            },
          ]
        },
      ]
    }
  }

  resource "azapi_resource" "key" {
    type      = "${armType('Microsoft.KeyVault/managedHSMs/keys')}"
    parent_id = var.hsm_id
    name      = "cmk-confidential"

    body = {
      properties = {
        kty     = "RSA-HSM"
        keySize = 3072
        keyOps  = ["wrapKey", "unwrapKey"]
        attributes = {
          exportable = true
        }
        release_policy = {
          contentType = "application/json; charset=utf-8"
          data        = replace(replace(replace(base64encode(jsonencode(local.release_policy)), "+", "-"), "/", "_"), "=", "")
        }
      }
    }

    response_export_values = ["properties.keyUriWithVersion"]
  }

  output "key_version_id" {
    description = "Id of the key with its version."
    value       = azapi_resource.key.output.properties.keyUriWithVersion
  }
`;
