import type { LandingZoneLanguage } from '../landing-zone';
import { dnsZoneBicep } from './bicep/dns-zone';
import { flowLogBicep } from './bicep/flow-log';
import { hubNetworkBicep } from './bicep/hub-network';
import { keysBicep } from './bicep/keys';
import { monitoringBicep } from './bicep/monitoring';
import { peeringBicep } from './bicep/peering';
import { privateEndpointBicep } from './bicep/private-endpoint';
import { spokeNetworkBicep } from './bicep/spoke-network';
import { storageBicep } from './bicep/storage';
import { dnsZoneTerraform } from './terraform/dns-zone';
import { flowLogTerraform } from './terraform/flow-log';
import { hubNetworkTerraform } from './terraform/hub-network';
import { keysTerraform } from './terraform/keys';
import { monitoringTerraform } from './terraform/monitoring';
import { privateEndpointTerraform } from './terraform/private-endpoint';
import { spokeNetworkTerraform } from './terraform/spoke-network';
import { storageTerraform } from './terraform/storage';

const modules = {
  bicep: {
    'dns-zone': dnsZoneBicep,
    'flow-log': flowLogBicep,
    'hub-network': hubNetworkBicep,
    keys: keysBicep,
    monitoring: monitoringBicep,
    peering: peeringBicep,
    'private-endpoint': privateEndpointBicep,
    'spoke-network': spokeNetworkBicep,
    storage: storageBicep,
  },
  terraform: {
    'dns-zone': dnsZoneTerraform,
    'flow-log': flowLogTerraform,
    'hub-network': hubNetworkTerraform,
    keys: keysTerraform,
    monitoring: monitoringTerraform,
    'private-endpoint': privateEndpointTerraform,
    'spoke-network': spokeNetworkTerraform,
    storage: storageTerraform,
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
