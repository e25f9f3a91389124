import type { Rule } from '../rule';

/** The rules of the area `public`. */
export const publicRules: readonly Rule[] = [];
