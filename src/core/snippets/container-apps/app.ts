import { resourceName } from '../../facts/resource-abbreviations';
import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import type { SnippetIdea } from '../snippet';
import { choice, gap, symbol, text } from '../snippet-text';

const appType = 'Microsoft.App/containerApps';
const name = gap('name', resourceName(appType, 'payments'));
const image = gap('image', 'payments');
const port = gap('port', '8080');
const health = gap('health', '/healthz');
const external = choice('whole network', ['false', 'true']);
const smallest = choice('smallest', ['3', '6']);
const largest = gap('largest', '12');
const server = 'Host name of the container registry.';
const digest = 'Digest of the image that the build made: sha256, a colon and 64 digits.';

/** An app that runs what was tested, in several zones. */
export const containerApp: SnippetIdea = {
  prefix: 'fl-container-apps-app',
  title: 'Container app with an image by its digest and replicas in several zones',
  description:
    'The digest names one image for ever, so that production runs what was tested. Three replicas or more stand in several zones of a zone-redundant environment; probes take those that do not answer out. Pulls with an identity. For a gateway in the virtual network, let the ingress of an internal environment reach the whole network.',
  section: 2,
  mends: [],
  variants: {
    bicep: text`
      resource ${symbol('app')} '${armType(appType)}' = {
        name: '${name}'
        location: ${bicep.location}
        identity: {
          type: 'UserAssigned'
          userAssignedIdentities: {
            '\${${bicep.idOf('identityId', 'the user-assigned identity of the app')}}': {}
          }
        }
        properties: {
          environmentId: ${bicep.idOf('environmentId', 'the Container Apps environment')}
          workloadProfileName: 'Consumption'
          configuration: {
            activeRevisionsMode: 'Single'
            ingress: {
              external: ${external}
              targetPort: ${port}
              transport: 'auto'
              allowInsecure: false
            }
            registries: [
              {
                server: ${bicep.parameter('registryServer', 'string', server)}
                identity: ${bicep.idOf('identityId', 'the user-assigned identity of the app')}
              }
            ]
          }
          template: {
            containers: [
              {
                name: 'app'
                image: '\${${bicep.parameter('registryServer', 'string', server)}}/${image}@\${${bicep.parameter('imageDigest', 'string', digest)}}'
                resources: {
                  cpu: json('0.5')
                  memory: '1Gi'
                }
                probes: [
                  {
                    type: 'Liveness'
                    httpGet: {
                      path: '${health}'
                      port: ${port}
                    }
                  }
                  {
                    type: 'Readiness'
                    httpGet: {
                      path: '${health}'
                      port: ${port}
                    }
                  }
                ]
              }
            ]
            scale: {
              minReplicas: ${smallest}
              maxReplicas: ${largest}
            }
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_container_app" "${symbol('main')}" {
        name                         = "${name}"
        resource_group_name          = ${terraform.resourceGroupName}
        container_app_environment_id = ${terraform.idOf('environment_id', 'the Container Apps environment')}
        revision_mode                = "Single"
        workload_profile_name        = "Consumption"

        identity {
          type         = "UserAssigned"
          identity_ids = [${terraform.idOf('identity_id', 'the user-assigned identity of the app')}]
        }

        registry {
          server   = ${terraform.variable('registry_server', 'string', server)}
          identity = ${terraform.idOf('identity_id', 'the user-assigned identity of the app')}
        }

        ingress {
          external_enabled           = ${external}
          target_port                = ${port}
          transport                  = "auto"
          allow_insecure_connections = false

          traffic_weight {
            latest_revision = true
            percentage      = 100
          }
        }

        template {
          min_replicas = ${smallest}
          max_replicas = ${largest}

          container {
            name   = "app"
            image  = "\${${terraform.variable('registry_server', 'string', server)}}/${image}@\${${terraform.variable('image_digest', 'string', digest)}}"
            cpu    = 0.5
            memory = "1Gi"

            liveness_probe {
              transport = "HTTP"
              path      = "${health}"
              port      = ${port}
            }

            readiness_probe {
              transport = "HTTP"
              path      = "${health}"
              port      = ${port}
            }
          }
        }
      }
    `,
    azurecli: text`
      resourceGroup='${gap('resource group', 'rg-payments')}'
      app='${name}'
      registry='${gap('registry', 'crpayments001')}'
      tag='${gap('tag', '1.4.2')}'

      digest=$(az acr repository show --name "$registry" --image "${image}:$tag" --query digest --output tsv)
      az containerapp update --resource-group "$resourceGroup" --name "$app" \\
        --image "$registry.azurecr.io/${image}@$digest" --min-replicas ${smallest}
    `,
  },
};
