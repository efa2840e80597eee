import { describe, expect, test } from 'vitest';
import { prompts } from '../../rules/prompts.js';
import { parseDocument } from '../../src/document/parse.js';
import { deriveFacts } from '../../src/facts/derive.js';
import { terms } from '../../src/facts/lexicon.js';
import { promptCues } from '../../src/facts/prompts/cues.js';
import { kinds } from '../../src/facts/prompts/expected.js';
import { vocabulary } from '../../src/facts/vocabulary/index.js';

const kindOf = (markdown: string) => deriveFacts(parseDocument(markdown)).kind;

describe('the kind of a design', () => {
  test.each([
    ['# Design Bit.ly\n\nA short code redirects to the original URL.', 'url-shortener'],
    ['# Question\n\n*Build a service for short links.*\n\nEach short link redirects to its long URL.', 'url-shortener'],
    [
      '# How we tell people\n\nA notification service: push, SMS and mail go out through two providers to recipients.',
      'notification-system',
    ],
    ['# Checkout\n\nThe cart becomes an order, and the card is charged.', 'checkout'],
    [
      '# Design Venmo\n\nA payment moves money from one bank account to another; the ledger shows each transfer.',
      'payments',
    ],
    ['# Selling concert tickets\n\nA seat is held while its buyer pays for the concert.', 'ticketing'],
    ['# Ticket booking system\n\nSeats of a show are held.', 'ticketing'],
    ['# Hotel reservation\n\nGuests book rooms by date; availability is checked.', 'booking'],
    ['# News feed\n\nPosts of those whom a user follows.', 'feed'],
    ['# API rate limiter\n\nA token bucket for each user.', 'rate-limiter'],
    ['# Design Slack\n\nMessages in channels and groups over a WebSocket, with presence and unread counts.', 'chat'],
    ['# Resumable file upload\n\nFiles are uploaded in chunks to S3.', 'file-upload'],
    ['# Click analytics\n\nEvents are counted and aggregated in Kafka streams.', 'analytics'],
    ['# Metrics collection\n\nAgents scrape CPU usage; dashboards and alerts use it.', 'metrics'],
    ['# Serving the catalogue from two regions\n\nEach region has a replica; failover is by DNS.', 'multi-region'],
  ])('%s', (markdown, prompt) => {
    expect(kindOf(markdown).prompt).toBe(prompt);
  });

  test.each([
    ['another kind', '# Web crawler\n\nIt fetches pages and follows links to other URLs.'],
    [
      'a part that many kinds have',
      '# Job scheduler\n\nJobs run at a time. A notification is sent by push or SMS when one fails.',
    ],
    ['a title that promises what the text does not hold', '# Global state in React\n\nStores, hooks and reducers.'],
    ['tickets of another sort', '# Ticket system\n\nAgents answer tickets of customers within a day.'],
    ['feeds of another sort', '# Feeding the aquarium\n\nA pump runs each morning.'],
    ['the word in running text', '# Town hall\n\nCitizens upload a form and pay a fee. A clerk checks it.'],
    ['messages between services', '# Message broker\n\nMessages go from producers to a consumer group.'],
    [
      'two kinds at once',
      '# Chat and payments\n\nMessages in groups, offline too. Payment by card; the ledger has each transaction.',
    ],
    [
      'regions of another sort',
      '# Isolation between Region\n\nEach Region of keys has its own replica and its own files.',
    ],
  ])('is null rather than a guess: %s', (_why, markdown) => {
    expect(kindOf(markdown).prompt).toBeNull();
  });

  test('the front matter decides, also against the text', () => {
    expect(kindOf('---\nprompt: chat\n---\n\n# Rate limiter\n\nA bucket for each user.').prompt).toBe('chat');
    expect(kindOf('---\nprompt: null\n---\n\n# Rate limiter\n\nA bucket for each user.').prompt).toBeNull();
  });

  test('what is not recognised is held to nothing', () => {
    const facts = deriveFacts(parseDocument('# Web crawler\n\nRead-heavy: 100 reads per write.\n'));
    expect(facts.kind).toMatchObject({ prompt: null, shapes: ['read-heavy'], expects: [] });
    expect(facts.expected).toEqual({ readings: [], claims: [], named: new Map() });
  });
});

describe('the shapes of a design', () => {
  test.each([
    ['The read:write ratio is 100:1.', ['read-heavy']],
    ['Reads : writes are 5 : 1.', []],
    ['The ratio of writes to reads is high: writes:reads 20:1.', ['write-heavy']],
    ['There are 100 redirects for every link.', ['read-heavy']],
    ['It serves 1,200 reads/s and takes 12 writes/s.', ['read-heavy']],
    ['It takes 9,000 writes/s and serves 40 reads/s.', ['write-heavy']],
    ['Reads far outnumber writes. The load is read-heavy.', ['read-heavy']],
    ['We expect a write-heavy load.', ['write-heavy']],
    ['Is it read-heavy?', []],
    ['It is not read-heavy.', []],
    ['Cassandra holds the write-heavy log.', []],
    ['One post is fanned out to all followers.', ['fanout-heavy']],
    ['We are optimising for correctness.', ['correctness-heavy']],
  ])('%s', (sentence, shapes) => {
    expect(kindOf(`# Garden\n\n${sentence}\n`).shapes).toEqual(shapes);
  });

  test('a system that moves money must be right', () => {
    expect(kindOf('# Payment service\n\nA payment goes to a bank; the ledger has it.').shapes).toEqual([
      'correctness-heavy',
    ]);
  });

  test('the front matter decides', () => {
    expect(kindOf('---\nshapes: [write-heavy]\n---\n\n# Garden\n\nIt is read-heavy.').shapes).toEqual(['write-heavy']);
  });
});

describe('the vocabulary of kinds', () => {
  const common = Object.keys(vocabulary);

  test.each(Object.entries(kinds))(
    '%s names nothing as the common vocabulary does, and asks for all that it names',
    (_id, kind) => {
      const named = Object.keys(kind.vocabulary);
      expect(named.filter((concept) => common.includes(concept))).toEqual([]);
      const topics = prompts.flatMap(({ expectations }) => expectations.flatMap(({ topic }) => topic));
      const asked = JSON.stringify([kind.patterns, topics]);
      expect(named.filter((concept) => !asked.includes(`"${concept}"`))).toEqual([]);
    },
  );

  test.each(Object.entries(kinds))('%s lists no term twice for one concept', (_id, kind) => {
    const repeated = Object.entries<string>(kind.vocabulary).flatMap(([concept, list]) =>
      terms(list)
        .filter((term, index, all) => all.indexOf(term) !== index || term === '')
        .map((term) => `${concept}: ${term}`),
    );
    expect(repeated).toEqual([]);
  });

  test('no cue stands for two kinds', () => {
    const subjects = Object.values(promptCues).flatMap(({ subject, hint }) => [...subject, ...hint]);
    expect(subjects.filter((term, index) => subjects.indexOf(term) !== index)).toEqual([]);
  });
});
