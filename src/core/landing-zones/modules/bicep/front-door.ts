import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** The edge: a firewall, and the gateways of the regions behind it. */
export const frontDoorBicep = sourceText`
  // The edge: a firewall, and the gateways of the regions behind it.

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Name under which visitors come.')
  param hostName string

  @description('Resource id of the secret in a key vault that holds the certificate of that name.')
  param certificateId string

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('Names of the gateways, one a region.')
  param originHostNames string[]

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  resource profile '${armType('Microsoft.Cdn/profiles')}' = {
    name: 'afd-\${name}'
    location: 'global'
    tags: tags
    sku: {
      name: 'Premium_AzureFrontDoor'
    }
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${certificateIdentityId}': {}
      }
    }
    properties: {
      originResponseTimeoutSeconds: 30
    }
  }

  resource endpoint '${armType('Microsoft.Cdn/profiles/afdEndpoints')}' = {
    parent: profile
    name: 'fde-\${name}'
    location: 'global'
    tags: tags
    properties: {
      enabledState: 'Enabled'
    }
  }

  resource origins '${armType('Microsoft.Cdn/profiles/originGroups')}' = {
    parent: profile
    name: 'gateways'
    properties: {
      loadBalancingSettings: {
        sampleSize: 4
        successfulSamplesRequired: 3
        additionalLatencyInMilliseconds: 50
      }
      healthProbeSettings: {
        probePath: '/health'
        probeProtocol: 'Https'
        probeRequestType: 'GET'
        probeIntervalInSeconds: 30
      }
    }
  }

  resource gateways '${armType('Microsoft.Cdn/profiles/originGroups/origins')}' = [
    for (originHostName, index) in originHostNames: {
      parent: origins
      name: 'gateway-\${index}'
      properties: {
        hostName: originHostName
        originHostHeader: hostName
        httpsPort: 443
        priority: 1
        weight: 500
        enabledState: 'Enabled'
        // The gateways hold the certificate of the name that visitors use, not of their own names.
        enforceCertificateNameCheck: false
      }
    }
  ]

  // The same certificate as that of the gateways: one that Front Door manages does not renew while the name leads elsewhere.
  resource certificate '${armType('Microsoft.Cdn/profiles/secrets')}' = {
    parent: profile
    name: 'visitors'
    properties: {
      parameters: {
        type: 'CustomerCertificate'
        secretSource: {
          id: certificateId
        }
        useLatestVersion: true
      }
    }
  }

  resource domain '${armType('Microsoft.Cdn/profiles/customDomains')}' = {
    parent: profile
    name: replace(hostName, '.', '-')
    properties: {
      hostName: hostName
      tlsSettings: {
        certificateType: 'CustomerCertificate'
        minimumTlsVersion: 'TLS12'
        secret: {
          id: certificate.id
        }
      }
    }
  }

  resource route '${armType('Microsoft.Cdn/profiles/afdEndpoints/routes')}' = {
    parent: endpoint
    name: 'application'
    properties: {
      customDomains: [
        {
          id: domain.id
        }
      ]
      originGroup: {
        id: origins.id
      }
      patternsToMatch: ['/*']
      supportedProtocols: ['Http', 'Https']
      httpsRedirect: 'Enabled'
      forwardingProtocol: 'HttpsOnly'
      linkToDefaultDomain: 'Disabled'
      enabledState: 'Enabled'
    }
    dependsOn: [
      gateways
    ]
  }

  resource policy '${armType('Microsoft.Network/frontDoorWebApplicationFirewallPolicies')}' = {
    name: 'fdfp\${uniqueString(resourceGroup().id, name)}'
    location: 'global'
    tags: tags
    sku: {
      name: 'Premium_AzureFrontDoor'
    }
    properties: {
      policySettings: {
        enabledState: 'Enabled'
        mode: 'Prevention'
      }
      managedRules: {
        managedRuleSets: [
          {
            ruleSetType: 'Microsoft_DefaultRuleSet'
            ruleSetVersion: '2.1'
            ruleSetAction: 'Block'
          }
          {
            ruleSetType: 'Microsoft_BotManagerRuleSet'
            ruleSetVersion: '1.1'
          }
        ]
      }
    }
  }

  resource protection '${armType('Microsoft.Cdn/profiles/securityPolicies')}' = {
    parent: profile
    name: 'firewall'
    properties: {
      parameters: {
        type: 'WebApplicationFirewall'
        wafPolicy: {
          id: policy.id
        }
        associations: [
          {
            domains: [
              {
                id: domain.id
              }
            ]
            patternsToMatch: ['/*']
          }
        ]
      }
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-afd'
    scope: profile
    properties: {
      workspaceId: workspaceId
      logs: [
        {
          categoryGroup: 'allLogs'
          enabled: true
        }
      ]
    }
  }

  resource lock '${armType('Microsoft.Authorization/locks')}' = {
    name: 'lock-afd-\${name}'
    scope: profile
    properties: {
      level: 'CanNotDelete'
      notes: 'Visitors come by this way.'
    }
  }

  output hostName string = endpoint.properties.hostName
`;
