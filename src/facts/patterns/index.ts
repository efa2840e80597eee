import { accessPatterns } from './access.js';
import { splittingPatterns } from './splitting.js';
import { resiliencePatterns } from './resilience.js';
import { messagingPatterns } from './messaging.js';
import { loadPatterns } from './load.js';
import { cachePatterns } from './caching.js';
import { changePatterns } from './change.js';
import { lookupPatterns } from './lookups.js';
import { compatibilityPatterns } from './compatibility.js';
import { consistencyPatterns } from './consistency.js';
import { duplicatePatterns } from './duplicates.js';
import { effectPatterns } from './effects.js';
import { guaranteePatterns } from './guarantees.js';
import { pagingPatterns } from './paging.js';
import { retentionPatterns } from './retention.js';
import { searchPatterns } from './search.js';
import { interfacePatterns } from './interfaces.js';
import { servicePatterns } from './services.js';
import { watchingPatterns } from './watching.js';

/** Every pattern of a claim. */
export const patterns = [
  ...lookupPatterns,
  ...cachePatterns,
  ...consistencyPatterns,
  ...changePatterns,
  ...duplicatePatterns,
  ...effectPatterns,
  ...guaranteePatterns,
  ...retentionPatterns,
  ...interfacePatterns,
  ...pagingPatterns,
  ...accessPatterns,
  ...compatibilityPatterns,
  ...searchPatterns,
  ...loadPatterns,
  ...messagingPatterns,
  ...resiliencePatterns,
  ...splittingPatterns,
  ...servicePatterns,
  ...watchingPatterns,
];
