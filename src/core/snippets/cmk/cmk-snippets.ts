import type { SnippetIdea } from '../snippet';
import { diskEncryptionSet, diskEncryptionSetByModule } from './disk-encryption-set';
import { keyWithIdentity } from './key';
import { managedHsm } from './managed-hsm';
import { managedHsmDiskEncryptionSet } from './managed-hsm-key';
import { keyQueries } from './queries';
import { sqlServerKey } from './sql-server';
import { keyVault, keyVaultByModule } from './vault';

/** Keys that their owner rotates and revokes (sections 3 and 15 of the domain). */
export const cmkSnippets: readonly SnippetIdea[] = [
  keyVault,
  keyVaultByModule,
  keyWithIdentity,
  diskEncryptionSet,
  diskEncryptionSetByModule,
  managedHsm,
  managedHsmDiskEncryptionSet,
  sqlServerKey,
  ...keyQueries,
];
