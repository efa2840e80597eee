import type { Kind } from '../src/facts/prompts/kind.js';
import { analytics } from './prompts/analytics.js';
import { chat } from './prompts/chat.js';
import { checkout } from './prompts/checkout.js';
import { correctnessHeavy } from './prompts/correctness-heavy.js';
import { fanoutHeavy } from './prompts/fanout-heavy.js';
import { feed } from './prompts/feed.js';
import { fileUpload } from './prompts/file-upload.js';
import { multiRegion } from './prompts/multi-region.js';
import { notificationSystem } from './prompts/notification-system.js';
import { rateLimiter } from './prompts/rate-limiter.js';
import { readHeavy } from './prompts/read-heavy.js';
import { ticketing } from './prompts/ticketing.js';
import { urlShortener } from './prompts/url-shortener.js';
import { writeHeavy } from './prompts/write-heavy.js';
import { ruleOf, type Prompt } from './prompt.js';
import type { Rule } from './rule.js';

/** The kinds of system, then the shapes of load, that more is expected of. */
export const prompts: readonly Prompt[] = [
  notificationSystem,
  urlShortener,
  checkout,
  ticketing,
  feed,
  rateLimiter,
  chat,
  fileUpload,
  analytics,
  multiRegion,
  readHeavy,
  writeHeavy,
  fanoutHeavy,
  correctnessHeavy,
];

/** What is expected of a design of some kind and shape, as rules. */
export function expectationsOf({ expects }: Pick<Kind, 'expects'>): readonly Rule[] {
  return prompts
    .filter(({ id }) => expects.includes(id))
    .flatMap((prompt) => prompt.expectations.map((expectation) => ruleOf(prompt, expectation)));
}
