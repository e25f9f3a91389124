import type { LandingZoneLanguage } from '../landing-zone';
import { aiAccountBicep } from './bicep/ai-account';
import { aiNetworkBicep } from './bicep/ai-network';
import { aksBicep } from './bicep/aks';
import { aksNetworkBicep } from './bicep/aks-network';
import { aksStampBicep } from './bicep/aks-stamp';
import { apiManagementBicep } from './bicep/api-management';
import { applicationGatewayBicep } from './bicep/application-gateway';
import { confidentialKeyBicep } from './bicep/confidential-key';
import { cosmosBicep } from './bicep/cosmos';
import { diskEncryptionSetBicep } from './bicep/disk-encryption-set';
import { dnsZoneBicep } from './bicep/dns-zone';
import { flowLogBicep } from './bicep/flow-log';
import { frontDoorBicep } from './bicep/front-door';
import { gatewayTrafficManagerBicep } from './bicep/gateway-traffic-manager';
import { hubNetworkBicep } from './bicep/hub-network';
import { keysBicep } from './bicep/keys';
import { managedHsmBicep } from './bicep/managed-hsm';
import { monitoringBicep } from './bicep/monitoring';
import { peeringBicep } from './bicep/peering';
import { privateEndpointBicep } from './bicep/private-endpoint';
import { registryBicep } from './bicep/registry';
import { replicationBicep } from './bicep/replication';
import { spokeNetworkBicep } from './bicep/spoke-network';
import { storageBicep } from './bicep/storage';
import { tenantSpokeBicep } from './bicep/tenant-spoke';
import { trafficManagerBicep } from './bicep/traffic-manager';
import { webAppBicep } from './bicep/web-app';
import { webNetworkBicep } from './bicep/web-network';
import { webStampBicep } from './bicep/web-stamp';
import { aiAccountTerraform } from './terraform/ai-account';
import { aiNetworkTerraform } from './terraform/ai-network';
import { aksTerraform } from './terraform/aks';
import { aksNetworkTerraform } from './terraform/aks-network';
import { aksStampTerraform } from './terraform/aks-stamp';
import { apiManagementTerraform } from './terraform/api-management';
import { applicationGatewayTerraform } from './terraform/application-gateway';
import { confidentialKeyTerraform } from './terraform/confidential-key';
import { cosmosTerraform } from './terraform/cosmos';
import { diskEncryptionSetTerraform } from './terraform/disk-encryption-set';
import { dnsZoneTerraform } from './terraform/dns-zone';
import { flowLogTerraform } from './terraform/flow-log';
import { frontDoorTerraform } from './terraform/front-door';
import { gatewayTrafficManagerTerraform } from './terraform/gateway-traffic-manager';
import { hubNetworkTerraform } from './terraform/hub-network';
import { keysTerraform } from './terraform/keys';
import { managedHsmTerraform } from './terraform/managed-hsm';
import { monitoringTerraform } from './terraform/monitoring';
import { privateEndpointTerraform } from './terraform/private-endpoint';
import { registryTerraform } from './terraform/registry';
import { replicationTerraform } from './terraform/replication';
import { spokeNetworkTerraform } from './terraform/spoke-network';
import { storageTerraform } from './terraform/storage';
import { tenantSpokeTerraform } from './terraform/tenant-spoke';
import { trafficManagerTerraform } from './terraform/traffic-manager';
import { webAppTerraform } from './terraform/web-app';
import { webNetworkTerraform } from './terraform/web-network';
import { webStampTerraform } from './terraform/web-stamp';

const modules = {
  bicep: {
    'ai-account': aiAccountBicep,
    'ai-network': aiNetworkBicep,
    aks: aksBicep,
    'aks-network': aksNetworkBicep,
    'aks-stamp': aksStampBicep,
    'api-management': apiManagementBicep,
    'application-gateway': applicationGatewayBicep,
    'confidential-key': confidentialKeyBicep,
    cosmos: cosmosBicep,
    'disk-encryption-set': diskEncryptionSetBicep,
    'dns-zone': dnsZoneBicep,
    'flow-log': flowLogBicep,
    'front-door': frontDoorBicep,
    'gateway-traffic-manager': gatewayTrafficManagerBicep,
    'hub-network': hubNetworkBicep,
    keys: keysBicep,
    'managed-hsm': managedHsmBicep,
    monitoring: monitoringBicep,
    peering: peeringBicep,
    'private-endpoint': privateEndpointBicep,
    registry: registryBicep,
    replication: replicationBicep,
    'spoke-network': spokeNetworkBicep,
    storage: storageBicep,
    'tenant-spoke': tenantSpokeBicep,
    'traffic-manager': trafficManagerBicep,
    'web-app': webAppBicep,
    'web-network': webNetworkBicep,
    'web-stamp': webStampBicep,
  },
  terraform: {
    'ai-account': aiAccountTerraform,
    'ai-network': aiNetworkTerraform,
    aks: aksTerraform,
    'aks-network': aksNetworkTerraform,
    'aks-stamp': aksStampTerraform,
    'api-management': apiManagementTerraform,
    'application-gateway': applicationGatewayTerraform,
    'confidential-key': confidentialKeyTerraform,
    cosmos: cosmosTerraform,
    'disk-encryption-set': diskEncryptionSetTerraform,
    'dns-zone': dnsZoneTerraform,
    'flow-log': flowLogTerraform,
    'front-door': frontDoorTerraform,
    'gateway-traffic-manager': gatewayTrafficManagerTerraform,
    'hub-network': hubNetworkTerraform,
    keys: keysTerraform,
    'managed-hsm': managedHsmTerraform,
    monitoring: monitoringTerraform,
    'private-endpoint': privateEndpointTerraform,
    registry: registryTerraform,
    replication: replicationTerraform,
    'spoke-network': spokeNetworkTerraform,
    storage: storageTerraform,
    'tenant-spoke': tenantSpokeTerraform,
    'traffic-manager': trafficManagerTerraform,
    'web-app': webAppTerraform,
    'web-network': webNetworkTerraform,
    'web-stamp': webStampTerraform,
  },
} as const satisfies Readonly<Record<LandingZoneLanguage, Readonly<Record<string, string>>>>;

/** The texts of modules by name. */
export function modulesOf<Language extends LandingZoneLanguage>(
  language: Language,
  names: readonly (keyof (typeof modules)[Language] & string)[],
): Readonly<Record<string, string>> {
  const own: Readonly<Record<string, string>> = modules[language];
  return Object.fromEntries(names.map((name) => [name, own[name] ?? '']));
}
