import type { Rule } from '../rule';
import { securityGroupTarget } from './nsg-target';

/** The rules of the area `flowlog`. */
export const flowlogRules: readonly Rule[] = [securityGroupTarget];
