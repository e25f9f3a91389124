import type { Rule } from '../rule';
import { keyVaultPurgeProtection } from './purge-protection';

/** The rules of the area `key-vault`. */
export const keyVaultRules: readonly Rule[] = [keyVaultPurgeProtection];
