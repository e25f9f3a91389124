import { sharedAttestationProviders } from '../../facts/confidential-machines';
import type { SnippetIdea } from '../snippet';
import { choice, type SnippetText, text } from '../snippet-text';

/** Who attests the machines: the shared provider of their region, or one's own. */
const authority = choice('attestation provider', sharedAttestationProviders);

/** Keys go to machines alone whose hardware and firmware were attested. */
export const releasePolicyInBicep: SnippetText = text`
  {
    version: '1.0.0'
    anyOf: [
      {
        authority: '${authority}'
        allOf: [
          {
            claim: 'x-ms-attestation-type'
            equals: 'sevsnpvm'
          }
          {
            claim: 'x-ms-compliance-status'
            equals: 'azure-compliant-cvm'
          }
        ]
      }
    ]
  }
`;

/** The same as an HCL object. */
export const releasePolicyInTerraform: SnippetText = text`
  {
    version = "1.0.0"
    anyOf = [
      {
        authority = "${authority}"
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
`;

/** A file for commands that make keys. */
export const releasePolicy: SnippetIdea = {
  prefix: 'fl-confidential-release-policy',
  title: 'Release policy of a key for confidential machines',
  description:
    'The key leaves the HSM only for a machine that the attestation provider of its region has found to be confidential and as Azure built it. For Intel machines the attestation type is tdxvm.',
  section: 3,
  mends: [],
  variants: {
    json: text`
      {
        "version": "1.0.0",
        "anyOf": [
          {
            "authority": "${authority}",
            "allOf": [
              {
                "claim": "x-ms-attestation-type",
                "equals": "${choice('attestation type', ['sevsnpvm', 'tdxvm'])}"
              },
              {
                "claim": "x-ms-compliance-status",
                "equals": "azure-compliant-cvm"
              }
            ]
          }
        ]
      }
    `,
  },
};
