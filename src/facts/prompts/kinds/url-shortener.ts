import type { Pattern } from '../../claims.js';

const vocabulary = {
  'short-code': `
    short code, code, slug, short url, short link, shortened url, short key, alias, short string, short id, shortcode,
    short path, hash, key, keys, link, identifier, id
  `,
  'code-scheme': `
    base62, base 62, base58, base 58, base36, base64, base 64, counter, auto increment, autoincrement, auto incrementing,
    sequence, snowflake, ticket server, key generation service, kgs, key generation, key generator, random, randomly, md5,
    sha256, sha 256, sha1, murmur, murmurhash, nanoid, range of, ranges, preallocated, pre allocated, pregenerated,
    pre generated, unused keys, key pool, pool of codes, pool of keys, encode, encoding, hash of, hashing, truncate,
    first seven characters, first 7 characters, first six characters, first 6 characters, token range, feistel, bijective
  `,
  'making-codes': `generate, generation, produce, make, hand out, allocate, mint, assign, encode, create, pick, draw, take`,
  'code-collision': `
    collision, collide, clash, already taken, already in use, already used, is taken, already exists, exists already,
    already there, duplicate, uniqueness, unique, used twice, given out twice, try another, tries another, regenerate,
    retry with, draw again, bloom filter, conflict, same code
  `,
  'status-choice': `
    =301, =302, =303, =307, =308, moved permanently, permanent redirect, temporary redirect, permanently moved, 301 redirect, 302 redirect, redirect permanent, redirect temporary, !302 users
  `,
  'status-reason': `
    browser, browsers, cached by, caches it, cache it, remember, remembers, every click, each click, every visit, analytics,
    count clicks, counted, track, seo, lose the click, come back, comes back, passes through, reaches us, change the target,
    target can change, revoke, block it later, take it down, less traffic, server load, because, so that, since
  `,
  clicks: `
    =clicks, =click event, =click events, click count, click counts, click counter, click analytics, click tracking, click stream, analytics, access count, hit count, view count, visit count, =visits, statistics, stats, usage data, redirect event, access log, counter of clicks, number of clicks, every click, each click
  `,
  'off-the-path': `
    asynchronous, asynchronously, async, queue, queued, kafka, kinesis, sqs, rabbitmq, pubsub, stream, message queue, event,
    events, batch, batches, batched, background, worker, consumer, does not wait, doesn't wait, not wait, without waiting,
    does not block, not block, without blocking, non blocking, fire and forget, buffer, buffered, flush, flushed, log line,
    access log, off the path, off the critical path, out of band, later, after the response, after answering, spooled,
    in memory counter, emitted, published, decoupled, once a minute, every minute, every few seconds
  `,
  'kept-close': `
    hot, popular, frequently, frequent, most used, most accessed, top, busy, viral, 20 percent, 80 20, pareto, recent,
    recently, code, codes, link, links, url, urls, mapping, mappings, redirect, redirects, target, targets, lookup
  `,
  expiry: `
    expiry, expiration, expire, expires, expired, expires at, valid until, valid for, time to live, ttl, lapse, end date,
    end of life, self destruct, lifetime, default expiration
  `,
  'a-link': `link, links, url, urls, code, codes, alias, mapping, row, rows, short url, entry, record, it, each`,
  abuse: `
    abuse, abusive, malicious, phishing, malware, spam, unsafe, blocklist, blacklist, block list, denylist, deny list,
    safe browsing, virustotal, scam, harmful, illegal, bad target, reported, takedown, take down, dangerous, fraud
  `,
  'abuse-act': `
    scan, check, checked, block, blocked, reject, refuse, refused, flag, flagged, disable, disabled, report, quarantine,
    review, ask, asked, lookup, validate, warn, warning page, interstitial, =422, =451, =403, =410, filter, against, detect
  `,
  sequential: `
    sequential, sequence, sequentially, counter, incrementing, increment, consecutive, one after the other, running number, auto increment, next code, neighbour, neighbor, predictable
  `,
  reveals: `
    reveal, guess, guessed, guessable, enumerate, enumeration, enumerable, walk through, leak, betray, disclose, expose,
    show everybody, shows how many, tells how many, how many links, scrape, crawl through, iterate, iterated over,
    predict, predictable, predicted, scan through, volume, competitor, permute, permutation, shuffle, scramble, obfuscate,
    feistel, look random, try the next, add one
  `,
  unguessable: `
    unguessable, not guessable, hard to guess, cannot be guessed, can not be guessed, can't be guessed, not predictable,
    unpredictable, not be predictable, should not be guessable, enumeration attack, non sequential, not sequential
  `,
} as const;

/** What a link shortener settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'code-scheme'
  | 'code-collision'
  | 'redirect-status'
  | 'redirect-reason'
  | 'clicks-aside'
  | 'codes-cached'
  | 'link-expiry'
  | 'abuse-check'
  | 'codes-reveal'
>[] = [
  { claim: 'code-scheme', all: ['code-scheme', 'short-code', 'making-codes'], within: 24 },
  { claim: 'code-scheme', all: ['code-scheme', 'short-code'], within: 8 },
  {
    claim: 'code-collision',
    all: ['code-collision', ['code-scheme', 'short-code', 'making-codes']],
    within: 16,
    negative: true,
  },
  { claim: 'redirect-status', all: ['status-choice'] },
  { claim: 'redirect-reason', all: ['status-choice', 'status-reason'], within: 30, passage: 'section', negative: true },
  { claim: 'clicks-aside', all: ['clicks', 'off-the-path'], within: 24, negative: true },
  { claim: 'codes-cached', all: [['cache', 'cdn', 'memory-store'], 'kept-close'], within: 16 },
  { claim: 'link-expiry', all: ['expiry', 'a-link'], within: 10, without: ['cache', 'memory-store', 'cdn'] },
  { claim: 'abuse-check', all: ['abuse', 'abuse-act'], within: 16 },
  { claim: 'codes-reveal', all: ['sequential', 'reveals'], within: 30, negative: true },
  { claim: 'codes-reveal', all: ['unguessable', 'short-code'], within: 14, negative: true },
];

export const urlShortener = { vocabulary, patterns } as const;
