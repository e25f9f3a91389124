import type { SnippetIdea } from '../snippet';
import { choice, gap, text } from '../snippet-text';

/** A definition in the layout of Enterprise Policy as Code: one file under `Definitions/policyDefinitions`. */
export const storagePolicy: SnippetIdea = {
  prefix: 'fl-storage-policy',
  title: 'Policy definition: blobs have soft delete',
  description:
    'One file under Definitions/policyDefinitions of Enterprise Policy as Code. It looks at the blob service of every storage account.',
  section: 8,
  mends: [],
  variants: {
    json: text`
      {
        "$schema": "https://raw.githubusercontent.com/Azure/enterprise-azure-policy-as-code/main/Schemas/policy-definition-schema.json",
        "name": "${gap('name', 'storage-blob-soft-delete')}",
        "properties": {
          "displayName": "Storage accounts keep deleted blobs",
          "description": "Deleted blobs have to come back for a number of days.",
          "mode": "All",
          "metadata": {
            "version": "1.0.0",
            "category": "Storage"
          },
          "parameters": {
            "effect": {
              "type": "String",
              "metadata": {
                "displayName": "Effect"
              },
              "allowedValues": ["AuditIfNotExists", "Disabled"],
              "defaultValue": "${choice('effect', ['AuditIfNotExists', 'Disabled'])}"
            },
            "minimumDays": {
              "type": "Integer",
              "metadata": {
                "displayName": "Days for which deleted blobs are kept at least"
              },
              "defaultValue": ${gap('days', '30')}
            }
          },
          "policyRule": {
            "if": {
              "field": "type",
              "equals": "Microsoft.Storage/storageAccounts"
            },
            "then": {
              "effect": "[parameters('effect')]",
              "details": {
                "type": "Microsoft.Storage/storageAccounts/blobServices",
                "name": "default",
                "existenceCondition": {
                  "allOf": [
                    {
                      "field": "Microsoft.Storage/storageAccounts/blobServices/deleteRetentionPolicy.enabled",
                      "equals": true
                    },
                    {
                      "field": "Microsoft.Storage/storageAccounts/blobServices/deleteRetentionPolicy.days",
                      "greaterOrEquals": "[parameters('minimumDays')]"
                    }
                  ]
                }
              }
            }
          }
        }
      }
    `,
  },
};
