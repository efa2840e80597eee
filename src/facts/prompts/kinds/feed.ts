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
    timeline, timelines, feed, feeds, newsfeed, news feed, inbox, inboxes, home timeline, feed cache, timeline cache, list,
    sorted set, zset, entries, ids
  `,
  bound: `
    at most, last, latest, most recent, newest, only, up to, limit, limited, cap, capped, trim, ltrim, trimmed, maximum, max,
    no more than, bounded, bound, first, top, zremrangebyrank, fixed size, keep
  `,
  'ends-of-itself': `ltrim, trimmed to, zremrangebyrank, capped at, capped list, bounded list, inactive users, expires after`,
  vanish: `
    vanish, vanishes, disappear, disappears, disappearing, missing, go missing, jump, jumps, skip, skipped, skips, gap, gaps,
    repeat, repeated, repeats, duplicate, duplicates, twice, shift, shifts, shifted, flicker, monotonic, monotonically,
    lost between, stable, consistent view, read your own, read your writes, read own writes, backwards, seen already,
    already seen, again, reorder
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
  { claim: 'timeline-bound', all: ['kept-timeline', 'bound', 'a-count'], within: 14 },
  { claim: 'timeline-bound', all: ['kept-timeline', 'ends-of-itself'], within: 14 },
  { claim: 'timeline-kept', all: ['kept-timeline', ['memory-store', 'cache', 'stored-data', 'key-value']], within: 10 },
  { claim: 'steady-reads', all: ['vanish', 'read-thing'], within: 14, negative: true },
];

export const feed = { vocabulary, patterns } as const;
