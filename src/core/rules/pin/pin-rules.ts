import type { Rule } from '../rule';

/** The rules of the area `pin`. */
export const pinRules: readonly Rule[] = [];
