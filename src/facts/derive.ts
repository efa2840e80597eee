import type { Document } from '../document/document.js';
import { findAlarms } from './alarms.js';
import { findAssumptions } from './assumptions.js';
import { findCaches } from './caches.js';
import { findClaims, type Claim } from './claims.js';
import { findComparisons } from './comparisons.js';
import { Context } from './context.js';
import { findCapacity } from './derivations.js';
import { findEntities } from './entities.js';
import type { ClaimKind, Facts } from './facts.js';
import { findFigures } from './figures.js';
import { findInfrastructure } from './infrastructure.js';
import { innerCallsOf } from './inner-calls.js';
import { findListings } from './listings.js';
import { findLookups } from './lookups.js';
import { findLooseEnds } from './loose-ends.js';
import { findMishaps } from './mishaps.js';
import { findOperations } from './operations.js';
import { findParts } from './parts.js';
import { patterns } from './patterns/index.js';
import { isProposal } from './proposals.js';
import { findExpected } from './prompts/expected.js';
import { findKind } from './prompts/kind.js';
import { findProtections } from './protections.js';
import { findQueues } from './queues.js';
import { readStatements, type Reading } from './readings.js';
import { findRetention, storesData } from './retention.js';
import { findRefusals } from './refusals.js';
import { findSearchIndex } from './search.js';
import { findServices } from './services.js';
import { findSlowWork } from './slow-work.js';
import { findSplits } from './splits.js';
import { findTakeovers } from './takeovers.js';
import { findSignals } from './signals.js';
import { findStoreChoices } from './store-choices.js';
import { findTimeTargets } from './time-targets.js';
import { findPurpose } from './user-actions.js';
import { findWorkings } from './workings.js';

/** Reads a document once and derives everything that rules may ask about. */
export function deriveFacts(document: Document): Facts {
  const readings = readStatements(document);
  const context = new Context(readings);
  const claims = findClaims<ClaimKind>(readings, patterns, context.concordance);
  const figures = findFigures(context);
  const capacity = findCapacity(context, figures);
  const proposal = isProposal(context, document.title);
  const retention = findRetention(context, claims);
  const operations = findOperations(context);
  const kind = findKind(document, context);
  const entities = findEntities(context);
  const comparisons = findComparisons(context);
  return {
    document,
    kind,
    expected: findExpected(readings, kind.expects),
    readings,
    claims,
    figures,
    capacity,
    assumptions: findAssumptions(context, figures),
    purpose: findPurpose(context),
    timeTargets: findTimeTargets(context),
    entities,
    lookups: findLookups(context, claims, { entities, title: document.title }),
    parts: findParts(context, document.title),
    operations,
    innerCalls: innerCallsOf(context),
    retention,
    proposal,
    storesData: storesData(context, proposal, retention),
    caches: findCaches(context, byReadingOf(claims)),
    protections: findProtections(claims),
    searchIndex: findSearchIndex(context, claims),
    services: findServices(context, claims),
    infrastructure: findInfrastructure(context, document.title),
    slowWork: findSlowWork(context, proposal, document.title),
    takeovers: findTakeovers(context, claims),
    splits: findSplits(context, claims),
    queues: findQueues(context, claims),
    signals: findSignals(context),
    workings: findWorkings(context),
    mishaps: findMishaps(context),
    comparisons,
    storeChoices: findStoreChoices(context, claims, comparisons, proposal),
    looseEnds: findLooseEnds(context),
    refusals: findRefusals(context),
    listings: findListings(context, operations),
    alarms: findAlarms(context, claims),
  };
}

function byReadingOf(claims: readonly Claim<ClaimKind>[]): ReadonlyMap<Reading, readonly Claim<ClaimKind>[]> {
  const byReading = new Map<Reading, Claim<ClaimKind>[]>();
  for (const claim of claims) {
    const list = byReading.get(claim.reading);
    if (list === undefined) byReading.set(claim.reading, [claim]);
    else list.push(claim);
  }
  return byReading;
}
