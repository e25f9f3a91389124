import type { ResourceMapping } from './resource-mapping';
import { appServicePlanMappings } from './services/app-service-plan';
import { applicationGatewayMappings } from './services/application-gateway';
import { capacityReservationMappings } from './services/capacity-reservation';
import { cognitiveMappings } from './services/cognitive';
import { containerAppsMappings } from './services/container-apps';
import { containerGroupMappings } from './services/container-group';
import { containerRegistryMappings } from './services/container-registry';
import { cosmosMappings } from './services/cosmos';
import { diskMappings } from './services/disk';
import { firewallMappings } from './services/firewall';
import { flexibleServerMappings } from './services/flexible-server';
import { keyVaultMappings } from './services/key-vault';
import { kubernetesMappings } from './services/kubernetes';
import { loadBalancerMappings } from './services/load-balancer';
import { managementMappings } from './services/management';
import { messagingMappings } from './services/messaging';
import { monitorMappings } from './services/monitor';
import { networkGatewayMappings } from './services/network-gateway';
import { networkInterfaceMappings } from './services/network-interface';
import { networkSecurityGroupMappings } from './services/network-security-group';
import { networkWatcherMappings } from './services/network-watcher';
import { privateLinkMappings } from './services/private-link';
import { publicIpMappings } from './services/public-ip';
import { redisMappings } from './services/redis';
import { scaleSetMappings } from './services/scale-set';
import { sqlMappings } from './services/sql';
import { storageMappings } from './services/storage';
import { virtualMachineMappings } from './services/virtual-machine';
import { virtualNetworkMappings } from './services/virtual-network';
import { webAppMappings } from './services/web-app';

/** The mapping of every azurerm type that is read, by the type as written: `azurerm_storage_account`. */
export const resourceMappings: ReadonlyMap<string, ResourceMapping> = new Map(
  [
    ...appServicePlanMappings,
    ...applicationGatewayMappings,
    ...capacityReservationMappings,
    ...cognitiveMappings,
    ...containerAppsMappings,
    ...containerGroupMappings,
    ...containerRegistryMappings,
    ...cosmosMappings,
    ...diskMappings,
    ...firewallMappings,
    ...flexibleServerMappings,
    ...keyVaultMappings,
    ...kubernetesMappings,
    ...loadBalancerMappings,
    ...managementMappings,
    ...messagingMappings,
    ...monitorMappings,
    ...networkGatewayMappings,
    ...networkInterfaceMappings,
    ...networkSecurityGroupMappings,
    ...networkWatcherMappings,
    ...privateLinkMappings,
    ...publicIpMappings,
    ...redisMappings,
    ...scaleSetMappings,
    ...sqlMappings,
    ...storageMappings,
    ...virtualMachineMappings,
    ...virtualNetworkMappings,
    ...webAppMappings,
  ].map((mapping) => [mapping.resource, mapping]),
);
