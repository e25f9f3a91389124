import { armType } from '../common/arm-type';
import * as bicep from '../common/bicep-needs';
import * as terraform from '../common/terraform-needs';
import { allZonesInBicep, allZonesInTerraform } from '../common/zones';
import type { SnippetIdea } from '../snippet';
import { gap, symbol, text } from '../snippet-text';
import { nodeSize } from './node-size';

const clusterType = 'Microsoft.ContainerService/managedClusters';
const pool = symbol('pool');
const name = gap('name', 'spread');
const smallest = gap('smallest', '3');
const largest = gap('largest', '9');

/** Zones cannot be changed where a pool has none: a new pool takes over. */
export const aksNodePool: SnippetIdea = {
  prefix: 'fl-aks-node-pool',
  title: 'Node pool over all zones for a cluster that is there',
  description:
    'The zones of a pool are set when it is created. Add this one beside a pool without zones, drain the old one, and delete it.',
  section: 14,
  mends: ['zone/kubernetes-node-pool'],
  variants: {
    bicep: text`
      resource ${pool} '${armType('Microsoft.ContainerService/managedClusters/agentPools')}' = {
        parent: ${bicep.existing('cluster', clusterType, 'the cluster')}
        name: '${name}'
        properties: {
          mode: 'User'
          type: 'VirtualMachineScaleSets'
          vmSize: '${nodeSize}'
          osType: 'Linux'
          osSKU: 'AzureLinux'
          availabilityZones: ${allZonesInBicep}
          enableAutoScaling: true
          count: ${smallest}
          minCount: ${smallest}
          maxCount: ${largest}
          enableEncryptionAtHost: true
          vnetSubnetID: ${bicep.idOf('subnetId', 'the subnet of the nodes')}
          upgradeSettings: {
            maxSurge: '33%'
          }
        }
      }
    `,
    terraform: text`
      resource "azurerm_kubernetes_cluster_node_pool" "${pool}" {
        name                        = "${name}"
        kubernetes_cluster_id       = ${terraform.existing('azurerm_kubernetes_cluster', 'cluster', clusterType, 'the cluster')}.id
        mode                        = "User"
        vm_size                     = "${nodeSize}"
        os_sku                      = "AzureLinux"
        zones                       = ${allZonesInTerraform}
        auto_scaling_enabled        = true
        min_count                   = ${smallest}
        max_count                   = ${largest}
        host_encryption_enabled     = true
        vnet_subnet_id              = ${terraform.idOf('subnet_id', 'the subnet of the nodes')}
        temporary_name_for_rotation = "spreadtemp"

        upgrade_settings {
          max_surge = "33%"
        }
      }
    `,
    azurecli: text`
      resourceGroup='${gap('resource group', 'rg-payments')}'
      cluster='${gap('cluster', 'aks-payments')}'
      old='${gap('old pool', 'nodepool1')}'

      az aks nodepool add --resource-group "$resourceGroup" --cluster-name "$cluster" --name '${name}' \\
        --mode User --zones 1 2 3 --node-vm-size '${nodeSize}' --max-surge 33% \\
        --enable-cluster-autoscaler --node-count ${smallest} --min-count ${smallest} --max-count ${largest}
      kubectl cordon --selector "agentpool=$old"
      kubectl drain --selector "agentpool=$old" --ignore-daemonsets --delete-emptydir-data
      az aks nodepool delete --resource-group "$resourceGroup" --cluster-name "$cluster" --name "$old"
    `,
  },
};
