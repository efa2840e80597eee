import type { Claim } from '../../src/facts/claims.js';
import { claimed, quoteOf } from '../../src/facts/facts.js';
import { substanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';

/** With so many outside effects, keeping equal files once protects none of them. */
const MANY_WRITES = 2;

/** A proposal that speaks of so few such writes is about something else. */
const PASSING = 1;

/** A mechanism that is to be decided is named at least; one that was turned down, or is another's, is not. */
const IN_MIND: ReadonlySet<string> = new Set(['asserted', 'hedged', 'open', 'future']);

export const idempotency = defineRule({
  id: 'idempotency',
  dimension: 'api',
  trap: true,
  title: 'Writes that are retried have a mechanism against duplicates.',
  why: 'A network times out after the server succeeded, so every retried write happens twice unless something recognises it.',
  needs: ['claims', 'protections', 'readings', 'proposal'],
  applies: (facts) =>
    facts.protections.length > 0 || claimed(facts, 'effect', 'retried-write').length > (facts.proposal ? PASSING : 0),
  assess(facts) {
    const writes = claimed(facts, 'effect', 'retried-write');
    const mechanisms = facts.protections
      .filter((protection) => protection.of === 'write' || writes.length < MANY_WRITES)
      .map(({ claim }) => claim);
    if (mechanisms.length > 0) {
      return {
        level: substanceOf(
          facts,
          mechanisms.flatMap(({ readings }) => readings),
        ),
        evidence: [...new Set(mechanisms.flatMap(({ reading, readings }) => [reading, ...readings]))]
          .slice(0, 3)
          .map(quoteOf),
        missing: [],
        findings: [],
      };
    }
    const elsewhere = facts.protections.map(({ claim }) => claim.reading);
    const named = facts.claims.filter(
      ({ kind, stance, reading }) => kind === 'dedupe-named' && IN_MIND.has(stance) && !elsewhere.includes(reading),
    );
    return {
      level: named.length > 0 ? 1 : 0,
      evidence: named.slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: ['mechanism'],
      findings: [
        {
          at: placeOf(readingsOf(named), readingsOf(writes)),
          message:
            named.length > 0
              ? 'Idempotency is named, but nothing says how a repeated request is recognised.'
              : `A retry or a redelivery repeats this ${nounOf(writes[0])}, and nothing says how the second one is recognised.`,
          advice:
            'Give the request or event a key that its sender makes once, store it in the same transaction as the effect (a unique constraint will do), and answer a repeat with the first outcome.',
        },
      ],
    };
  },
});

/** What would happen twice, by the kind of write. */
const NOUNS: Readonly<Record<string, string>> = {
  payment: 'payment',
  order: 'order',
  booking: 'booking',
  notify: 'notification',
  import: 'import',
  webhook: 'webhook call',
  consumer: 'message',
};

function nounOf(write: Claim | undefined): string {
  const kind = write?.mentions.find(({ concept }) => concept in NOUNS)?.concept ?? '';
  return NOUNS[kind] ?? 'write';
}
