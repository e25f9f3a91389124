import type { Rule } from '../rule';

/** The rules of the area `flowlog`. */
export const flowlogRules: readonly Rule[] = [];
