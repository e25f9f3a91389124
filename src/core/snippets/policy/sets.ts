import type { SnippetIdea } from '../snippet';
import { choice, gap, lines, text } from '../snippet-text';
import { schemaFolder } from './definition';

const section = 15;

/** Definitions of this landing zone that the initiative takes together. */
const members = ['deny-public-access', 'deny-public-ip', 'disks-with-customer-key', 'hsm-access'];

const initiative: SnippetIdea = {
  prefix: 'fl-policy-initiative',
  title: 'Policy initiative of the landing zone',
  description:
    'One file under Definitions/policySetDefinitions of Enterprise Policy as Code. One effect for the definitions that refuse: begin with Audit, and change the assignment to Deny when nothing is left.',
  section,
  mends: [],
  variants: {
    json: text`
      {
        "$schema": "${schemaFolder}/policy-set-definition-schema.json",
        "name": "landing-zone-baseline",
        "properties": {
          "displayName": "Landing zone: private, encrypted with own keys",
          "description": "What every workload of the landing zone keeps to.",
          "metadata": {
            "version": "1.0.0",
            "category": "Landing zone"
          },
          "parameters": {
            "effect": {
              "type": "String",
              "metadata": {
                "displayName": "Effect"
              },
              "allowedValues": ["Audit", "Deny", "Disabled"],
              "defaultValue": "${choice('effect', ['Audit', 'Deny', 'Disabled'])}"
            }
          },
          "policyDefinitions": [
            ${lines(
              members.map(
                (name, index) => text`
                  {
                    "policyDefinitionReferenceId": "${name}",
                    "policyDefinitionName": "${name}",
                    "parameters": {
                      "effect": {
                        "value": "[parameters('effect')]"
                      }
                    }
                  }${index === members.length - 1 ? '' : ','}
                `,
              ),
            )}
          ]
        }
      }
    `,
  },
};

/**
 * Definitions that are built in and ask for zones. Source:
 * https://learn.microsoft.com/azure/governance/policy/samples/built-in-policies, read 2026-11.
 */
const zonePolicies: readonly (readonly [name: string, id: string])[] = [
  ['machines-in-a-zone', '42f4f3a2-7d20-4c13-a05d-01857a626c22'],
  ['scale-sets-over-zones', 'd3903bdf-ab85-4cce-85d3-2934d77629d4'],
  ['load-balancers-over-zones', '42daa901-5969-47ef-92cb-b75df946195a'],
  ['storage-over-zones', '85b005b2-95fc-4953-b9cb-f9ee6427c754'],
];

const zones: SnippetIdea = {
  prefix: 'fl-policy-zones',
  title: 'Policy initiative that asks for availability zones',
  description:
    'One file under Definitions/policySetDefinitions of Enterprise Policy as Code. The definitions are built in: machines in a zone, scale sets, load balancers and storage accounts over several.',
  section: 5,
  mends: [],
  variants: {
    json: text`
      {
        "$schema": "${schemaFolder}/policy-set-definition-schema.json",
        "name": "availability-zones",
        "properties": {
          "displayName": "Resources outlive the loss of a zone",
          "description": "Machines name their zone, and what can be spread stands in several.",
          "metadata": {
            "version": "1.0.0",
            "category": "Resilience"
          },
          "parameters": {
            "effect": {
              "type": "String",
              "metadata": {
                "displayName": "Effect"
              },
              "allowedValues": ["Audit", "Deny", "Disabled"],
              "defaultValue": "${choice('effect', ['Audit', 'Deny', 'Disabled'])}"
            }
          },
          "policyDefinitions": [
            ${lines(
              zonePolicies.map(
                ([name, id], index) => text`
                  {
                    "policyDefinitionReferenceId": "${name}",
                    "policyDefinitionId": "/providers/Microsoft.Authorization/policyDefinitions/${id}",
                    "parameters": {
                      "effect": {
                        "value": "[parameters('effect')]"
                      }
                    }
                  }${index === zonePolicies.length - 1 ? '' : ','}
                `,
              ),
            )}
          ]
        }
      }
    `,
  },
};

const environment = gap('environment', 'epac-prod');

const assignment: SnippetIdea = {
  prefix: 'fl-policy-assignment',
  title: 'Policy assignment of the initiatives',
  description:
    'One file under Definitions/policyAssignments of Enterprise Policy as Code: a tree of nodes, each of which adds to what stands above it. The scopes are by environment, as global-settings.jsonc names them.',
  section,
  mends: [],
  variants: {
    json: text`
      {
        "$schema": "${schemaFolder}/policy-assignment-schema.json",
        "nodeName": "/root",
        "scope": {
          "${environment}": ["/providers/Microsoft.Management/managementGroups/${gap('management group', 'mg-landing-zones')}"]
        },
        "enforcementMode": "${choice('enforcement', ['Default', 'DoNotEnforce'])}",
        "children": [
          {
            "nodeName": "/baseline",
            "assignment": {
              "name": "lz-baseline",
              "displayName": "Landing zone: private, encrypted with own keys",
              "description": "What every workload of the landing zone keeps to."
            },
            "definitionEntry": {
              "policySetName": "landing-zone-baseline"
            },
            "parameters": {
              "effect": "${choice('effect', ['Audit', 'Deny', 'Disabled'])}"
            }
          },
          {
            "nodeName": "/zones",
            "assignment": {
              "name": "lz-zones",
              "displayName": "Resources outlive the loss of a zone",
              "description": "Machines name their zone, and what can be spread stands in several."
            },
            "definitionEntry": {
              "policySetName": "availability-zones"
            },
            "parameters": {
              "effect": "${choice('effect', ['Audit', 'Deny', 'Disabled'])}"
            }
          }
        ]
      }
    `,
  },
};

const exemption: SnippetIdea = {
  prefix: 'fl-policy-exemption',
  title: 'Policy exemption that ends by itself',
  description:
    'One file under Definitions/policyExemptions/<environment> of Enterprise Policy as Code. Every exemption has an end, a reason and an owner.',
  section,
  mends: [],
  variants: {
    json: text`
      {
        "$schema": "${schemaFolder}/policy-exemption-schema.json",
        "exemptions": [
          {
            "name": "${gap('name', 'partner-upload')}",
            "displayName": "${gap('display name', 'Upload of partners')}",
            "description": "${gap('reason', 'Partners upload over the internet until their private links stand. Owner: payments.')}",
            "exemptionCategory": "${choice('category', ['Waiver', 'Mitigated'])}",
            "expiresOn": "${gap('end', '2027-06-30T00:00:00Z')}",
            "scope": "${gap('scope', '/subscriptions/<subscription>/resourceGroups/rg-partners')}",
            "policyAssignmentId": "${gap('assignment', '/providers/Microsoft.Management/managementGroups/mg-landing-zones/providers/Microsoft.Authorization/policyAssignments/lz-baseline')}"
          }
        ]
      }
    `,
  },
};

/** Definitions taken together, put into force, and lifted for a while. */
export const policySets: readonly SnippetIdea[] = [initiative, zones, assignment, exemption];
