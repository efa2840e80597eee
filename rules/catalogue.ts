import { auth } from './api/auth.js';
import { contracts } from './api/contracts.js';
import { errorCodes } from './api/error-codes.js';
import { idempotency } from './api/idempotency.js';
import { pagination } from './api/pagination.js';
import { versioning } from './api/versioning.js';
import { asyncWork } from './architecture/async-work.js';
import { cachePolicy } from './architecture/cache-policy.js';
import { componentNeed } from './architecture/component-need.js';
import { components } from './architecture/components.js';
import { serviceBoundaries } from './architecture/service-boundaries.js';
import { accessPaths } from './data/access-paths.js';
import { consistency } from './data/consistency.js';
import { dataModel } from './data/data-model.js';
import { sourceOfTruth } from './data/source-of-truth.js';
import { storeChoice } from './data/store-choice.js';
import { alerts } from './operations/alerts.js';
import { metrics } from './operations/metrics.js';
import { recap } from './operations/recap.js';
import { deepDive } from './depth/deep-dive.js';
import { failureModes } from './depth/failure-modes.js';
import { tradeOffs } from './depth/trade-offs.js';
import { schemaEvolution } from './operations/schema-evolution.js';
import { deadLetters } from './reliability/dead-letters.js';
import { delivery } from './reliability/delivery.js';
import { exactlyOnce } from './reliability/exactly-once.js';
import { failover } from './reliability/failover.js';
import { loadControl } from './reliability/load-control.js';
import { partitioning } from './reliability/partitioning.js';
import { retries } from './reliability/retries.js';
import { assumptions } from './requirements/assumptions.js';
import { capacityMath } from './requirements/capacity-math.js';
import { latencyTarget } from './requirements/latency-target.js';
import { numbers } from './requirements/numbers.js';
import { retention } from './requirements/retention.js';
import { scope } from './requirements/scope.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the rubric. */
export const catalogue: readonly Rule[] = [
  scope,
  numbers,
  latencyTarget,
  assumptions,
  capacityMath,
  retention,
  contracts,
  idempotency,
  pagination,
  errorCodes,
  versioning,
  auth,
  dataModel,
  accessPaths,
  storeChoice,
  consistency,
  sourceOfTruth,
  components,
  cachePolicy,
  asyncWork,
  serviceBoundaries,
  componentNeed,
  partitioning,
  failover,
  delivery,
  exactlyOnce,
  deadLetters,
  retries,
  loadControl,
  deepDive,
  failureModes,
  tradeOffs,
  metrics,
  alerts,
  schemaEvolution,
  recap,
];
