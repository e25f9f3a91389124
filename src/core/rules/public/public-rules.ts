import type { Rule } from '../rule';
import { publicCognitiveAccount } from './cognitive-account';
import { publicContainerAppIngress } from './container-app-ingress';
import { publicContainerRegistry } from './container-registry';
import { publicCosmosAccount } from './cosmos-account';
import { publicKeyVault } from './key-vault';
import { publicKubernetesPrivateCluster } from './kubernetes-private-cluster';
import { publicNicPublicIp } from './nic-public-ip';
import { publicNsgAnyInbound } from './nsg-any-inbound';
import { publicNsgRdp } from './nsg-rdp';
import { publicNsgSsh } from './nsg-ssh';
import { publicSqlServer } from './sql-server';
import { publicStorageAccount } from './storage-account';
import { publicStorageAccountFirewall } from './storage-account-firewall';
import { publicStorageBlobAnonymous } from './storage-blob-anonymous';
import { publicWebApp } from './web-app';

/** The rules of the area `public`. */
export const publicRules: readonly Rule[] = [
  publicCognitiveAccount,
  publicContainerAppIngress,
  publicContainerRegistry,
  publicCosmosAccount,
  publicKeyVault,
  publicKubernetesPrivateCluster,
  publicNicPublicIp,
  publicNsgAnyInbound,
  publicNsgRdp,
  publicNsgSsh,
  publicSqlServer,
  publicStorageAccount,
  publicStorageAccountFirewall,
  publicStorageBlobAnonymous,
  publicWebApp,
];
