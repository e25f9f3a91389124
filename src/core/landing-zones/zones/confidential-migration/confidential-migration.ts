import { orchestratorApplicationId, sharedAttestationProviders } from '../../../facts/confidential-machines';
import type { LandingZone } from '../../landing-zone';
import { modulesOf } from '../../modules/modules-of';
import { confidentialMigrationBicep } from './bicep';
import { confidentialMigrationTerraform } from './terraform';

const modules = [
  'monitoring',
  'hub-network',
  'spoke-network',
  'dns-zone',
  'private-endpoint',
  'keys',
  'storage',
  'flow-log',
  'managed-hsm',
  'confidential-key',
  'disk-encryption-set',
  'replication',
] as const;

/** What has to be there before machines are moved to confidential ones (section 3 of the domain). */
export const confidentialMigration: LandingZone = {
  id: 'confidential-migration',
  title: 'Target of a migration to confidential machines',
  description:
    'A hub with a firewall and a network for the machines; a managed HSM whose key leaves it for attested machines only; disk encryption sets for OS and data disks; cache storage and a recovery vault that are reached from inside only.',
  regions: 1,
  isMissionCritical: false,
  code: {
    bicep: { main: confidentialMigrationBicep, modules: modulesOf('bicep', [...modules, 'peering']) },
    terraform: { main: confidentialMigrationTerraform, modules: modulesOf('terraform', modules) },
  },
  parameters: ({ name, region }, environment) => {
    const isProduction = environment === 'prod';
    return [
      { name: 'workload', value: name },
      { name: 'environment', value: environment },
      { name: 'location', value: region },
      { name: 'hubAddressPrefix', value: isProduction ? '10.0.0.0/22' : '10.64.0.0/22' },
      { name: 'machineAddressPrefix', value: isProduction ? '10.0.4.0/22' : '10.64.4.0/22' },
      { name: 'firewallTier', value: isProduction ? 'Premium' : 'Standard' },
      {
        name: 'administratorIds',
        value: ['00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002'],
        note: 'People in Entra. More than one, so that the HSM does not depend on one of them.',
      },
      {
        name: 'attestationAuthority',
        value: sharedAttestationProviders[0] ?? '',
        note: 'The shared provider of the region of the machines, or one of your own.',
      },
      {
        name: 'stage',
        value: 'complete',
        note: 'The README says when to deploy with hsm and keys before.',
      },
      { name: 'logRetentionInDays', value: isProduction ? 365 : 30 },
      { name: 'tags', value: { owner: 'migration-team', costCenter: 'cc-0000' } },
    ];
  },
  before: [
    'Choose sizes for confidential machines that the region offers in three zones: `az vm list-skus --location <region> --zone`.',
    'Deploy with the stage `hsm` first: add `--parameters stage=hsm`, or `-var stage=hsm`.',
    'Then activate the HSM from a machine in the network: download its security domain, encrypted for several people. Deploy with the stage `keys`.',
    `Then give, on the key \`cmk-confidential\`, the encryption identity the local role Managed HSM Crypto Service Encryption User, and the application ${orchestratorApplicationId} (Confidential VM Orchestrator) Managed HSM Crypto Service Release User. Deploy as the files of values say.`,
  ],
  after: [
    'Give the recovery vault its roles on the cache storage: Contributor and Storage Blob Data Contributor.',
    'Open the firewall for the appliance: 443 and 9443 to it, 5985 or 22 to the machines, 443 to storage and the control plane.',
    'Prepare the guests: generation 2 by GPT, UUIDs in fstab, Windows Server 2019, RHEL 9.4 or Ubuntu 22.04 at least. OS disks up to 128 GB take the set for OS disks.',
    'Move a test machine first, in a zone, with secure boot, vTPM and guest attestation, and start it again after a stop.',
  ],
  costs: [
    'The managed HSM bills by the hour from the moment it is there, whether it holds keys or not.',
    'So does the firewall. A hub that is there already saves it: replace the module by its address.',
    'A replica that holds a capacity reservation of its own is paid beside its source.',
  ],
};
