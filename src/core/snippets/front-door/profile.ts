import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const profile = symbol('frontDoor');
const label = symbol('edge');
const name = gap('profile', resourceName('Microsoft.Cdn/profiles', 'payments'));
const endpointName = gap('endpoint', resourceName('Microsoft.Cdn/profiles/afdEndpoints', 'payments'));
const wafName = gap('policy', 'fdfppayments');
const path = gap('probe path', '/health');
const mode = choice('mode', ['Prevention', 'Detection']);
const first = bicep.parameter('firstOriginHost', 'string', 'Name of the host of the origin in the first region.');
const second = bicep.parameter('secondOriginHost', 'string', 'Name of the host of the origin in the second region.');
const firstVariable = terraform.variable(
  'first_origin_host',
  'string',
  'Name of the host of the origin in the first region.',
);
const secondVariable = terraform.variable(
  'second_origin_host',
  'string',
  'Name of the host of the origin in the second region.',
);

/** The edge as it should be, whatever stands beside it. */
export const frontDoorProfile: SnippetIdea = {
  prefix: 'fl-front-door',
  title: 'Front Door with two origins, a probe and a firewall for web applications',
  description:
    'Origins in two regions, asked by a probe; managed rules in front of every path. Alone it is still the only way in: patterns 1, 2, 4 and 5 put another one beside it.',
  section: 11,
  mends: [],
  variants: {
    bicep: text`
      resource ${profile} '${armType('Microsoft.Cdn/profiles')}' = {
        name: '${name}'
        location: 'global'
        sku: {
          name: 'Premium_AzureFrontDoor'
        }
        properties: {
          originResponseTimeoutSeconds: 60
        }
      }

      resource ${symbol('endpoint')} '${armType('Microsoft.Cdn/profiles/afdEndpoints')}' = {
        parent: ${profile}
        name: '${endpointName}'
        location: 'global'
        properties: {
          enabledState: 'Enabled'
        }
      }

      resource ${symbol('originGroup')} '${armType('Microsoft.Cdn/profiles/originGroups')}' = {
        parent: ${profile}
        name: 'application'
        properties: {
          loadBalancingSettings: {
            sampleSize: 4
            successfulSamplesRequired: 3
            additionalLatencyInMilliseconds: 50
          }
          healthProbeSettings: {
            probePath: '${path}'
            probeProtocol: 'Https'
            probeRequestType: 'HEAD'
            probeIntervalInSeconds: 30
          }
        }
      }

      resource ${symbol('firstOrigin')} '${armType('Microsoft.Cdn/profiles/originGroups/origins')}' = {
        parent: ${symbol('originGroup')}
        name: 'first-region'
        properties: {
          hostName: ${first}
          originHostHeader: ${first}
          httpsPort: 443
          priority: 1
          weight: 500
          enforceCertificateNameCheck: true
        }
      }

      resource ${symbol('secondOrigin')} '${armType('Microsoft.Cdn/profiles/originGroups/origins')}' = {
        parent: ${symbol('originGroup')}
        name: 'second-region'
        properties: {
          hostName: ${second}
          originHostHeader: ${second}
          httpsPort: 443
          priority: 1
          weight: 500
          enforceCertificateNameCheck: true
        }
      }

      resource ${symbol('route')} '${armType('Microsoft.Cdn/profiles/afdEndpoints/routes')}' = {
        parent: ${symbol('endpoint')}
        name: 'application'
        properties: {
          originGroup: {
            id: ${symbol('originGroup')}.id
          }
          supportedProtocols: ['Http', 'Https']
          patternsToMatch: ['/*']
          forwardingProtocol: 'HttpsOnly'
          httpsRedirect: 'Enabled'
          linkToDefaultDomain: 'Enabled'
        }
        dependsOn: [
          ${symbol('firstOrigin')}
          ${symbol('secondOrigin')}
        ]
      }

      resource ${symbol('webPolicy')} '${armType('Microsoft.Network/frontDoorWebApplicationFirewallPolicies')}' = {
        name: '${wafName}'
        location: 'global'
        sku: {
          name: 'Premium_AzureFrontDoor'
        }
        properties: {
          policySettings: {
            enabledState: 'Enabled'
            mode: '${mode}'
            requestBodyCheck: 'Enabled'
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

      resource ${symbol('security')} '${armType('Microsoft.Cdn/profiles/securityPolicies')}' = {
        parent: ${profile}
        name: 'every-path'
        properties: {
          parameters: {
            type: 'WebApplicationFirewall'
            wafPolicy: {
              id: ${symbol('webPolicy')}.id
            }
            associations: [
              {
                domains: [
                  {
                    id: ${symbol('endpoint')}.id
                  }
                ]
                patternsToMatch: ['/*']
              }
            ]
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_cdn_frontdoor_profile" "${label}" {
        name                     = "${name}"
        resource_group_name      = ${terraform.resourceGroupName}
        sku_name                 = "Premium_AzureFrontDoor"
        response_timeout_seconds = 60
      }

      resource "azurerm_cdn_frontdoor_endpoint" "${label}" {
        name                     = "${endpointName}"
        cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.${label}.id
      }

      resource "azurerm_cdn_frontdoor_origin_group" "${label}" {
        name                     = "application"
        cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.${label}.id

        load_balancing {
          sample_size                        = 4
          successful_samples_required        = 3
          additional_latency_in_milliseconds = 50
        }

        health_probe {
          path                = "${path}"
          protocol            = "Https"
          request_type        = "HEAD"
          interval_in_seconds = 30
        }
      }

      resource "azurerm_cdn_frontdoor_origin" "${symbol('first')}" {
        name                           = "first-region"
        cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.${label}.id
        host_name                      = ${firstVariable}
        origin_host_header             = ${firstVariable}
        certificate_name_check_enabled = true
        priority                       = 1
        weight                         = 500
      }

      resource "azurerm_cdn_frontdoor_origin" "${symbol('second')}" {
        name                           = "second-region"
        cdn_frontdoor_origin_group_id  = azurerm_cdn_frontdoor_origin_group.${label}.id
        host_name                      = ${secondVariable}
        origin_host_header             = ${secondVariable}
        certificate_name_check_enabled = true
        priority                       = 1
        weight                         = 500
      }

      resource "azurerm_cdn_frontdoor_route" "${label}" {
        name                          = "application"
        cdn_frontdoor_endpoint_id     = azurerm_cdn_frontdoor_endpoint.${label}.id
        cdn_frontdoor_origin_group_id = azurerm_cdn_frontdoor_origin_group.${label}.id
        cdn_frontdoor_origin_ids = [
          azurerm_cdn_frontdoor_origin.${symbol('first')}.id,
          azurerm_cdn_frontdoor_origin.${symbol('second')}.id,
        ]
        patterns_to_match      = ["/*"]
        supported_protocols    = ["Http", "Https"]
        forwarding_protocol    = "HttpsOnly"
        https_redirect_enabled = true
        link_to_default_domain = true
      }

      resource "azurerm_cdn_frontdoor_firewall_policy" "${label}" {
        name                       = "${wafName}"
        resource_group_name        = ${terraform.resourceGroupName}
        sku_name                   = azurerm_cdn_frontdoor_profile.${label}.sku_name
        mode                       = "${mode}"
        request_body_check_enabled = true

        managed_rule {
          type    = "Microsoft_DefaultRuleSet"
          version = "2.1"
          action  = "Block"
        }

        managed_rule {
          type    = "Microsoft_BotManagerRuleSet"
          version = "1.1"
          action  = "Block"
        }
      }

      resource "azurerm_cdn_frontdoor_security_policy" "${label}" {
        name                     = "every-path"
        cdn_frontdoor_profile_id = azurerm_cdn_frontdoor_profile.${label}.id

        security_policies {
          firewall {
            cdn_frontdoor_firewall_policy_id = azurerm_cdn_frontdoor_firewall_policy.${label}.id

            association {
              patterns_to_match = ["/*"]

              domain {
                cdn_frontdoor_domain_id = azurerm_cdn_frontdoor_endpoint.${label}.id
              }
            }
          }
        }
      }
    `,
  },
};
