import { terms, type Vocabulary } from '../lexicon.js';

/** How something works inside: state that is kept, and what is done to it in which order. */
export const mechanisms = {
  /** What a mechanism does, step by step. */
  'inner-step': terms(`
    write, read, append, insert, update, delete, remove, mark, set, unset, increment, decrement, count, add,
    subtract, compare, check, verify, hash, sort, merge, split, cut, chunk, join, copy, move, store, save, keep,
    load, fetch, query, look up, lookup, scan, iterate, traverse, walk, filter, match, assign, map, route,
    forward, send, push, pull, poll, publish, consume, enqueue, dequeue, pop, acknowledge, ack, commit, lock,
    unlock, acquire, release, claim, lease, expire, evict, flush, dump, replay, retry, return, respond, reply,
    reject, drop, discard, skip, wait, sleep, generate, compute, calculate, encode, decode, sign, encrypt,
    compress, aggregate, sum, bump, advance, refresh, rebuild, replace, swap, switch, take, pick, choose, select,
    start, stop, close, open, attach, include, contain, point, transform, debit, credit, reserve, hold, transfer,
    sweep, raise, emit, receive, report, register, download, upload, render, run, call, invoke, request, ask,
    redirect, divide, partition, shard, replicate, broadcast, notify, trigger
  `),
  /** The same in everyday words, which tell a procedure only where many stand together. */
  'told-step': terms(`
    walk through, go through, leave out, left out, displace, stamp, number, show, win, wins, rank, place, put,
    give, hand over, tell, note, remember, forget, tick, cross out, lower, shift, cancel, undo, repeat, reset,
    renew, double, halve, round, sample, follow, visit, refuse, accept, grant, admit, drain, fill, empty, top up,
    tie, link, overwrite, finish, end, come, arrive, strike, struck, rest, try, meet, pair, weigh, carry, bring,
    mail, print, book, free, block, pass
  `),
  /** What a mechanism works on. */
  'inner-thing': terms(`
    row, record, column, field, flag, key, value, id, ids, identifier, number, counter, sequence, offset, cursor,
    pointer, version, revision, timestamp, time stamp, epoch, token, nonce, signature, hash, checksum,
    fingerprint, digest, bit, bitmap, byte, prefix, suffix, character, word, list, linked list, set, sorted set,
    map, hashmap, hash map, hash table, heap, stack, tree, trie, node, leaf, parent, child, children, edge,
    graph, vertex, ring, bucket, slot, window, shard, partition, replica, segment, chunk, block, part, page, log,
    wal, entry, event, message, queue, topic, batch, job, task, lock, lease, state, status, transition,
    transaction, index, posting, vector, matrix, sketch, bloom filter, cell, grid, geohash, quadtree, square,
    radius, threshold, limit, interval, delta, diff, operation, snapshot, marker, tombstone, heartbeat,
    membership, quorum, leader, follower, term, session, connection, header, payload, metadata, manifest, file,
    digit, range, item, table, base 62, memory, code, balance, hold, score, rank, neighbor, neighbour, tenant,
    label
  `),
  /** Headings of contracts, tables and parts, which say what there is and not how it works. */
  'contract-heading': terms('component, key component, api, apis, endpoint, api design, schema, system api'),
  /** Says of a part that others build and run it. */
  'others-own': terms(`
    another department, other department, another team, other team, another company, no influence, not ours,
    third party runs, run by others
  `),
  /** What turns statements into a procedure: order, condition, repetition, reason. */
  'inner-turn': terms(`
    =if, =when, =whenever, =once, =unless, =until, =otherwise, =else, =then, =after, =before, =first, =finally,
    =next, =while, for each, for every, for all, =each, =every, so that, =only, in case, step, as soon as,
    depending on, based on, =into, =where, by its, =periodically, =immediately, =atomically, in order, =must,
    instead, still, already, such that, starting from, up to, at most, at least
  `),
} as const satisfies Vocabulary;
