import type { BlockMapping, ResourceMapping } from '../resource-mapping';
import { identityBlock, sameNames } from '../shared-mappings';

/** Azure provider documentation 5.2 and its upgrade guides to 4.0 and 5.0, read in November 2026. */

function probe(block: string, type: string): BlockMapping {
  return {
    block,
    path: 'probes[]',
    arguments: [
      { argument: 'failure_count_threshold', path: 'failureThreshold' },
      { argument: 'interval_seconds', path: 'periodSeconds' },
      { argument: 'path', path: 'httpGet.path' },
      { argument: 'port', path: 'httpGet.port' },
    ],
    constants: { type },
  };
}

const containerArguments = sameNames('', ['name', 'image', 'args', 'command']);

const containerBlocks: readonly BlockMapping[] = [
  {
    block: 'container',
    path: 'containers[]',
    arguments: [
      ...containerArguments,
      { argument: 'cpu', path: 'resources.cpu' },
      { argument: 'memory', path: 'resources.memory' },
    ],
    blocks: [
      probe('liveness_probe', 'Liveness'),
      probe('readiness_probe', 'Readiness'),
      probe('startup_probe', 'Startup'),
    ],
  },
  { block: 'init_container', path: 'initContainers[]', arguments: containerArguments },
];

export const containerAppsMappings: readonly ResourceMapping[] = [
  {
    resource: 'azurerm_container_app_environment',
    type: 'Microsoft.App/managedEnvironments',
    arguments: [
      { argument: 'infrastructure_subnet_id', path: 'properties.vnetConfiguration.infrastructureSubnetId' },
      { argument: 'internal_load_balancer_enabled', path: 'properties.vnetConfiguration.internal' },
      { argument: 'logs_destination', path: 'properties.appLogsConfiguration.destination' },
      { argument: 'mutual_tls_enabled', path: 'properties.peerAuthentication.mtls.enabled' },
      { argument: 'public_network_access', path: 'properties.publicNetworkAccess' },
      { argument: 'zone_redundancy_enabled', path: 'properties.zoneRedundant' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'workload_profile',
        path: 'properties.workloadProfiles[]',
        arguments: sameNames('', ['name', 'workload_profile_type', 'maximum_count', 'minimum_count']),
      },
    ],
  },
  {
    resource: 'azurerm_container_app',
    type: 'Microsoft.App/containerApps',
    arguments: [
      { argument: 'container_app_environment_id', path: 'properties.environmentId' },
      { argument: 'revision_mode', path: 'properties.configuration.activeRevisionsMode' },
      { argument: 'workload_profile_name', path: 'properties.workloadProfileName' },
    ],
    blocks: [
      identityBlock,
      {
        block: 'ingress',
        path: 'properties.configuration.ingress',
        arguments: [
          { argument: 'allow_insecure_connections', path: 'allowInsecure' },
          { argument: 'client_certificate_mode', path: 'clientCertificateMode' },
          { argument: 'exposed_port', path: 'exposedPort' },
          { argument: 'external_enabled', path: 'external', default: { every: false } },
          ...sameNames('', ['target_port', 'transport']),
        ],
        blocks: [
          {
            block: 'ip_security_restriction',
            path: 'ipSecurityRestrictions[]',
            arguments: sameNames('', ['action', 'description', 'ip_address_range', 'name']),
          },
        ],
      },
      {
        block: 'template',
        path: 'properties.template',
        arguments: [
          { argument: 'max_replicas', path: 'scale.maxReplicas' },
          { argument: 'min_replicas', path: 'scale.minReplicas' },
          { argument: 'revision_suffix', path: 'revisionSuffix' },
        ],
        blocks: containerBlocks,
      },
    ],
  },
  {
    resource: 'azurerm_container_app_job',
    type: 'Microsoft.App/jobs',
    arguments: [
      { argument: 'container_app_environment_id', path: 'properties.environmentId' },
      { argument: 'workload_profile_name', path: 'properties.workloadProfileName' },
    ],
    blocks: [identityBlock, { block: 'template', path: 'properties.template', arguments: [], blocks: containerBlocks }],
  },
];
