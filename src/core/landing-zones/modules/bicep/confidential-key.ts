import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The key of the OS disks of confidential machines, which leaves the HSM for attested machines only. */
export const confidentialKeyBicep = sourceText`
  // The key of the OS disks of confidential machines, which leaves the HSM for attested machines only.

  @description('Name of the managed HSM.')
  param hsmName string

  @description('Address of the attestation provider of the region.')
  param attestationAuthority string

  var releasePolicy = {
    version: '1.0.0'
    anyOf: [
      {
        authority: attestationAuthority
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

  resource hsm '${armType('Microsoft.KeyVault/managedHSMs')}' existing = {
    name: hsmName
  }

  resource key '${armType('Microsoft.KeyVault/managedHSMs/keys')}' = {
    parent: hsm
    name: 'cmk-confidential'
    properties: {
      kty: 'RSA-HSM'
      keySize: 3072
      keyOps: ['wrapKey', 'unwrapKey']
      attributes: {
        exportable: true
      }
      release_policy: {
        contentType: 'application/json; charset=utf-8'
        data: replace(replace(replace(base64(string(releasePolicy)), '+', '-'), '/', '_'), '=', '')
      }
    }
  }

  output keyUri string = key.properties.keyUriWithVersion
`;
