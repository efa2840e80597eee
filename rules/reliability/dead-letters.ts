import { claimed, quotesOf } from '../../src/facts/facts.js';
import { isOwn } from '../../src/facts/queues.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule } from '../rule.js';
import { properName } from '../wording.js';

export const deadLetters = defineRule({
  id: 'dead-letters',
  dimension: 'reliability',
  trap: false,
  whereTouched: true,
  title: 'Says where a message ends that keeps failing.',
  why: 'Without a place to go, one bad message is tried for ever and holds up the rest, or it vanishes and a customer finds out.',
  needs: ['queues', 'claims', 'proposal'],
  applies: (facts) =>
    facts.queues.some((queue) => !facts.proposal || isOwn(queue)) || claimed(facts, 'webhook-sent').length > 0,
  assess(facts) {
    const ends = claimed(facts, 'dead-letters');
    const near = new Set(ends.flatMap(({ readings }) => readings.map(({ statement }) => statement.block)));
    const beside = claimed(facts, 'dead-letters-bound', 'dead-letters-replay').filter(({ reading }) =>
      near.has(reading.statement.block),
    );
    const named = facts.claims.filter(({ kind, stance }) => kind === 'dead-letters-named' && stance !== 'foreign');
    const parts = new Set(beside.map(({ kind }) => kind)).size;
    const main = facts.queues[0];
    return {
      level: ends.length > 0 ? (Math.min(4, 2 + parts) as 2 | 3 | 4) : named.length > 0 ? 1 : 0,
      evidence: quotesOf([...ends, ...beside, ...named]),
      missing: ends.length > 0 ? [] : ['end'],
      findings:
        ends.length > 0
          ? []
          : [
              {
                at: placeOf(readingsOf(named), main?.readings ?? []),
                message: `Nothing says where a message of ${main === undefined ? 'a webhook' : (properName(main.name) ?? 'the queue')} goes that fails every time.`,
                advice:
                  'Say after how many attempts it leaves the queue, where it goes (dead-letter queue, table, bin), who learns of it, and how it is replayed.',
              },
            ],
    };
  },
});
