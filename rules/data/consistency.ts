import { claimed, quotesOf, type Facts } from '../../src/facts/facts.js';
import { mentions, type Reading } from '../../src/facts/readings.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';

export const consistency = defineRule({
  id: 'consistency',
  dimension: 'data',
  trap: false,
  title: 'States for some operation or data set what readers and writers may rely on.',
  why: 'Between “always right” and “right in the end” lie money lost and latency wasted, and only the author can say which data are which.',
  needs: ['claims', 'readings'],
  applies: () => true,
  assess(facts) {
    const told = [...claimed(facts, 'guaranteed', 'may-lag'), ...tolerated(facts)];
    const wrong = claimed(facts, 'left-eventual');
    const named = facts.claims.filter(({ kind, stance }) => kind === 'consistency-named' && stance !== 'foreign');
    const strict = wrong.some(
      (claim) =>
        !told.some(
          ({ kind, reading }) => kind === 'guaranteed' && (reading === claim.reading || guards(reading, claim)),
        ),
    );
    const passes = told.length > 0 && !strict;
    return {
      level: passes
        ? passingSubstanceOf(
            facts,
            told.flatMap(({ readings }) => readings),
          )
        : told.length + named.length > 0
          ? 1
          : 0,
      evidence: quotesOf(passes ? told : strict ? wrong : named),
      missing: passes ? [] : [strict ? 'strong guarantee' : 'guarantee'],
      findings: passes
        ? []
        : [
            {
              at: placeOf(readingsOf(strict ? wrong : named)),
              message: strict
                ? 'What people pay for or rely on is left to converge later here.'
                : 'Nothing says for any operation what its readers and writers may rely on.',
              advice: strict
                ? 'Decide it in one place, in a transaction or with a conditional write, and let only what is derived from it lag.'
                : 'Name the one write that must be right (a transaction, a conditional update), and what may be stale and by how much.',
            },
          ],
    };
  },
});

/** "It might be stale at times, but that is fine": what may be is what is allowed. */
function tolerated({ claims }: Pick<Facts, 'claims'>): Facts['claims'] {
  return claims.filter(
    ({ kind, stance, reading }) =>
      kind === 'may-lag' && stance === 'hedged' && mentions(reading, 'accepted-word', 'harmless-word'),
  );
}

/** Whether a statement that guarantees something names what another leaves to converge: then that is a copy of it. */
function guards({ words }: Reading, { reading, mentions: left }: Facts['claims'][number]): boolean {
  const strict = left.find(({ concept }) => concept === 'strict-thing');
  const stem = strict === undefined ? undefined : reading.words[strict.from]?.stem;
  return words.some((word) => word.stem === stem);
}
