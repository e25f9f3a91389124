import type { Rule } from '../rule';

/** The rules of the area `key-vault`. */
export const keyVaultRules: readonly Rule[] = [];
