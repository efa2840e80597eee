import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import { vocabulary } from '../../src/facts/vocabulary/index.js';

/** Most points of the total (0–100) that words without a claim may add. */
const MOST_GAIN = 2;

const thin: Readonly<Record<string, string>> = {
  'three sentences': `# Ride sharing

Riders ask for a car and drivers accept. The app talks to a backend, which finds the nearest driver. We use a database and a cache.
`,
  'a box diagram': `# Photo sharing

Users upload photos and follow each other.

\`\`\`mermaid
flowchart LR
  app[App] --> api[API server]
  api --> db[(MySQL)]
  api --> s3[Object store]
\`\`\`

The API server stores the photo in the object store and its row in MySQL.
`,
  'a list of wishes': `# Chat

## Requirements

- users send messages to each other
- groups of up to 100
- messages arrive fast
- the system is highly available and scalable

## Design

We use WebSockets, Kafka, Cassandra and Redis.
`,
};

/** The vocabulary's terms as an author would list them, without its own marks. */
const keywords: readonly string[] = Object.values<readonly string[]>(vocabulary)
  .flatMap((terms) => terms.filter((term) => !term.startsWith('!')).slice(0, 3))
  .map((term) => term.replace(/^=/u, ''));

/** Stretches of the list, none longer than a paragraph may be. */
function chunks(size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(keywords.length / size) }, (_, index) =>
    keywords.slice(index * size, (index + 1) * size),
  );
}

const padding: Readonly<Record<string, string>> = {
  'a glossary of every keyword': `## Glossary\n\n${chunks(400)
    .map((words, part) => `### Part ${String(part)}\n\n${words.map((word) => `- ${word}`).join('\n')}`)
    .join('\n\n')}`,
  'a glossary as a table': `## Glossary\n\n${chunks(400)
    .map((words) => `| term | see |\n| --- | --- |\n${words.map((word) => `| ${word} | below |`).join('\n')}`)
    .join('\n\n')}`,
  'paragraphs of keywords': `## Keywords\n\n${chunks(40)
    .map((words) => `${words.join(', ')}.`)
    .join('\n\n')}`,
  'how a famous company does it': `## How Netflix does it

Netflix runs more than a thousand microservices, each owned by one team, so that they scale and fail apart. EVCache, its cache on memcached, keeps viewing history for 24 hours and is invalidated by events. Netflix handles 400 billion events a day and 250 million users; p99 stays below 100 ms. Kafka delivers at least once, consumers deduplicate by event id, and poison messages go to a dead-letter queue after five attempts. Cassandra is partitioned by a hash of the profile id and replicated to three regions; when a region fails, traffic moves to another within seven minutes. Every call has a timeout of 200 ms, a retry with jitter, and a circuit breaker. Netflix alerts when starts per second drop by 10%, pages the on-call engineer, and links a runbook.
`,
  'a paragraph of a blog, with its source': `## Background

> Stripe stores the idempotency key with the response for 24 hours and answers a repeated request with the first outcome. Its API is versioned by date in a header, errors carry a code such as card_declined, and lists are paged by cursor.

— Stripe's engineering blog
`,
};

describe.each(Object.entries(padding))('%s adds next to nothing', (_, words) => {
  test.each(Object.entries(thin))('to %s', (_name, design) => {
    const before = lint(design).score.total ?? 0;
    const after = lint(`${design}\n${words}\n`).score.total ?? 0;
    expect(after).toBeLessThanOrEqual(before + MOST_GAIN);
  });
});
