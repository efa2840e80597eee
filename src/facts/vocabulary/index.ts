import { splitting } from './splitting.js';
import { requirements } from './requirements.js';
import { resilience } from './resilience.js';
import { messaging } from './messaging.js';
import { load } from './load.js';
import { lookups } from './lookups.js';
import { standingIn } from './standing-in.js';
import { arrivals } from './arrivals.js';
import { once } from './once.js';
import { endings } from './endings.js';
import { repeating } from './repeating.js';
import { holdingBack } from './holding-back.js';
import { background } from './background.js';
import { caching } from './caching.js';
import { change } from './change.js';
import { closing } from './closing.js';
import { consistency } from './consistency.js';
import { duplicates } from './duplicates.js';
import { effects } from './effects.js';
import { failures } from './failures.js';
import { access } from './access.js';
import { paging } from './paging.js';
import { refusals } from './refusals.js';
import { versions } from './versions.js';
import { interfaces } from './interfaces.js';
import { guarantees } from './guarantees.js';
import { infrastructure } from './infrastructure.js';
import { mechanisms } from './mechanisms.js';
import { parts } from './parts.js';
import { reasons } from './reasons.js';
import { services } from './services.js';
import { shapes } from './shapes.js';
import { stores } from './stores.js';
import { watching } from './watching.js';
import { weighing } from './weighing.js';

/** Every concept that the facts room knows by name, and the terms for it. */
export const vocabulary = {
  ...lookups,
  ...background,
  ...caching,
  ...change,
  ...closing,
  ...consistency,
  ...duplicates,
  ...effects,
  ...failures,
  ...guarantees,
  ...infrastructure,
  ...access,
  ...interfaces,
  ...paging,
  ...refusals,
  ...versions,
  ...mechanisms,
  ...parts,
  ...reasons,
  ...load,
  ...messaging,
  ...requirements,
  ...resilience,
  ...standingIn,
  ...arrivals,
  ...once,
  ...endings,
  ...repeating,
  ...holdingBack,
  ...splitting,
  ...services,
  ...shapes,
  ...stores,
  ...watching,
  ...weighing,
};

/** A concept by its name. */
export type Concept = keyof typeof vocabulary;
