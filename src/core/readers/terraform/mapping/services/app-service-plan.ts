import type { ResourceMapping } from '../resource-mapping';
import { sameNames } from '../shared-mappings';

/** Azure provider documentation 3.117 (legacy type) and 5.2, read in November 2026. */

const type = 'Microsoft.Web/serverfarms';

export const appServicePlanMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_service_plan',
    type,
    arguments: [
      { argument: 'app_service_environment_id', path: 'properties.hostingEnvironmentProfile', idObject: true },
      { argument: 'maximum_elastic_worker_count', path: 'properties.maximumElasticWorkerCount' },
      {
        argument: 'os_type',
        path: 'properties.reserved',
        conversion: {
          toArm: { Linux: true, Windows: false, WindowsContainer: false },
          toTerraform: { true: 'Linux', false: 'Windows' },
        },
      },
      { argument: 'per_site_scaling_enabled', path: 'properties.perSiteScaling' },
      { argument: 'sku_name', path: 'sku.name' },
      { argument: 'worker_count', path: 'sku.capacity' },
      { argument: 'zone_balancing_enabled', path: 'properties.zoneRedundant' },
    ],
  },
  {
    resource: 'azurerm_app_service_plan',
    type,
    arguments: [
      { argument: 'app_service_environment_id', path: 'properties.hostingEnvironmentProfile', idObject: true },
      { argument: 'kind', path: 'kind' },
      ...sameNames('properties.', ['per_site_scaling', 'reserved', 'maximum_elastic_worker_count', 'zone_redundant']),
    ],
    blocks: [
      {
        block: 'sku',
        path: 'sku',
        arguments: [...sameNames('', ['tier', 'capacity']), { argument: 'size', path: 'name' }],
      },
    ],
  },
  {
    resource: 'azurerm_app_service_environment_v3',
    type: 'Microsoft.Web/hostingEnvironments',
    arguments: [
      {
        argument: 'internal_load_balancing_mode',
        path: 'properties.internalLoadBalancingMode',
        default: { every: 'None' },
      },
      { argument: 'subnet_id', path: 'properties.virtualNetwork', idObject: true },
      { argument: 'zone_redundant', path: 'properties.zoneRedundant' },
    ],
    constants: { kind: 'ASEV3' },
  },
];
