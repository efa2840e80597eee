import { quoteOf } from '../../src/facts/facts.js';
import { defineRule, type Level } from '../rule.js';

export const cachePolicy = defineRule({
  id: 'cache-policy',
  dimension: 'architecture',
  trap: true,
  title: 'Says how long cached entries live or what removes them.',
  why: 'A cache without a lifetime or an invalidation serves wrong answers for ever, and nobody can say how wrong.',
  needs: ['caches'],
  applies: ({ caches }) => caches.length > 0,
  assess({ caches }) {
    const [main] = caches.toSorted((a, b) => kindsOf(b).size - kindsOf(a).size);
    const has = main === undefined ? new Set<string>() : kindsOf(main);
    const level: Level =
      has.has('lifetime') || has.has('invalidation') ? (has.size >= 3 ? 4 : has.size === 2 ? 3 : 2) : 1;
    const missing = ['lifetime', 'invalidation', 'cache-failure'].filter((part) => !has.has(part));
    const first = main?.mentions[0];
    return {
      level,
      evidence: [
        ...(main?.attributes ?? []).map(({ claim }) => quoteOf(claim.reading)),
        ...(first === undefined ? [] : [quoteOf(first.reading)]),
      ].slice(0, 3),
      missing,
      findings:
        missing.length === 0 || main === undefined
          ? []
          : [
              {
                at: first === undefined ? null : quoteOf(first.reading),
                message: `The ${main.name} has no ${missing.join(' and no ')}.`,
                advice: 'Say how long an entry lives and what removes it when the data behind it changes.',
              },
            ],
    };
  },
});

function kindsOf({ attributes }: { attributes: readonly { readonly kind: string }[] }): ReadonlySet<string> {
  return new Set(attributes.map(({ kind }) => kind));
}
