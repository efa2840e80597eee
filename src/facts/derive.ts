import type { Document } from '../document/document.js';
import { findCaches } from './caches.js';
import { claimsOf, type Claim } from './claims.js';
import { Context } from './context.js';
import type { ClaimKind, Facts } from './facts.js';
import { findFigures } from './figures.js';
import { patterns } from './patterns/index.js';
import { readStatements, type Reading } from './readings.js';
import { findServices } from './services.js';

/** Reads a document once and derives everything that rules may ask about. */
export function deriveFacts(document: Document): Facts {
  const readings = readStatements(document);
  const context = new Context(readings);
  const byReading = new Map<Reading, readonly Claim<ClaimKind>[]>();
  for (const reading of readings) byReading.set(reading, claimsOf<ClaimKind>(reading, patterns));
  return {
    document,
    readings,
    claims: [...byReading.values()].flat(),
    figures: findFigures(context),
    caches: findCaches(context, byReading),
    services: findServices(context),
  };
}
