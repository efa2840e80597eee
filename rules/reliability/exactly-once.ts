import type { Claim } from '../../src/facts/claims.js';
import { claimed, quoteOf } from '../../src/facts/facts.js';
import { substanceOf } from '../../src/facts/substance.js';
import { defineRule } from '../rule.js';

export const exactlyOnce = defineRule({
  id: 'exactly-once',
  dimension: 'reliability',
  trap: true,
  title: 'A promise of "once" or "never lost" says how the effect comes about.',
  why: 'Queues deliver at least once; an effect happens once only where the consumer recognises what it has seen.',
  needs: ['claims', 'protections', 'readings'],
  applies: (facts) => promisesOf(facts).length > 0 || (isWeaklyPromised(facts) && facts.protections.length > 0),
  assess(facts) {
    const promises = promisesOf(facts);
    const protections = [...facts.protections.map(({ claim }) => claim), ...claimed(facts, 'made-once')];
    const once = promises.some(({ kind }) => kind === 'promised-once');
    const mechanisms = once || protections.length > 0 ? protections : claimed(facts, 'kept-until');
    return {
      level:
        mechanisms.length === 0
          ? 1
          : substanceOf(
              facts,
              mechanisms.flatMap(({ readings }) => readings),
            ),
      evidence: [...mechanisms, ...promises].slice(0, 3).map(({ reading }) => quoteOf(reading)),
      missing: mechanisms.length > 0 ? [] : ['mechanism'],
      findings:
        mechanisms.length > 0 || promises[0] === undefined
          ? []
          : [
              {
                at: quoteOf(promises[0].reading),
                message: `“${wordsOf(promises[0])}” is promised, but nothing says how it comes about: most queues deliver at least once.`,
                advice:
                  'Say how the consumer recognises what it has seen (an event id stored in the same transaction as the effect), or promise at-least-once delivery with idempotent consumers.',
              },
            ],
    };
  },
});

/** "No duplicate processing" is often said in passing: only where it is kept, it is taken for a promise. */
function isWeaklyPromised({ claims }: Parameters<typeof claimed>[0]): boolean {
  return claims.some(({ kind, stance }) => kind === 'promised-weakly' && stance === 'asserted');
}

/** Also a promise that is turned down counts: at-least-once with dedupe is the better design. */
function promisesOf({ claims }: Parameters<typeof claimed>[0]) {
  return claims.filter(
    ({ kind, stance }) =>
      (kind === 'promised-once' || kind === 'promised-kept') && (stance === 'asserted' || stance === 'negated'),
  );
}

/** The words of the promise itself. */
function wordsOf({ reading, mentions }: Claim): string {
  const start = Math.min(...mentions.map((mention) => mention.start));
  const end = Math.max(...mentions.map((mention) => mention.end));
  return reading.statement.text.slice(start, end);
}
