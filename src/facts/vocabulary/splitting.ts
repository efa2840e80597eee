import { terms, type Vocabulary } from '../lexicon.js';

/** Cutting data or work into parts that stand on different machines. */
export const splitting = {
  split: terms(`
    shard, sharding, sharded, shards, partition, partitioning, partitioner, repartition, split, distribute,
    distribution, spread, divide, consistent hash, consistent hashing, cut into, !network partition,
    !partition tolerance, !content distribution, !distribution network, !partition tolerant, !distributed system,
    !distributed lock, !distributed tracing, !distributed cache, !distributed database, !distributed transaction,
    !split brain, !split the bill, !split payment, =bucketing, !partitioned from
  `),
  // Of these, a key given in the same breath is a partition key and nothing else.
  shard: terms(`
    shard, sharding, sharded, partition, partitioning, partitioner, repartition, consistent hash,
    consistent hashing, hashring, hash ring, vnode, virtual node, column vindexes, vindex, !network partition,
    !partition tolerance, !partition tolerant, !partitioned from
  `),
  'split-key': terms(`
    shard key, sharding key, partition key, partitioning key, hash key, distribution key, routing key,
    message key, topic key, shard by, sharding by, sharded by, partition by, partitioned by, partitioning by,
    sharded on, shard on, partitioned on, partition on, hash partitioned, wide rows by, wide row per, bucket per,
    bucketed per, bucket them by, bucket them per, partition based on, partitioned based on,
    partitioning based on, shard based on, sharded based on, sharding based on, message group, column vindexes,
    partition by range, partition by hash, partitioned using, sharded using, sharded per, partitioned per,
    partitioned according to, sharded according to
  `),
  // The same of things that are split without being data: what follows must be an attribute.
  'split-along': terms(`
    cut by, sliced by, chopped by, carved up by, dealt out by, parcelled out by, apportioned by,
    laid out over ~ by, split by, spread by, distributed by, bucketed by, split based on, distributed based on,
    routed by, route by, routed based on, split per, split according to, divided by, divided into ranges of,
    hashed by, hashed on, hash by, keyed by, keyed on
  `),
  'by-key': terms(`
    =by, =on, =based, =key, =keys, =hash, =hashes, =hashing, =hashed, =mod, =modulo, =according, =using, =range,
    =ranges, !hash table, !hash map, !hash tag
  `),
  'hash-of': terms(`
    !hashed form, !hash slot, !file hash, !content hash, !hash the password, !hashed password, hash of,
    hash function, hash the, hashes the, hashed, hashing the, hash over, hash by, =mod, !mod action, !mod team,
    !mod queue, !mod log, !mod tool, !mod service, !mod history, !mod report, modulo, murmur, crc32, crc16, md5,
    hash on, consistent hashing on, consistent hash on, consistent hash over, consistent hash of,
    consistent hash by, consistent hashing by, consistent hashing over, !hash table, !hash map, !hash tag
  `),
  // Attributes by which records are told apart: whatever ends in an id, who owns it, when and where it was.
  attribute: terms(`
    id, identifier, uuid, host name, metric name, user name, hostname, host, domain, user, tenant, customer,
    account, organization, organisation, merchant, channel, conversation, room, device, sensor, event, document,
    doc, file, prefix, letter, alphabet, time, timestamp, minute, hour, day, week, month, year, date, bucket,
    region, location, country, city, zone, area, geohash, geo, cell, zip, postcode, zip code, postal code,
    latitude, longitude, category, metric, label, tag, number, code, url, ip, email, phone, product, article,
    sku, order, video, show, match, player, season, patient, series, word, greenhouse, vehicle, driver, rider,
    shop, restaurant, seller, buyer, school, client, project, workspace, repository, namespace, game, auction,
    hotel, flight, org, site, store, wallet, card, symbol, instrument, topic, session, chat, group, job,
    campaign, fingerprint, !key value store, !object store, !data store, !document store, !column store,
    !blob store, !file store, !memory store
  `),
  'part-of-fleet': terms(`
    shard, partition, server, machine, node, host, instance, worker, consumer, replica set, database, cluster,
    broker, disk, bucket, slot, segment, storage, queue, region, tablet, vnode
  `),
  // The place is what is asked for, and an attribute answers.
  'which-place': terms(`
    which machine, which server, which shard, which node, which partition, which host, which worker,
    which database, which consumer, which queue, what machine, what server, what shard, what node,
    what partition, what host, what worker, what database, what consumer, what queue, which instance is asked,
    which instance, what instance, which box, corresponding partition, corresponding shard, corresponding server,
    determine the partition, determine the shard, determines the shard, determine the server, decides the shard
  `),
  'same-place': terms(`
    the same one, same machine, same shard, same node, same partition, same consumer, one machine, one shard,
    one node, one partition, one consumer, same server, different shard, different shards, together on one,
    !one machine is enough, !one node is enough, !more than one machine, !more than one node,
    !beyond one machine
  `),
  'all-of-one': terms('all, every, always, one, single'),
  'kept-apart': terms(`
    one table for each month, table per month, table for each month, partition a month, partition a day,
    partition per month, partition per day, one database for each tenant, database per tenant,
    database per customer, own database for each, schema per tenant, index per tenant, table per day,
    index per day, index per month, shard per, shard for each, partition per, partition for each,
    monthly partition, daily partition, weekly partition, hourly partition, daily index, monthly index,
    monthly table, daily table, time based partition, time based partitioning, time based sharding,
    date partition, date based partition, time bucket, time bucketing, time partitioned, date partitioned,
    geo partition, geo partitioning, geographic partition, geo shard, geo sharding, geographic sharding,
    region based sharding, regional shard, location based sharding, functional partitioning, topic per,
    topic for each, database per, database for each, database instance per, own database instance,
    separate database instance, instance per tenant, instance per customer, instance per application,
    instance per app, cluster per, cluster for each, collection per, bucket per tenant
  `),
  /** Each of several: what follows holds of one at a time. */
  'each-one': terms('=each, =every, =any, one of them'),
  /** What is cut into parts for other reasons than load. */
  'cut-otherwise': terms(`
    service, microservice, module, component, team, environment, developer, test, user interface, =ui, screen,
    page, result list, tab, menu, view, report, chart, dashboard, stage
  `),
  'of-same': terms(`
    of one, of a single, of the same, with the same, for one, for a single, for the same, of each, for each,
    belonging to the same, belonging to one, of a given, for a given, that share
  `),
  'same-thing': terms('the same, =one, =a, =each, =every, =any'),
  'always-goes': terms(`
    always land, always go, always lands, always goes, always end up, always reach, always ends up, always hits,
    always handled by, always served by, always sent to, always routed to, always stored on, always lives on
  `),
  /** A client that is kept at its server for its session. */
  sticky: terms('sticky session, ip hash, session affinity, client ip'),
  /** Answers for a part of the data. */
  'owns-part': terms(`
    own, hold, responsible for, in charge of, answer for, cover, is assigned, are assigned, takes care of,
    handle, manage
  `),
  'part-of-keys': terms(`
    hash, hashes, arc, its range, their range, own range, slice, share of, portion of, subset of,
    fraction of the, whose id, whose key, whose hash, key space, keyspace, id space, interval of
  `),
  /** A scheme that is a key by itself. */
  'digit-of': terms(`
    last digit of, last digits of, first digit of, last two digits, last three digits, first letter of,
    first letters of, first two letters, initial of, leading bits of, low bits of, high bits of, top bits of,
    bottom bits of, prefix of its, first byte of, first bytes of, first characters of, first two characters,
    last character of, parity of
  `),
  'place-map': terms(`
    shard map, partition map, routing table, lookup table, directory, placement table, placement map,
    placement service, shard directory, tenant map, catalog table, mapping table, assignment table
  `),
  'maps-to': terms('map, says, tells, record, hold, name, assign, keep, know, give, store, point, track'),
  // Identities of records: beside "shard" they can only be its key.
  'id-attribute': terms('id, uuid, identifier, geohash, tenant, hostname, host name'),
  // Which part of the keys a shard has.
  'range-of': terms(`
    range of, ranges of, key range, id range, hash range, ranges, subset of the keys, subset of keys,
    subset of users, subset of the, ids ending, starting with, from a to
  `),
  'own-place': terms(`
    has a home, have a home, has its home, home node, home machine, home cluster, home database, home server,
    home shard, group of their own, group of its own, a group of @machine, a group of ~ @machine, own shard,
    own partition, own node, own server, own machine, own database, own instance, own cluster, own queue,
    own topic, a fixed server, a fixed machine, same server, same machine, separate shard, separate partition,
    dedicated shard, dedicated partition, dedicated node, dedicated server, distinct queue,
    distinct message queue
  `),
  'key-range': terms(`
    key range, range of keys, ranges of keys, key space, keyspace, start key, end key, hash range, hash ranges,
    range of hashes, token range, slot range, id range, range of ids, range of ID
  `),
  // What a key costs or saves.
  'split-detail': terms(`
    hot key, hot shard, hot partition, hot spot, hotspot, reshard, resharding, rebalance, rebalancing, uneven,
    unevenly, evenly, skew, cross shard, scatter gather, all shards, every shard, one server, one shard,
    one node, same server, same machine, same partition, same shard, same node, co located, colocated, together,
    because, so that, since, range query, moving slots, virtual node, suffix
  `),
  'per-owner': terms(`
    per tenant, per customer, per region, per country, per application, per organization, reserved for that
  `),
  'fleet-named': terms(`
    shard, high traffic, heavy traffic, large scale, massive scale, huge scale, at scale, scale to, scales to,
    millions of, billions of, high throughput, huge amount of users, many machines, a cluster of, on a cluster,
    several machines, large number of users, high concurrency, highly concurrent, sharding, sharded, partitioned,
    partitioning, horizontal scaling, horizontally, scale horizontally, horizontal scalability,
    horizontally scalable, load balancer, load balancing, load balance, multiple servers, many servers,
    several servers, multiple machines, more servers, more nodes, more machines, fleet, consistent hashing,
    hashring, highly scalable, scalable, scalability, auto scaling, autoscaling, autoscale, one server cannot,
    one server is not enough, single server cannot, beyond one, too many for one, other machines,
    do not fit on one, does not fit on one, would not fit on one, more than one server, more than one machine,
    more than a single, than a single database server, than a single database, one machine could never,
    one machine can never, single database has, one database has, could never take, !at small scale, !grayscale,
    beyond one node
  `),
  'one-node': terms(`
    one server, one machine, one instance, one node, one box, one vm, one database, one primary, one postgres,
    one cluster, one host, single server, single machine, single instance, single node, single box, single vm,
    single database, single primary, single postgres, single cluster, single host, small server, small machine,
    small instance, small node, small box, small vm, small database, small primary, small postgres,
    small cluster, small host, one small server, one small machine, one small instance, one small node,
    one small box, one small vm, one small database, one small primary, one small postgres, one small cluster,
    one small host, one modern server, one modern machine, one modern instance, one modern node, one modern box,
    one modern vm, one modern database, one modern primary, one modern postgres, one modern cluster,
    one modern host, single managed server, single managed machine, single managed instance, single managed node,
    single managed box, single managed vm, single managed database, single managed primary,
    single managed postgres, single managed cluster, single managed host, one machine of server,
    one machine of machine, one machine of instance, one machine of node, one machine of box, one machine of vm,
    one machine of database, one machine of primary, one machine of postgres, one machine of cluster,
    one machine of host, one virtual machine, single virtual machine
  `),
  enough: terms(`
    comfortably, is enough, suffices, sufficient, fits, fit in, fit on, does all, does it all, easily handle,
    easily handled, handles this, can handle, no sharding, no need to shard, is plenty
  `),
} as const satisfies Vocabulary;
