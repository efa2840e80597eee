import type { Pattern } from '../../claims.js';

const vocabulary = {
  conversation: `
    conversation, conversations, chat, chats, room, rooms, channel, channels, group, groups, thread, dialog, conversation_id,
    chat_id, channel_id, per conversation, recipient, inbox
  `,
  'in-sequence': `
    order, ordered, ordering, in order, sequence, sequence number, sequence numbers, seq, monotonic, monotonically,
    monotonically increasing, message id, message_id, snowflake, time sortable, timeuuid, ulid, server timestamp, lamport,
    sorted by, sort by, clustering key, out of order, causal, increasing, offset
  `,
  receipt: `
    read receipt, read receipts, delivered, delivery receipt, delivery state, delivery status, sent delivered read,
    read state, last read, last_read, unread, unread count, message status, ack, acks, acknowledge, acknowledged,
    acknowledgement, acknowledgment, double tick, ticks, read marker, read pointer, read cursor, =seen
  `,
  'receipt-of': `message, messages, conversation, recipient, sender, user, client, device, status, server, read, delivered`,
  'comes-back': `
    reconnect, reconnects, reconnected, reconnecting, comes back, come back, back online, comes online, come online, goes online,
    offline, disconnected, loses connection, connection drops, connection is lost, resume, resumes, catch up, catches up,
    catching up, sync, syncs, synchronise, synchronize, missed, missing messages, after a tunnel, goes offline, new device
  `,
  'gets-missed': `
    fetch, fetches, pull, pulls, since, after, last seen, last received, last message id, last_message_id, cursor, sync,
    replay, replays, missed, pending, stored, queue, queued, inbox, deliver, delivered, delivers, request, requests, asks,
    sends, history, unread, newer than, gap, push, pushed, push notification
  `,
  presence: `presence, online status, last seen, online indicator, online offline, who is online, is online, user status, typing indicator`,
  'presence-means': `
    heartbeat, heartbeats, ping, pings, ttl, publish, publishes, subscribe, subscribes, broadcast, expire, expires,
    lease, last seen timestamp, disconnect, disconnects, timeout, every, key in redis, kept in redis, redis key,
    redis entry, presence table, socket closes, connection closes, connection drops
  `,
  'presence-bound': `
    only, batch, batched, batches, throttle, throttled, debounce, debounced, on demand, lazily, lazy, coalesce, coalesced,
    at most, expensive, cost, costs, fan out, fanout, subscribed, visible, on screen, open conversation, open chats, opened,
    friends, contacts, jitter, not for, no presence, sample, grace, seconds late, too many, large groups, pull, cheap
  `,
  history: `history, message history, chat history, messages, chats, conversation history, chat data, media, attachments, message`,
  'kept-for': `
    retain, retained, retention, keep, keeps, kept, store, stored, delete, deleted, deletes, purge, purged, expire, expires,
    archive, archived, cold storage, removed, drop, dropped, ttl, persist, persisted
  `,
  'for-how-long': `
    forever, indefinitely, for ever, permanently, until the user, until it is deleted, until delivered, once delivered,
    after delivery, legal hold, years, months, never deleted, no longer kept, not kept, for life
  `,
  group: `group, groups, channel, channels, room, rooms, group chat, group message, group messages, broadcast, community`,
  'large-group': `
    large group, large groups, big group, big groups, large channel, large channels, large room, large rooms, huge group,
    huge groups, thousands of members, thousands of people, many members, big channels, big rooms, large audiences, supergroup,
    members, group size, group limit, member limit, participants
  `,
  'group-means': `
    fan out, fanout, fan out on read, fan out on write, pull, pulled, pulls, queue, worker, workers, batch, batches, batched,
    per server, per gateway, once per, limit, limited, cap, capped, at most, maximum, max, partition, topic, pubsub, pub sub,
    publish, subscribe, lazily, on read, shard, sharded, backpressure, throttle, one copy, read path, stored once, chunks
  `,
} as const;

/** What a chat system settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'conversation-order'
  | 'message-receipts'
  | 'catch-up'
  | 'presence-kept'
  | 'presence-bounded'
  | 'history-kept'
  | 'large-groups'
  | 'group-sent'
>[] = [
  { claim: 'conversation-order', all: ['in-sequence', 'conversation'], within: 14, negative: true },
  { claim: 'message-receipts', all: ['receipt', 'receipt-of'], within: 12 },
  { claim: 'catch-up', all: ['comes-back', 'gets-missed'], within: 20, passage: 'section' },
  { claim: 'presence-kept', all: ['presence', 'presence-means'], within: 24, passage: 'section' },
  { claim: 'presence-bounded', all: ['presence', 'presence-bound'], within: 40, passage: 'section', negative: true },
  { claim: 'history-kept', all: ['history', 'kept-for', ['a-duration', 'for-how-long']], within: 16, negative: true },
  { claim: 'large-groups', all: ['large-group', 'group-means'], within: 24, passage: 'section', negative: true },
  { claim: 'group-sent', all: ['group', 'group-means'], within: 16 },
];

export const chat = { vocabulary, patterns } as const;
