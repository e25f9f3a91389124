import type { Rule } from '../rule';
import { redundancy } from './redundancy';

/** The rules of the area `storage`. */
export const storageRules: readonly Rule[] = [redundancy];
