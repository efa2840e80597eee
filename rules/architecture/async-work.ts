import { quoteOf } from '../../src/facts/facts.js';
import { passingSubstanceOf } from '../../src/facts/substance.js';
import { placeOf } from '../place.js';
import { defineRule } from '../rule.js';

export const asyncWork = defineRule({
  id: 'async-work',
  dimension: 'architecture',
  trap: false,
  whereTouched: true,
  title: 'Slow, retried or fanned-out work is off the path on which a user waits.',
  why: 'A request that waits for a mail server, an encoder or a million followers is as slow and as broken as the worst of them.',
  needs: ['slowWork', 'readings', 'proposal'],
  applies: ({ slowWork: { aside, named, inline, turnedDown }, proposal }) =>
    proposal
      ? named.length > 0 && aside.length + inline.length + named.length > 1
      : aside.length > 0 || named.length > 0 || turnedDown.length > 0,
  assess(facts) {
    const { named, aside, inline } = facts.slowWork;
    return {
      level: aside.length > 0 ? passingSubstanceOf(facts, aside) : inline.length > 0 ? 1 : 0,
      evidence: (aside.length > 0 ? aside : inline).slice(0, 3).map(quoteOf),
      missing: aside.length > 0 ? [] : ['queue, worker or batch'],
      findings:
        aside.length > 0
          ? []
          : [
              {
                at: placeOf(inline, named),
                message:
                  inline.length > 0
                    ? 'Whoever calls waits for this slow work.'
                    : 'Nothing takes this slow work off the path on which a user waits.',
                advice:
                  'Answer as soon as the request is stored, and let a worker do the rest from a queue; say what happens when it fails.',
              },
            ],
    };
  },
});
