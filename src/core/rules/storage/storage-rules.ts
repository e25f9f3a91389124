import type { Rule } from '../rule';

/** The rules of the area `storage`. */
export const storageRules: readonly Rule[] = [];
