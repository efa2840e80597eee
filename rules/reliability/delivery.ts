import { quotesOf } from '../../src/facts/facts.js';
import { isOwn } from '../../src/facts/queues.js';
import { placeOf, readingsOf } from '../place.js';
import { defineRule, type Level } from '../rule.js';
import { properName } from '../wording.js';

export const delivery = defineRule({
  id: 'delivery',
  dimension: 'reliability',
  trap: false,
  whereTouched: true,
  title: 'Says how often or in which order messages arrive.',
  why: 'A consumer that crashes loses its message or sees it again; which of the two is decided by settings that nobody looks at until then.',
  needs: ['queues', 'claims', 'proposal'],
  applies: ({ queues, proposal }) => queues.some((queue) => !proposal || isOwn(queue)),
  assess(facts) {
    const often = facts.queues.flatMap(({ parts }) => parts.get('delivery') ?? []);
    const order = facts.queues.flatMap(({ parts }) => parts.get('order') ?? []);
    const named = facts.claims.filter(({ kind, stance }) => kind === 'delivery-named' && stance !== 'foreign');
    const told = [...often, ...order];
    const main = facts.queues[0];
    return {
      level: levelOf(often.length, order.length, named.length),
      evidence: quotesOf([...told, ...named]),
      missing: [...(often.length > 0 ? [] : ['delivery']), ...(order.length > 0 ? [] : ['order'])],
      findings:
        told.length > 0
          ? []
          : [
              {
                at: placeOf(readingsOf(named), main?.readings ?? []),
                message: `Nothing says how often or in which order messages of ${properName(main?.name ?? '') ?? 'the queue'} arrive.`,
                advice:
                  'Say at-least-once or at-most-once, when the consumer acknowledges, and the key within which order holds.',
              },
            ],
    };
  },
});

function levelOf(often: number, order: number, named: number): Level {
  if (often + order === 0) return named > 0 ? 1 : 0;
  if (often > 0 && order > 0) return often + order > 3 ? 4 : 3;
  return often + order > 1 ? 3 : 2;
}
