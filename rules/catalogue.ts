import { idempotency } from './api/idempotency.js';
import { cachePolicy } from './architecture/cache-policy.js';
import { serviceBoundaries } from './architecture/service-boundaries.js';
import { sourceOfTruth } from './data/source-of-truth.js';
import { schemaEvolution } from './operations/schema-evolution.js';
import { exactlyOnce } from './reliability/exactly-once.js';
import { numbers } from './requirements/numbers.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the rubric. */
export const catalogue: readonly Rule[] = [
  numbers,
  idempotency,
  sourceOfTruth,
  cachePolicy,
  serviceBoundaries,
  exactlyOnce,
  schemaEvolution,
];
