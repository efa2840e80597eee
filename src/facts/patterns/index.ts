import { splittingPatterns } from './splitting.js';
import { resiliencePatterns } from './resilience.js';
import { messagingPatterns } from './messaging.js';
import { arrivalPatterns } from './arrivals.js';
import { endingPatterns } from './endings.js';
import { holdBackPatterns } from './holding-back.js';
import { oncePatterns } from './once.js';
import { repeatPatterns } from './repeating.js';
import { standInPatterns } from './standing-in.js';
import { loadPatterns } from './load.js';
import { cachePatterns } from './caching.js';
import { changePatterns } from './change.js';
import { lookupPatterns } from './lookups.js';
import { consistencyPatterns } from './consistency.js';
import { duplicatePatterns } from './duplicates.js';
import { effectPatterns } from './effects.js';
import { guaranteePatterns } from './guarantees.js';
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
  ...searchPatterns,
  ...loadPatterns,
  ...messagingPatterns,
  ...resiliencePatterns,
  ...standInPatterns,
  ...arrivalPatterns,
  ...oncePatterns,
  ...endingPatterns,
  ...repeatPatterns,
  ...holdBackPatterns,
  ...splittingPatterns,
  ...servicePatterns,
  ...watchingPatterns,
];
