import { expect, test } from 'vitest';
import { factsOf, texts } from './read.js';

test.each([
  ['Search uses Elasticsearch, which lags behind the source of truth (PostgreSQL).', 0],
  ['Search asks Elasticsearch, never our source of truth, the MySQL database.', 0],
  ['Elasticsearch is the source of truth for listings.', 1],
] as const)('who owns the data: %s', (text, owns) => {
  const index = factsOf(`# Hotels\n\n${text} The Elasticsearch index serves search.`).searchIndex;
  expect(texts(index?.owns ?? [])).toHaveLength(owns);
});
