import { terms, type Vocabulary } from '../lexicon.js';

/** How a system is cut into deployable parts, and why. */
export const services = {
  microservices: terms(`
    =microservices, =micro services, microservice architecture, microservice landscape, microservices landscape, micro service architecture, microservice based,
    service oriented, =soa, !other micro services, !other microservices, !other services micro services
  `),
  monolith: terms(`
    monolith, monolithic, one deployable, single deployable, one deployment unit, single deployment unit,
    one codebase, single codebase, one application with modules
  `),
  'cut-off': terms(`
    are split, is split, were split, split off, split out, cut out, carve out, broken out, separated out
  `),
  deployables: terms(`
    separate deployable, rolled out on their own, deployed on their own, released on their own, rolled out alone, separately deployed, deployed separately, separate deployment, deployed alone,
    on its own, independent deployable, own deployment, deployed on its own, runs on its own,
    individually deployed, apart from the rest
  `),
  service: terms(`
    service, server, worker, gateway, microservice, component, tier, layer, node, module, deployment, process,
    consumer, handler, read side, write side, read path, write path, subsystem
  `),
  'client-app': terms(`
    courier app, guest app, mobile app, app, website, frontend, front end, client app, web client, sdk,
    repository, table, bucket, cluster, database
  `),
  'split-up': terms(`
    split, separate, separately, separation, own service, its own, apart, isolate, dedicated, independent,
    independently, boundary, boundaries, carve out, standalone, extract, deployed alone, decompose, break out,
    broken out, distinct, divide, kept out of, service of its own, on its own
  `),
  decouple: terms('decouple, decoupling'),
  'scale-alone': terms(`
    more frequent, more often than, times as many, times the load, ten times, 100x, 1000x, different limits,
    different load, same scaling, scale by different, load differs, different hardware,
    different machines, scale independently, scale independent, scaled independently, independently scalable,
    independent scaling, scale separately, scaled separately, scale on its own, scales on its own,
    different scaling, scaling needs, scaling requirements, scale differently, scale at different, scales with,
    grows with, !scale with cpu, !scales with cpu, !scales with load, !scale with load, !scale with rps, !scaling with cpu, scale out independently, individually scaled, individually scalable, scale each,
    scale them independently, scale them separately, scale reads separately, load profile,
    scale it independently, scale reads and writes, independently scale, separately scale, different rates,
    sized for, memory heavy, cpu heavy, heavy reads, disk reads, needs gpus, spiky, bursty,
    scale up and down, scale without, scale only, alone grows, alone scales, alone is scaled, alone has to scale, scale apart, scale alone, times more frequent, more traffic than, ten times the, hundred times the, cpu bound, memory bound, io bound, machines of its own, machine of its own, hardware of its own, ten times as, five times as, twenty times as, hundred times as, times the memory, times the cpu, more memory, more machines, needs memory, needs cpu, needs a lot of, needs many, needs few, more instances than, grows by itself, grow by itself, grown by itself, only it grows, only this grows, its load, own load, busy only, busy at, peak of its own, peaks at, is hit`),
  'fail-alone': terms(`
    fail separately, fail apart, must go on while, goes on while, go on while, must survive when, can fall over without, can fall over w o, can be down without, down without stopping, outages stay, failures stay,
    hang without, must stay up when, must stay up while, must not notice, failure isolation, fault isolation,
    isolate failure, isolate fault, blast radius, without affecting, without taking down, not take down,
    not bring down, not affect, without bringing down, not impact, without impacting, crash without,
    keeps working when, keep working when, fail independently, noisy neighbour, noisy neighbor, without ending,
    would stall, must not stop, must not hold up, has to keep running while, keeps running while, has to run while, may crash, must not drag, cannot drag, not stop the, survive, does not touch, keeps the rest, may fail without, can fail without, may die without, may fall over, can fall over, may be down, can be down, must not take ~ down, cannot take ~ down, not take ~ down, not pull ~ down, not drag ~ down, without stopping, go on when, goes on when, goes on if, go on if, sales go on, work goes on, rest goes on, others go on, rest lives, others live, the rest runs, others run on`),
  'owned-alone': terms(`
    different team, one team owns, one team each, a team each, team per service, one squad each, squad owns, owned by, different teams, own team, team owns, teams own, team that owns, teams that own, follow the teams, done by another team, belong to one team,
    separate team, different vendors, ownership, each team, release cadence, release cycle, own release, several times a day,
    security boundary, domain driven, bounded context, another language, different language, audit scope, another team, other team, a team of its own, team of its own,    released once, released every, released weekly, released daily, released monthly, changes weekly, changes daily, changes every week, changes every day, changes once, changes rarely, rarely changes, changes often, changed together, changes together,  one crew, own crew`),
  /** What may keep a part apart, and as often is only a wish of the whole. */
  'ruled-alone': terms('per team, audited, compliance, =pci, separation of concerns, single responsibility'),
  'data-alone': terms(`
    own database, own data, own store, own schema, separate database, separate data, database per service,
    owns its data, own datastore, separate datastore, own tables, database of its own, databases of their own, store of its own, storage of its own, data of its own
  `),
  because: terms(`
    because, so that, in order to, reason, due to, therefore, allow, lets us, this way, since, enable,
    advantage, benefit, help, why, gives us
  `),
  size: terms(`
    of us, for no gain, no gain, one transaction, single transaction, no benefit, few developers, developers,
    devs, engineers, one team, small team, one release train, few thousand, small enough, buys nothing,
    load grows together, grows together, no need to split, simpler, simple, latency between, network hop,
    together, one program, a single program, one process, same people, one deploy, one release, changed together, changes together, everything is changed, all of it together, one database for, single repository, fits one, fits in one head, four of us, two of us, three of us`),
} as const satisfies Vocabulary;
