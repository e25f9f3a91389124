import type { Rule } from '../rule';

/** The rules of the area `cmk`. */
export const cmkRules: readonly Rule[] = [];
