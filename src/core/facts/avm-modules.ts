/**
 * Azure Verified Modules of the public Bicep registry with their newest version, by the path behind `avm/res/`.
 * Source: the tags of https://github.com/Azure/bicep-registry-modules at its commit of 2026-08-07.
 */
const versions = {
  'api-management/service': '0.14.4',
  'app/managed-environment': '0.15.0',
  'cache/redis-enterprise': '0.5.1',
  'cdn/profile': '0.20.0',
  'cognitive-services/account': '0.18.0',
  'compute/disk-encryption-set': '0.6.1',
  'compute/gallery': '0.9.5',
  'compute/virtual-machine-scale-set': '0.11.1',
  'container-registry/registry': '0.12.1',
  'container-service/managed-cluster': '0.14.0',
  'desktop-virtualization/host-pool': '0.8.1',
  'desktop-virtualization/scaling-plan': '0.5.0',
  'document-db/database-account': '0.20.1',
  'key-vault/vault': '0.14.0',
  'network/azure-firewall': '0.11.1',
  'network/express-route-circuit': '0.9.0',
  'network/firewall-policy': '0.3.6',
  'network/nat-gateway': '2.1.0',
  'network/network-watcher': '0.5.1',
  'network/private-dns-zone': '0.8.1',
  'network/private-endpoint': '0.12.1',
  'network/public-ip-address': '0.13.0',
  'network/trafficmanagerprofile': '0.4.0',
  'network/virtual-network': '0.10.1',
  'network/virtual-network-gateway': '0.12.0',
  'sql/server': '0.22.0',
} as const;

/** A verified module at its newest version, as Bicep writes it: `br/public:avm/res/key-vault/vault:0.14.0`. */
export function avmModule(path: keyof typeof versions): string {
  return `br/public:avm/res/${path}:${versions[path]}`;
}
