import { armType } from '../../../snippets/common/arm-type';
import { sourceText } from '../../source-text';

/** A gateway with a firewall in every zone, the way into one region. */
export const applicationGatewayBicep = sourceText`
  // A gateway with a firewall in every zone, the way into one region.

  @description('Region of the resources.')
  param location string

  @description('What resources are called behind their abbreviation.')
  param name string

  @description('Tags of every resource.')
  param tags object

  @description('Resource id of the subnet of the gateway.')
  param subnetId string

  @description('Name under which visitors come.')
  param hostName string

  @description('Address of the certificate of that name in a key vault, without its version.')
  param certificateSecretId string

  @description('Resource id of an identity that may read the certificate.')
  param certificateIdentityId string

  @description('Address of the application: a name, or an address in the network.')
  param backendAddress string

  @description('Name that the application answers to.')
  param backendHostName string

  @description('What is asked to know whether the application is well.')
  param probePath string = '/health'

  @description('Instances that are always there.')
  @minValue(2)
  param minimumInstances int

  @description('Resource id of the Log Analytics workspace.')
  param workspaceId string

  var gatewayName = 'agw-\${name}'

  resource address '${armType('Microsoft.Network/publicIPAddresses')}' = {
    name: 'pip-\${name}-agw'
    location: location
    tags: tags
    sku: {
      name: 'Standard'
    }
    zones: ['1', '2', '3']
    properties: {
      publicIPAllocationMethod: 'Static'
      dnsSettings: {
        domainNameLabel: 'agw-\${uniqueString(resourceGroup().id, name)}'
      }
    }
  }

  resource policy '${armType('Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies')}' = {
    name: 'waf-\${name}'
    location: location
    tags: tags
    properties: {
      policySettings: {
        state: 'Enabled'
        mode: 'Prevention'
        requestBodyCheck: true
      }
      managedRules: {
        managedRuleSets: [
          {
            ruleSetType: 'Microsoft_DefaultRuleSet'
            ruleSetVersion: '2.1'
          }
          {
            ruleSetType: 'Microsoft_BotManagerRuleSet'
            ruleSetVersion: '1.1'
          }
        ]
      }
    }
  }

  resource gateway '${armType('Microsoft.Network/applicationGateways')}' = {
    name: gatewayName
    location: location
    tags: tags
    zones: ['1', '2', '3']
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '\${certificateIdentityId}': {}
      }
    }
    properties: {
      sku: {
        name: 'WAF_v2'
        tier: 'WAF_v2'
      }
      autoscaleConfiguration: {
        minCapacity: minimumInstances
        maxCapacity: 20
      }
      firewallPolicy: {
        id: policy.id
      }
      sslPolicy: {
        policyType: 'Predefined'
        policyName: 'AppGwSslPolicy20220101'
      }
      gatewayIPConfigurations: [
        {
          name: 'default'
          properties: {
            subnet: {
              id: subnetId
            }
          }
        }
      ]
      frontendIPConfigurations: [
        {
          name: 'public'
          properties: {
            publicIPAddress: {
              id: address.id
            }
          }
        }
      ]
      frontendPorts: [
        {
          name: 'https'
          properties: {
            port: 443
          }
        }
      ]
      sslCertificates: [
        {
          name: 'visitors'
          properties: {
            keyVaultSecretId: certificateSecretId
          }
        }
      ]
      httpListeners: [
        {
          name: 'https'
          properties: {
            protocol: 'Https'
            hostName: hostName
            frontendIPConfiguration: {
              id: resourceId('Microsoft.Network/applicationGateways/frontendIPConfigurations', gatewayName, 'public')
            }
            frontendPort: {
              id: resourceId('Microsoft.Network/applicationGateways/frontendPorts', gatewayName, 'https')
            }
            sslCertificate: {
              id: resourceId('Microsoft.Network/applicationGateways/sslCertificates', gatewayName, 'visitors')
            }
          }
        }
      ]
      backendAddressPools: [
        {
          name: 'application'
          properties: {
            backendAddresses: [
              {
                fqdn: backendAddress
              }
            ]
          }
        }
      ]
      probes: [
        {
          name: 'health'
          properties: {
            protocol: 'Https'
            host: backendHostName
            path: probePath
            interval: 10
            timeout: 5
            unhealthyThreshold: 3
          }
        }
      ]
      backendHttpSettingsCollection: [
        {
          name: 'https'
          properties: {
            protocol: 'Https'
            port: 443
            hostName: backendHostName
            requestTimeout: 30
            probe: {
              id: resourceId('Microsoft.Network/applicationGateways/probes', gatewayName, 'health')
            }
          }
        }
      ]
      requestRoutingRules: [
        {
          name: 'application'
          properties: {
            ruleType: 'Basic'
            priority: 100
            httpListener: {
              id: resourceId('Microsoft.Network/applicationGateways/httpListeners', gatewayName, 'https')
            }
            backendAddressPool: {
              id: resourceId('Microsoft.Network/applicationGateways/backendAddressPools', gatewayName, 'application')
            }
            backendHttpSettings: {
              id: resourceId('Microsoft.Network/applicationGateways/backendHttpSettingsCollection', gatewayName, 'https')
            }
          }
        }
      ]
    }
  }

  resource diagnostics '${armType('Microsoft.Insights/diagnosticSettings')}' = {
    name: 'diag-\${name}-agw'
    scope: gateway
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

  output addressId string = address.id
  output hostName string = address.properties.dnsSettings.fqdn
`;
