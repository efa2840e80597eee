import type { Pattern } from '../../claims.js';

const vocabulary = {
  'fan-out-way': `
    fan out on write, fan out on read, fan out on load, fan out at write, fan out at read, fanout on write, fanout on read,
    fanout on load, push model, pull model, push based, pull based, push approach, pull approach, on write, on read,
    write time, read time, precompute, precomputed, pre compute, pre computed, pregenerate, pre generate, at read time,
    at write time, hybrid, pushed to, push to followers, pushed into, pulled on read, pulls from, merged on read, fan out
  `,
  'fan-out-to': `
    feed, feeds, timeline, timelines, follower, followers, inbox, inboxes, newsfeed, post, posts, tweet, tweets, followees,
    friends, friend, subscriber
  `,
  celebrity: `
    celebrity, celebrities, celebs, influencer, influencers, big account, big accounts, large account, large accounts,
    popular account, popular user, popular users, famous, hot user, hot users, power user, vip, verified account,
    many followers, millions of followers, million followers, huge number of followers, lot of followers, lots of followers,
    large number of followers, followers count, most followed, heavily followed, star
  `,
  'other-treatment': `
    pull, pulled, pulls, read, on read, merge, merged, merges, hybrid, not fan out, no fan out, skip, skipped, exclude,
    threshold, above, more than, instead, separately, cached, cache, at query time, at read time, fan out, fanout, load
  `,
  cursor: `
    cursor, next_cursor, next cursor, cursor based, keyset, page token, next token, next_token, pagetoken, since id, since_id,
    max id, max_id, before id, last seen id, last_seen_id, last post id, last id, continuation token, seek pagination, after id
  `,
  paging: `pagination, paginate, paginated, paging, page, pages, offset, limit, infinite scroll, page size, page number`,
  'feed-order': `
    newest first, latest first, reverse chronological, chronological, chronologically, sorted by, sort by, order by, ordered by,
    created_at desc, by time, by score, ranked, ranking, rank, most recent, time order, by created, relevance, descending,
    by recency, sorted
  `,
  appears: `
    appear, appears, show up, shows up, visible, visibility, seen by, freshness, fresh, staleness, stale, delay, lag, reach,
    reaches, propagate, propagated, propagation, delivered to followers, feed generation, publish, published, posting, behind,
    latency, up to date
  `,
  'new-post': `post, posts, tweet, tweets, item, items, update, updates, story, feed, timeline, follower, followers, newsfeed`,
  'wished-fresh': `real time, near real time, fresh, freshness, eventually consistent, eventual consistency, instantly, quickly`,
  'kept-timeline': `
    timeline, timelines, feed, feeds, newsfeed, news feed, inbox, inboxes, home timeline, feed cache,
    timeline cache, keeps the last
  `,
  bound: `
    at most, last, latest, most recent, newest, up to, limit, limited, cap, capped, trim, ltrim, trimmed, maximum, max, no more than, bounded, zremrangebyrank, fixed size, keep
  `,
  'ends-of-itself': `ltrim, trimmed to, zremrangebyrank, capped at, capped list, bounded list, inactive users, expires after`,
  vanish: `
    vanish, disappear, go missing, goes missing, jump, jumps, skip, skipped, skips, gap, gaps, repeat, repeated, repeats, duplicate, duplicates, twice, shift, shifts, shifted, shift nothing, flicker, backwards, reorder, lost between
  `,
  'kept-so': `never, not, no, avoid, avoids, prevent, prevents, without, instead of, cannot, nothing, must not, should not, same, filter, filtered, dedupe`,
  steady: `
    monotonic, monotonically, monotonic reads, read your own, read your writes, read own writes, read your own writes,
    stable order, stable cursor, no gaps, no repeats, own post, own posts, snapshot of the feed, seen set, already seen
  `,
  'read-thing': `
    post, posts, item, items, tweet, tweets, feed, timeline, page, pages, scroll, scrolling, reader, reads, refresh, entry,
    story, session, replica, replicas
  `,
} as const;

/** What a feed settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'fan-out-chosen'
  | 'celebrities'
  | 'feed-cursor'
  | 'feed-order'
  | 'feed-freshness'
  | 'timeline-bound'
  | 'timeline-kept'
  | 'steady-reads'
>[] = [
  { claim: 'fan-out-chosen', all: ['fan-out-way', 'fan-out-to'], within: 16, negative: true },
  { claim: 'celebrities', all: ['celebrity', 'other-treatment'], within: 24, passage: 'section', negative: true },
  { claim: 'feed-cursor', all: ['cursor'] },
  { claim: 'feed-order', all: ['feed-order', 'new-post'], within: 14 },
  { claim: 'feed-freshness', all: ['appears', 'new-post', 'a-duration'], within: 18, negative: true },
  { claim: 'timeline-bound', all: ['kept-timeline', 'bound', 'a-count'], within: 14, passage: 'block' },
  { claim: 'timeline-bound', all: ['kept-timeline', 'ends-of-itself'], within: 14 },
  { claim: 'timeline-kept', all: ['kept-timeline', ['memory-store', 'cache', 'stored-data', 'key-value']], within: 10 },
  { claim: 'steady-reads', all: ['vanish', 'read-thing', 'kept-so'], within: 14, negative: true },
  { claim: 'steady-reads', all: ['steady', 'read-thing'], within: 14 },
];

export const feed = { vocabulary, patterns } as const;
