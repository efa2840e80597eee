import { terms, type Vocabulary } from '../lexicon.js';

/** Reasons, prices and mishaps: what lifts a statement from what is done to why, and what if not. */
export const reasons = {
  reason: terms(`
    because, so that, therefore, the reason, otherwise, rather than, instead of, in favour of, worth, suits us,
    which suits, prefer, accept that, is accepted, are accepted, has accepted, good enough, enough for,
    would otherwise, would have, for fear, on purpose, deliberately, no need, since
  `),
  price: terms(`
    the price, the cost, at the cost, costs, give up, gave up, trade off, tradeoff, in exchange, drawback,
    downside, disadvantage, more expensive, doubles the, takes longer, slower, nuisance, we lose, the border,
    the limit
  `),
  mishap: terms(`
    crash, die, fail, down, outage, lost, late, stuck, disagree, burn, wrong, corrupt, race, partition,
    goes back, roll back, rolled back, way back, undo, repair, restored, in between, half way, halfway, lag,
    behind, hang, unavailable, misses, offline, starve, stall
  `),
} as const satisfies Vocabulary;
