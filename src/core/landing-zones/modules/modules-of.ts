import type { LandingZoneLanguage } from '../landing-zone';
import { applicationGatewayBicep } from './bicep/application-gateway';
import { cosmosBicep } from './bicep/cosmos';
import { dnsZoneBicep } from './bicep/dns-zone';
import { flowLogBicep } from './bicep/flow-log';
import { frontDoorBicep } from './bicep/front-door';
import { hubNetworkBicep } from './bicep/hub-network';
import { keysBicep } from './bicep/keys';
import { monitoringBicep } from './bicep/monitoring';
import { peeringBicep } from './bicep/peering';
import { privateEndpointBicep } from './bicep/private-endpoint';
import { spokeNetworkBicep } from './bicep/spoke-network';
import { storageBicep } from './bicep/storage';
import { trafficManagerBicep } from './bicep/traffic-manager';
import { webAppBicep } from './bicep/web-app';
import { webNetworkBicep } from './bicep/web-network';
import { webStampBicep } from './bicep/web-stamp';
import { applicationGatewayTerraform } from './terraform/application-gateway';
import { cosmosTerraform } from './terraform/cosmos';
import { dnsZoneTerraform } from './terraform/dns-zone';
import { flowLogTerraform } from './terraform/flow-log';
import { frontDoorTerraform } from './terraform/front-door';
import { hubNetworkTerraform } from './terraform/hub-network';
import { keysTerraform } from './terraform/keys';
import { monitoringTerraform } from './terraform/monitoring';
import { privateEndpointTerraform } from './terraform/private-endpoint';
import { spokeNetworkTerraform } from './terraform/spoke-network';
import { storageTerraform } from './terraform/storage';
import { trafficManagerTerraform } from './terraform/traffic-manager';
import { webAppTerraform } from './terraform/web-app';
import { webNetworkTerraform } from './terraform/web-network';
import { webStampTerraform } from './terraform/web-stamp';

const modules = {
  bicep: {
    'application-gateway': applicationGatewayBicep,
    cosmos: cosmosBicep,
    'dns-zone': dnsZoneBicep,
    'flow-log': flowLogBicep,
    'front-door': frontDoorBicep,
    'hub-network': hubNetworkBicep,
    keys: keysBicep,
    monitoring: monitoringBicep,
    peering: peeringBicep,
    'private-endpoint': privateEndpointBicep,
    'spoke-network': spokeNetworkBicep,
    storage: storageBicep,
    'traffic-manager': trafficManagerBicep,
    'web-app': webAppBicep,
    'web-network': webNetworkBicep,
    'web-stamp': webStampBicep,
  },
  terraform: {
    'application-gateway': applicationGatewayTerraform,
    cosmos: cosmosTerraform,
    'dns-zone': dnsZoneTerraform,
    'flow-log': flowLogTerraform,
    'front-door': frontDoorTerraform,
    'hub-network': hubNetworkTerraform,
    keys: keysTerraform,
    monitoring: monitoringTerraform,
    'private-endpoint': privateEndpointTerraform,
    'spoke-network': spokeNetworkTerraform,
    storage: storageTerraform,
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
