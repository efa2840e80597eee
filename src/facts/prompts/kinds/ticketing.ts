import type { Pattern } from '../../claims.js';

const vocabulary = {
  unit: `
    seat, seats, seat_id, room, rooms, ticket, tickets, slot, slots, table, property, unit, night, nights, date, dates, stay,
    inventory, listing, flight, appointment, reservation, booking, room type, cabin, court, desk, car, bed, place
  `,
  'taken-by': `
    transactional, compare and swap, compare and set, row lock, row locks, row level lock, select for update, for update, optimistic lock, optimistic locking, optimistic concurrency, pessimistic lock, pessimistic locking, version column, version check, version number, conditional update, conditional write, unique constraint, unique index, unique key, exclusion constraint, setnx, set nx, distributed lock, redis lock, redlock, serializable, serialisable, atomically, atomic, isolation level, acid, where state, where status, state = 'free', check constraint, lua, put if absent, only if it is free, only if free, if it is still free, still available, lock, locks, locked, locking, one writer, single writer, =cas, in one transaction, one transaction, same transaction, single transaction, in a transaction, within a transaction, database transaction, db transaction, begin transaction, acid transaction, distributed transaction, transaction around, transactions around, transaction that, transaction on
  `,
  hold: `
    hold, holds, held, reserve, reserves, reserved, reservation, lock, locked, block, blocked, pending, temporary, provisional,
    option, on hold, soft lock, booked, booking
  `,
  'hold-ends': `
    expire, expires, expired, expiry, expiration, timeout, times out, time out, timed out, ttl, runs out, lapse, held_until,
    held until, until, time limit, countdown, release, released, freed, frees, unless paid, not paid, unpaid, not completed
  `,
  'free-again': `
    release, released, releases, free, freed, frees, available again, back to available, sweeper, cron, scheduled job, job,
    lazily, treated as free, put back, returned, returns to, next in line, worker, ttl, key expires, expiration event
  `,
  surge: `
    on sale, onsale, sale opens, sales open, sale starts, go on sale, goes on sale, stampede, surge, spike, spikes,
    rush, flash sale, peak, everybody at once, everyone at once, at the same second, thundering, popular event,
    high demand, hot event, bots, scalpers, release of, huge traffic, burst
  `,
  'waiting-room': `
    waiting room, virtual queue, queue number, waiting queue, virtual waiting, queue token, admission token, admits, admission,
    admitted, let in, lets in, first come first serve, fair queue, queue page, lottery, queue it
  `,
  'held-off': `
    rate limit, rate limited, rate limiting, rate limiter, throttle, throttled, throttling, token bucket, shed, load shedding,
    backpressure, captcha, queue, queued, limit, limits, limited, cap, capped, 429, one at a time, max connections
  `,
  'shown-data': `
    search, searching, search results, results, listing, listings, browse, browsing, catalogue, catalog, availability,
    seat map, map, elasticsearch, read replica, replica, cache, cached, calendar, page, view, views, count, few left
  `,
  'search-named': `search, searching, search results, browse, browsing, listing, listings`,
  'may-lag': `
    lag, lags, stale, staleness, eventually consistent, eventual consistency, eventual, behind, delayed, delay, seconds old,
    minutes old, seconds late, outdated, out of date, not exact, approximate, hint, slightly old, refreshed every,
    refreshed, not up to date, may be wrong, rechecked, checked again, re checked, revalidated, replication lag,
    near real time, ttl, not authoritative
  `,
} as const;

/** What a system that sells or books what exists once settles beyond what any design does. */
const patterns: readonly Pattern<
  'unit-taken' | 'hold-expiry' | 'hold-freed' | 'stampede' | 'waiting-room' | 'search-lag'
>[] = [
  { claim: 'unit-taken', all: ['taken-by', ['unit', 'hold']], within: 14 },
  { claim: 'unit-taken', all: ['taken-by', 'unit', 'hold'], within: 30, passage: 'block' },
  { claim: 'hold-expiry', all: ['hold', 'hold-ends', 'a-duration'], within: 20 },
  { claim: 'hold-expiry', all: ['hold', 'a-duration'], within: 8 },
  { claim: 'hold-expiry', all: ['hold', 'hold-ends'], within: 8, without: ['cache', 'cdn'] },
  { claim: 'hold-freed', all: ['free-again', ['hold', 'unit', 'hold-ends']], within: 12 },
  { claim: 'stampede', all: ['surge', ['held-off', 'waiting-room']], within: 24, passage: 'section' },
  { claim: 'stampede', all: ['waiting-room'] },
  {
    claim: 'stampede',
    all: [
      ['rate-limit', 'shed-load'],
      ['limited-party', 'unit', 'hold', 'load-purpose'],
    ],
    within: 14,
  },
  { claim: 'waiting-room', all: ['waiting-room'] },
  { claim: 'search-lag', all: ['shown-data', 'may-lag'], within: 14, negative: true },
];

export const ticketing = { vocabulary, patterns } as const;
