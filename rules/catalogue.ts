import type { Rule } from './rule.js';

/** Every rule, in the order of the rubric. */
export const catalogue: readonly Rule[] = [];
