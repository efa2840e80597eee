import type { analytics } from './kinds/analytics.js';
import type { chat } from './kinds/chat.js';
import type { checkout } from './kinds/checkout.js';
import type { feed } from './kinds/feed.js';
import type { fileUpload } from './kinds/file-upload.js';
import type { multiRegion } from './kinds/multi-region.js';
import type { notificationSystem } from './kinds/notification-system.js';
import type { rateLimiter } from './kinds/rate-limiter.js';
import type { shapes } from './kinds/shapes.js';
import type { ticketing } from './kinds/ticketing.js';
import type { urlShortener } from './kinds/url-shortener.js';

type Known =
  | typeof analytics
  | typeof chat
  | typeof checkout
  | typeof feed
  | typeof fileUpload
  | typeof multiRegion
  | typeof notificationSystem
  | typeof rateLimiter
  | typeof shapes
  | typeof ticketing
  | typeof urlShortener;

/** A concept that is looked for only in designs of one kind. */
export type PromptConcept = Known extends infer Kind
  ? Kind extends { readonly vocabulary: infer Words }
    ? keyof Words & string
    : never
  : never;
