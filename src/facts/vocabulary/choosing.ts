import { terms, type Vocabulary } from '../lexicon.js';

/** Why data are where they are, told without naming the store: what is asked of it, that it was taken, what else would cost. */
export const choosing = {
  /** What this design does with its data. */
  workload: terms(`
    only ever, ever read, ever written, ever asked, ever looked up, ever fetched, always read, always fetched,
    always written, always asked, read whole, fetched whole, written whole, read and written whole, in one piece,
    one key, single key, by id, by key, by its key, by their key, by id only, by number, by the number of,
    lookup by, lookups by, look up by, looked up by, fetched by, read by, get by, put by, get put, gets and puts,
    addressed by, addressed solely, addressed only, key lookup, key only, key access, point read, point reads,
    point lookup, single row reads, by owner, by user, by player, by device, by customer, by day, join, joins,
    foreign key, constraint, constraints, referential, invariant, invariants, writes a second, writes per second,
    reads a second, reads per second, inserts a second, inserts per second, updates a second, updates per second,
    requests a second, k writes, writes s, reads s, wr s, w s, events a second, write heavy, read heavy,
    write mostly, read mostly, mostly writes, mostly reads, write rate, write volume, volume of writes,
    volume of updates, all writes, all the writes, many writes, small writes, small updates, small overwrites,
    overwrites, inserts, bulk insert, batch insert, written once, write once, never changed, never updated,
    never modified, not changed afterwards, append, appends, append only, appended, arrive in order, sums over,
    sums by, totals over, totals per, averages over, aggregate over, aggregates over, aggregation, group by,
    roll up, rollups, columns at a time, few columns, time range, time ranges, range of time, range of days,
    range scan, range read, ranges, date range, between two times, newest first, latest value, last value,
    latest first, oldest first, in order of, sorted by, rank, ranking, position of, positions, top of, top ten,
    neighbours, how many are better, full text, typo, typos, fuzzy, radius, near a point, distance, nearest, geo,
    within a polygon, hops, friends of, relationship, relationships, traverse, paths between, ad hoc, reports,
    reporting, report over, month end, transaction, transactions, =txn, transactional, all or nothing,
    either all, together or not at all, must add up, add up, in one commit, atomic, atomically,
    conditional write, compare and set, nested, own fields, own shape, different fields, different shapes,
    fields differ, shape differs, shapes differ, vary by, varies by, varies from, no two ~ alike, free form,
    optional fields, schema changes often, semi structured, variable attributes, large files, big files,
    large objects, blobs, megabytes each, big blobs, spiky, spike, spikes, burst, bursts, times a normal,
    times the normal, times as many, sale days, idle at night, none at night, rarely read, seldom read,
    hardly ever read, read rarely, read seldom, cold data, old data, hot data, expire on their own,
    expires by itself, drop old, by age, lost node, node is lost, node is down, survive the loss, lose a node,
    must not stop, keep on writing, keep writing, keep accepting, accept writes, always accept, stay writable,
    still be written, several regions, both regions, each region, multi region, offline, working set,
    fits in ram, fits in memory, fit in memory, fit in ram, in memory speed, sub millisecond, single digit ms,
    under a millisecond, microseconds, low latency, linear, linearly, by adding machines, by adding nodes,
    mere addition of, add machines, add nodes, scale out, scales out, scales by node, scale by node, sequential,
    sequentially, compress, compresses, compressed, strongly consistent, consistent reads, lose a second,
    lose one second, may be lost, can be rebuilt, replay, replayed, replaying
  `),
  /** That this decides, or did. */
  'choice-made': terms(`
    so we took, we took, have taken, we picked, we pick, we chose, we choose, have chosen, have choosed,
    we settled, settled on, went for, went with, go with, going with, opted for, which is why, that is why,
    that's why, this is why, is why, is good at, are good at, is best at, are best at, good at,
    does exactly that, does just that, does precisely that, do exactly that, is made for, was made for, made for,
    is built for, is what, can only do this, all we need, is all that, all it has to, would do, goes well with,
    goes good only, best correspond, corresponds to, correspond to, motivated, occasioned, dictated by, warrants,
    justified, justifies, in preference to, preferred, in favour of, in favor of, was taken, were taken, =taken,
    =chosen, led us, decided for, decide for, deciding factor, tipped the scales, came to the conclusion,
    we concluded, the choice, choice of, choice fell, the selection, selection of, earns its place, pays off,
    pays for itself, swallow, swallows, handles easily, easily handles, accommodate, accommodates, cope with,
    copes with, keep up with, keeps up with, absorb, absorbs, take it without, natural fit, need it for,
    so they are, so they go, gives me, gives us, lets us, has to be, it had to be, left only, leaves only,
    ruled out, rules out, wins, won
  `),
  /** That what stands beside it is a reason. */
  'choice-cause': terms(`
    because, so that, since, hence, therefore, =for, fit, fits, suit, suits, needed for, reason, =why,
    for this reason, a match, matches, =ok, so it is, so it has, prefer, decision, selected, need, needs
  `),
  /** What speaks against another store. */
  'other-weighed': terms(`
    would have brought, would have had, would have meant, would have needed, would have cost, would have been,
    would mean, would need, would cost, would sit, would stall, would block, would lock, would bring,
    would require, would have to, would empty, would lose, would break, would melt, would choke, would become,
    would be too, must do all, could not be had, could not do, could not take, could not keep, cannot do,
    cannot keep, cannot take, this he cannot, this it cannot, which it cannot, cannot scale, can't scale,
    can't do, couldn't take, i'd have to, we'd have to, i would have to, we would have to, ended up, end up,
    necessitate, necessitates, has no answer, would not survive, would not fit, does not fit in, doesn't fit in,
    too dear, too expensive, too costly, costs too much, cost too much, too slow, too little, too much, too big,
    too small, too many, too few, too heavy, to its knees, bogs down, falls over, falls behind, grinds to a halt,
    stops until, writing stops, stop writing, by hand, hand made, hand rolled, manual sharding, sharding by hand,
    nothing gained, no gain, one more thing to run, one more system, one more product, another system to run,
    nobody to run, never ends, bloat, bloats, tombstone, tombstones, hot row, lock contention, contention,
    full scan, full table scan, scan of, scanning all, counting rows, count everyone, counting thousands,
    eats memory, in ram, in memory costs, not drop in, vacuum, one writer, 1 writer, one writing machine,
    single writing, one master, the one master, single master, single primary, one primary, no single primary,
    one leader, single leader, competes with, compete with, only approximate, more code, unbounded array,
    growing array, growing arrays, rewrite the whole, rewrites the whole, no ranges, no transactions, no joins,
    no query by, no secondary, no order, no ordering, loses data, lose data, loses on restart,
    forgets on restart, vendor lock
  `),
  /** A store by its kind, or whatever stands for it once it has been named. */
  'kind-of-store': terms(`
    the database, older database, other database, a database, the structure, it has to be a structure,
    the cluster, store, store that, data store, storage engine, product, relational, sql, nosql, key value,
    key oriented, key value store, wide column, wide col, column store, columnar, log structured, lsm, lsm tree,
    b tree, btree, sorted set, zset, skip list, memory resident, ordinary index, ordinary table, one big table,
    plain table, plain tables, flat file, flat files, the thing that, took the thing, a thing that, =pg, =cass,
    =dynamo, =mongo, =es, =ch, =redis, =postgres, =cassandra, =mysql, =s3, object storage, file system,
    filesystem, in memory, warehouse, time series, append only log
  `),
  /** The same, and nothing else. */
  'kind-by-name': terms(`
    store that, a store which, storage engine, relational, =sql, nosql, key value, key oriented, wide column,
    wide col, column store, columnar, document store, log structured, lsm, lsm tree, sorted set, zset, skip list,
    ordinary table, plain table, plain tables, one big table, =pg, =cass, =mongo, =dynamo, =ch, object storage
  `),
} as const satisfies Vocabulary;
