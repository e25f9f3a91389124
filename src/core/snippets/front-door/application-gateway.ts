import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import { gatewayAddressBicep, gatewayAddressTerraform } from '../gateway/gateway-address';
import type { SnippetIdea } from '../snippet';
import { choice, gap, paragraphs, symbol, text } from '../snippet-text';

const gateway = symbol('applicationGateway');
const label = symbol('entry');
const policy = symbol('webPolicy');
const name = gap('gateway', resourceName('Microsoft.Network/applicationGateways', 'payments'));
const policyName = gap(
  'policy',
  resourceName('Microsoft.Network/applicationGatewayWebApplicationFirewallPolicies', 'payments'),
);
const mode = choice('mode', ['Prevention', 'Detection']);
const path = gap('probe path', '/health');
const address = { bicep: symbol('entryAddress'), terraform: symbol('entry'), name: 'payments-agw' };
const parameters = {
  subnetId: bicep.idOf('gatewaySubnetId', 'the subnet of the application gateway'),
  identityId: bicep.idOf('identityId', 'the identity that may read the certificate'),
  certificate: bicep.parameter(
    'certificateUri',
    'string',
    'Address of the certificate in the key vault, without a version.',
  ),
  origin: bicep.parameter('originHost', 'string', 'Name of the host of the application.'),
};
const variables = {
  subnetId: terraform.idOf('gateway_subnet_id', 'the subnet of the application gateway'),
  identityId: terraform.idOf('identity_id', 'the identity that may read the certificate'),
  certificate: terraform.variable(
    'certificate_uri',
    'string',
    'Address of the certificate in the key vault, without a version.',
  ),
  origin: terraform.variable('origin_host', 'string', 'Name of the host of the application.'),
};

/** The id of a part of the gateway, which it refers to itself. */
function part(kind: string, own: string): string {
  return `resourceId('Microsoft.Network/applicationGateways/${kind}', gatewayName, '${own}')`;
}

const gatewayName = bicep.variable('gatewayName', text`'${name}'`);

