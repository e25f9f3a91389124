import type { Rule } from '../rule';
import { cmkCognitiveAccount } from './cognitive-account';
import { cmkContainerRegistry } from './container-registry';
import { cmkCosmosAccount } from './cosmos-account';
import { cmkManagedDisk } from './managed-disk';
import { cmkSqlServerTde } from './sql-server-tde';
import { cmkStorageAccount } from './storage-account';
import { cmkVirtualMachineOsDisk } from './virtual-machine-os-disk';

/** The rules of the area `cmk`. */
export const cmkRules: readonly Rule[] = [
  cmkCognitiveAccount,
  cmkContainerRegistry,
  cmkCosmosAccount,
  cmkManagedDisk,
  cmkSqlServerTde,
  cmkStorageAccount,
  cmkVirtualMachineOsDisk,
];
