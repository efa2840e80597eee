import { terms, type Vocabulary } from '../lexicon.js';

/** The parts that systems are made of, and how a request goes from one to the next. */
export const parts = {
  part: terms(`
    service, server, servers, microservice, worker, workers, api, gateway, load balancer, proxy, queue, topic,
    stream, broker, bus, database, db, data store, object store, storage, cache, index, cluster, bucket, cdn,
    client, frontend, front end, backend, back end, web app, mobile app, app, browser, scheduler, engine, module,
    component, job, cron, lambda, handler, processor, consumer, producer, publisher, subscriber, dispatcher,
    router, manager, coordinator, controller, orchestrator, aggregator, collector, crawler, fetcher, parser,
    indexer, encoder, transcoder, generator, validator, matcher, ranker, notifier, sender, receiver, listener,
    poller, relay, adapter, agent, daemon, node, nodes, replica, leader, follower, primary, ledger, registry,
    warehouse, pipeline, function, filter, limiter, middleware, sidecar, desk, hub, bridge, connector, console,
    dashboard, portal, kafka, redis, postgres, postgresql, mysql, mongodb, cassandra, dynamodb, elasticsearch,
    s3, zookeeper, sqs, sns, rabbitmq, kinesis, etcd, querier, ingester, ruler, compactor, store gateway,
    homeserver, content repository, tier, layer, machine, machines, table, trie, bloom filter, websocket,
    push provider, provider, psp
  `),
  // What a part does with what it gets.
  'part-act': terms(`
    accept, receive, take, get, validate, check, verify, authenticate, authorize, store, save, write, persist,
    insert, append, keep, hold, read, fetch, query, look up, look, search, serve, return, respond, answer, reply,
    send, forward, route, pass, hand, deliver, push, pull, publish, emit, consume, process, handle, manage,
    update, delete, remove, create, generate, make, build, compute, calculate, count, aggregate, merge, sort,
    rank, filter, match, split, chunk, encode, transcode, compress, resize, render, index, crawl, parse, extract,
    schedule, trigger, run, execute, start, retry, poll, watch, monitor, notify, mail, call, invoke, ask,
    request, redirect, balance, distribute, spread, cache, replicate, sync, synchronize, coordinate, assign,
    allocate, reserve, lock, charge, pay, refund, log, record, track, collect, ingest, upload, download, connect,
    subscribe, maintain, own, is responsible, responsible for, act as, sit, put, drop, place, enqueue, dequeue,
    pick up, pick, mark, set, evaluate, enforce, limit, throttle, decide, select, choose, convert, transform,
    load, copy, archive, expose, provide, contain, stream, broadcast, fan out, register, shorten, resolve,
    decode, translate, talk, communicate, interact, flush, compact, expire, evict, apply, approve, book, confirm,
    cancel, tell, drain, relay, scan, pay
    out, print, propose, suggest, compare, pop, clean, group, detect,
    encrypt, decrypt, seal, release
  `),
} as const satisfies Vocabulary;