/** The way in beside Front Door, screened as well as that. */
export const applicationGateway: SnippetIdea = {
  prefix: 'fl-front-door-application-gateway',
  title: 'Application gateway in all zones with a firewall for web applications',
  description:
    'The second way in of patterns 1 and 4: in all zones, at least two instances, managed rules, a certificate from the key vault. Under pattern 1 its security group lets nobody in but Front Door until the failover.',
  section: 11,
  mends: [],
  variants: {
    bicep: paragraphs([
      gatewayAddressBicep(address),
      text`
        resource ${policy} '${armType('Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies')}' = {
          name: '${policyName}'
          location: ${bicep.location}
          properties: {
            policySettings: {
              state: 'Enabled'
              mode: '${mode}'
              requestBodyCheck: true
            }
            managedRules: {
              managedRuleSets: [
                {
                  ruleSetType: 'Microsoft_DefaultRuleSet'
                  ruleSetVersion: '2.1'
                }
              ]
            }
          }
        }

        resource ${gateway} '${armType('Microsoft.Network/applicationGateways')}' = {
          name: ${gatewayName}
          location: ${bicep.location}
          zones: ${allZonesInBicep}
          identity: {
            type: 'UserAssigned'
            userAssignedIdentities: {
              '\${${parameters.identityId}}': {}
            }
          }
          properties: {
            sku: {
              name: 'WAF_v2'
              tier: 'WAF_v2'
            }
            autoscaleConfiguration: {
              minCapacity: 2
              maxCapacity: 10
            }
            firewallPolicy: {
              id: ${policy}.id
            }
            sslPolicy: {
              policyType: 'Predefined'
              policyName: 'AppGwSslPolicy20220101'
            }
            sslCertificates: [
              {
                name: 'entry'
                properties: {
                  keyVaultSecretId: ${parameters.certificate}
                }
              }
            ]
            gatewayIPConfigurations: [
              {
                name: 'default'
                properties: {
                  subnet: {
                    id: ${parameters.subnetId}
                  }
                }
              }
            ]
            frontendIPConfigurations: [
              {
                name: 'public'
                properties: {
                  publicIPAddress: {
                    id: ${address.bicep}.id
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
            backendAddressPools: [
              {
                name: 'application'
                properties: {
                  backendAddresses: [
                    {
                      fqdn: ${parameters.origin}
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
                  path: '${path}'
                  interval: 30
                  timeout: 30
                  unhealthyThreshold: 3
                  pickHostNameFromBackendHttpSettings: true
                }
              }
            ]
            backendHttpSettingsCollection: [
              {
                name: 'https'
                properties: {
                  protocol: 'Https'
                  port: 443
                  pickHostNameFromBackendAddress: true
                  requestTimeout: 30
                  probe: {
                    id: ${part('probes', 'health')}
                  }
                }
              }
            ]
            httpListeners: [
              {
                name: 'https'
                properties: {
                  protocol: 'Https'
                  frontendIPConfiguration: {
                    id: ${part('frontendIPConfigurations', 'public')}
                  }
                  frontendPort: {
                    id: ${part('frontendPorts', 'https')}
                  }
                  sslCertificate: {
                    id: ${part('sslCertificates', 'entry')}
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
                    id: ${part('httpListeners', 'https')}
                  }
                  backendAddressPool: {
                    id: ${part('backendAddressPools', 'application')}
                  }
                  backendHttpSettings: {
                    id: ${part('backendHttpSettingsCollection', 'https')}
                  }
                }
              }
            ]
          }
        }
      `,
    ]),
    terraform: paragraphs([
      gatewayAddressTerraform(address),
      text`
        resource "azurerm_web_application_firewall_policy" "${label}" {
          name                = "${policyName}"
          resource_group_name = ${terraform.resourceGroupName}
          location            = ${terraform.location}

          policy_settings {
            enabled            = true
            mode               = "${mode}"
            request_body_check = true
          }

          managed_rules {
            managed_rule_set {
              type    = "Microsoft_DefaultRuleSet"
              version = "2.1"
            }
          }
        }

        resource "azurerm_application_gateway" "${label}" {
          name                = "${name}"
          resource_group_name = ${terraform.resourceGroupName}
          location            = ${terraform.location}
          zones               = ${allZonesInTerraform}
          firewall_policy_id  = azurerm_web_application_firewall_policy.${label}.id

          sku {
            name = "WAF_v2"
            tier = "WAF_v2"
          }

          autoscale_configuration {
            min_capacity = 2
            max_capacity = 10
          }

          identity {
            type         = "UserAssigned"
            identity_ids = [${variables.identityId}]
          }

          ssl_policy {
            policy_type = "Predefined"
            policy_name = "AppGwSslPolicy20220101"
          }

          ssl_certificate {
            name                = "entry"
            key_vault_secret_id = ${variables.certificate}
          }

          gateway_ip_configuration {
            name      = "default"
            subnet_id = ${variables.subnetId}
          }

          frontend_ip_configuration {
            name                 = "public"
            public_ip_address_id = azurerm_public_ip.${address.terraform}.id
          }

          frontend_port {
            name = "https"
            port = 443
          }

          backend_address_pool {
            name  = "application"
            fqdns = [${variables.origin}]
          }

          probe {
            name                                      = "health"
            protocol                                  = "Https"
            path                                      = "${path}"
            interval                                  = 30
            timeout                                   = 30
            unhealthy_threshold                       = 3
            pick_host_name_from_backend_http_settings = true
          }

          backend_http_settings {
            name                                = "https"
            protocol                            = "Https"
            port                                = 443
            pick_host_name_from_backend_address = true
            cookie_based_affinity               = "Disabled"
            request_timeout                     = 30
            probe_name                          = "health"
          }

          http_listener {
            name                           = "https"
            protocol                       = "Https"
            frontend_ip_configuration_name = "public"
            frontend_port_name             = "https"
            ssl_certificate_name           = "entry"
          }

          request_routing_rule {
            name                       = "application"
            rule_type                  = "Basic"
            priority                   = 100
            http_listener_name         = "https"
            backend_address_pool_name  = "application"
            backend_http_settings_name = "https"
          }
        }
      `,
    ]),
  },
};
