import type { Rule } from '../rule';

/** The rules of the area `zone`. */
export const zoneRules: readonly Rule[] = [];
