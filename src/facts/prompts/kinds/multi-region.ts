import type { Pattern } from '../../claims.js';

const vocabulary = {
  'a-region': `
    region, regions, regional, us east, us west, eu west, eu central, ap southeast, data center, data centers, data centre,
    datacenter, datacenters, datacentre, continent, frankfurt, virginia, oregon, singapore, dublin, site, sites, both coasts,
    cross region, across regions, multi region, europe, asia
  `,
  replicated: `
    replicate, replicated, replicates, replication, replica, replicas, copy, copies, copied, standby, mirrored, synced, global table,
    global tables, async replication, asynchronous, asynchronously, follower, read replica, streamed to, shipped to
  `,
  'stale-by': `
    stale, staleness, lag, lags, behind, delay, old, out of date, eventual, eventually consistent, bounded staleness, up to,
    may differ, may be, within, at most, at worst
  `,
  'write-home': `
    home region, home, single leader, single writer, single primary, one leader, one primary, one writer, leader region,
    primary region, write region, writer region, owner region, owning region, pinned to, active active, multi leader,
    multi master, multi primary, both regions accept, all regions accept, any region accepts, local writes, writes go to,
    writes are sent, writes are forwarded, writes forwarded, forwards writes, conflict, conflicts, conflict resolution,
    last write wins, last writer wins, crdt, crdts, merge, merges, vector clock, paxos, raft, quorum across, spanner, lww
  `,
  written: `
    write, writes, written, writing, tenant, user, customer, account, data, update, updates, region, regions, order, orders, row,
    record, leader, primary, update is, edits
  `,
  detects: `
    detect, detects, detected, detection, health check, health checks, probe, probes, heartbeat, heartbeats, synthetic, alarm,
    alert, missed, consecutive failures, failures in a row, unhealthy, monitors, watchdog, quorum of
  `,
  decides: `
    decide, decides, decision, person, human, operator, on call, incident commander, manually, manual, by hand, automatic,
    automatically, runbook, approve, approves, approval, button, command, promote, promotes, promoted, promotion, consensus
  `,
  'region-lost': `
    lost, loss, fail, fails, failure, failed, down, outage, unreachable, unavailable, disaster, failover, fail over, fails over,
    evacuate, evacuation, evacuated, drain, drained, losing, dies, gone, goes dark, dark
  `,
  'loss-bound': `
    rpo, recovery point, data loss, lose at most, lose up to, loses at most, at most lost, lost writes, seconds of writes,
    last seconds, zero data loss, no data loss, seconds of data, minute of data, minutes of data
  `,
  'time-bound': `
    rto, recovery time, back within, back in, restored within, recovered within, failover takes, failover within, failover time,
    take over within, takes over within, within minutes, minutes until, time to recover, serving again
  `,
  routing: `
    geo dns, geodns, dns, anycast, latency based, latency routing, geo routing, geolocation routing, nearest, closest,
    global load balancer, global accelerator, traffic manager, route 53, route53, edge, edge router, cloudfront, cdn edge,
    tenant directory, directory, front door, routed, route, routes, routing, steer, steered, gslb, cloudflare
  `,
  routed: `user, users, client, clients, request, requests, traffic, tenant, tenants, customer, customers, region, regions, visitor, home`,
  'one-by-one': `
    region by region, one region at a time, one region after, one after the other, region at a time, canary region, first region,
    staged by region, per region rollout, one region first, smallest region first, a region at a time, next region, wave, waves,
    in turn, regions deploy, not both regions, not all regions, never all regions, bake, region order, hour apart, day apart
  `,
  'rolled-out': `
    deploy, deploys, deployed, deployment, deployments, rollout, roll out, rolled out, rolls out, release, releases, released, ship,
    ships, change, changes, migration, migrations, migrate, upgrade, upgraded, version, config, enable, enabled, move, tenants
  `,
} as const;

/** What a design over several regions settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'region-copies'
  | 'region-staleness'
  | 'write-home'
  | 'region-failover'
  | 'region-detection'
  | 'region-decision'
  | 'region-loss-bound'
  | 'region-time-bound'
  | 'region-routing'
  | 'region-rollout'
>[] = [
  { claim: 'region-copies', all: ['replicated', 'a-region'], within: 16, negative: true },
  { claim: 'region-copies', all: ['replicated', 'stale-by', 'a-duration'], within: 20 },
  {
    claim: 'region-staleness',
    all: ['stale-by', 'a-duration', ['replicated', 'a-region', 'region-lost', 'written']],
    within: 20,
    passage: 'block',
  },
  { claim: 'write-home', all: ['write-home', 'written'], within: 10 },
  {
    claim: 'region-failover',
    all: ['a-region', 'region-lost', ['takes-over', 'decides', 'routing', 'replicated']],
    within: 40,
    passage: 'section',
  },
  { claim: 'region-detection', all: ['detects', ['region-lost', 'a-region']], within: 20, passage: 'section' },
  { claim: 'region-decision', all: ['decides', ['region-lost', 'a-region']], within: 20, passage: 'section' },
  { claim: 'region-loss-bound', all: ['loss-bound', ['a-duration', 'absolutely-not']], within: 14, negative: true },
  { claim: 'region-time-bound', all: ['time-bound', 'a-duration'], within: 14 },
  { claim: 'region-routing', all: ['routing', 'routed', ['a-region', 'write-home']], within: 20 },
  { claim: 'region-rollout', all: ['one-by-one', 'rolled-out'], within: 20, passage: 'section', negative: true },
];

export const multiRegion = { vocabulary, patterns } as const;
