import type { Claim } from './claims.js';
import type { Context } from './context.js';
import type { ClaimKind } from './facts.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';

/**
 * What this design does when a part of it fails: said in one breath ("if the primary dies, the standby takes over"), or
 * under a heading, question or lead-in that names the failure ("When a leader dies", "Cache down?").
 */
export function findTakeovers(context: Context, claims: readonly Claim<ClaimKind>[]): readonly Claim<ClaimKind>[] {
  const said = new Set<Reading>();
  return claims.filter((claim) => {
    if (!isDesign(claim.stance) || said.has(claim.reading)) return false;
    const counts =
      claim.kind === 'takeover' ||
      ((claim.kind === 'takes-over' || claim.kind === 'recovers') && isAfterFailure(claim.reading, context));
    if (counts) said.add(claim.reading);
    return counts;
  });
}

/** Whether the heading, the lead-in or what the paragraph said before sets the scene with a failure. A question may do so. */
function isAfterFailure(reading: Reading, context: Context): boolean {
  const block = context.block(reading);
  const scene = [context.heading(reading), ...context.leadIn(reading), ...block.slice(0, block.indexOf(reading))];
  return scene.some(
    (other) => other?.mentions.some(({ concept, stance }) => concept === 'part-fails' && stance !== 'foreign') === true,
  );
}
