import { terms, type Vocabulary } from '../lexicon.js';

/** How a system is cut into deployable parts, and why. */
export const services = {
  microservices: terms(`
    =microservices, =micro services, microservice architecture, microservice landscape, microservices landscape,
    micro service architecture, microservice based, service oriented, =soa, !other micro services,
    !other microservices, !other services micro services
  `),
  monolith: terms(`
    monolith, monolithic, one deployable, single deployable, one deployment unit, single deployment unit,
    one codebase, single codebase, one application with modules
  `),
  'cut-off': terms(`
    are split, is split, were split, split off, split out, cut out, carve out, broken out, separated out
  `),
  deployables: terms(`
    separate deployable, rolled out on their own, deployed on their own, released on their own, rolled out alone,
    separately deployed, deployed separately, separate deployment, deployed alone, own container, own pod,
    own pods, own image, own pipeline, own repository, own binary, own executable, container each,
    container for each, image each, pipeline each, deployment each, process each, binary each, repository each,
    shipped alone, shipped separately, shipped on its own, shipped on their own, ships alone, ships separately,
    ships on its own, started alone, started on its own, started separately, deployed independently,
    independently deployed, independently deployable, independently released, released separately,
    released alone, released independently, containers of their own, services of their own, service of its own,
    container of its own, process of its own, program of its own, pod of its own, separate services,
    deployment of its own, deployments of their own, own deployable, each deployed, each of them deployed,
    all of them deployed, one deployment each, 1 deployment each, in its container, in its own container,
    processes of their own, programs of their own, separate programs, separate processes, separate binaries,
    separate containers, separate executables, separate deployments, on its own, independent deployable,
    own deployment, deployed on its own, runs on its own, individually deployed, apart from the rest
  `),
  /** What a list of names beside it makes services. */
  deployed: terms(`
    deployed are, is deployed, are deployed, get deployed, gets deployed, we deploy, we run, run as, runs as,
    are run as, talk over grpc, talk over http, call each other over
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
    more often than, times as many, 100x, 1000x, different limits, different load, same scaling,
    scale by different, load differs, different hardware, different machines, scale independently,
    scale independent, scaled independently, independently scalable, independent scaling, scale separately,
    scaled separately, scale on its own, scales on its own, different scaling, scaling needs,
    scaling requirements, scale differently, scale at different, !scale with cpu, !scales with cpu,
    !scales with load, !scale with load, !scale with rps, !scaling with cpu, scale out independently,
    individually scaled, individually scalable, scale each, scale them independently, scale them separately,
    scale reads separately, load profile, scale it independently, scale reads and writes, independently scale,
    separately scale, different rates, memory heavy, cpu heavy, heavy reads, disk reads, needs gpus,
    scale up and down, scale only, alone grows, alone scales, alone is scaled, alone has to scale, scale apart,
    scale alone, times more frequent, more traffic than, ten times the, hundred times the, cpu bound,
    memory bound, io bound, machines of its own, machine of its own, hardware of its own, ten times as,
    five times as, twenty times as, hundred times as, times the memory, times the cpu, more memory,
    more machines, needs memory, needs cpu, needs a lot of, needs many, needs few, more instances than,
    grows by itself, grow by itself, grown by itself, only it grows, only this grows, its load, own load,
    busy only, busy at, peak of its own, peaks at
  `),
  'fail-alone': terms(`
    blast radius of, limits the blast radius, limit the blast radius, smaller blast radius,
    reduce the blast radius, reduces the blast radius, keep the blast radius, fail separately, fail apart,
    must go on while, goes on while, go on while, must survive when, can fall over without, can fall over w o,
    can be down without, down without stopping, outages stay, failures stay, hang without, must stay up when,
    must stay up while, must not notice, failure isolation, fault isolation, isolate failure, isolate fault,
    without affecting, without taking down, not take down, not bring down, without bringing down,
    without impacting, crash without, keeps working when, keep working when, fail independently, noisy neighbour,
    noisy neighbor, without ending, must not stop, must not hold up, has to keep running while,
    keeps running while, has to run while, may crash, must not drag, cannot drag, not stop the, keeps the rest,
    may fail without, can fail without, may die without, may fall over, can fall over, must not take ~ down,
    cannot take ~ down, not take ~ down, not pull ~ down, not drag ~ down, without stopping, go on when,
    goes on when, goes on if, go on if, sales go on, work goes on, rest goes on, others go on, rest lives,
    others live, the rest runs, others run on
  `),
  'owned-alone': terms(`
    owned by its own team, owned by a team, owned by another team, owned by different, each team owns,
    each team ships, each team deploys, each team releases, clear ownership, team ownership, separate ownership,
    own ownership, !one team owns everything, !one team owns all, !one team owns them, !owned by one team,
    !owned by the same, different departments, different department, different owners, different owner,
    diff team, diff teams, diff owners, diff owner, different crews, different squads, different groups,
    different companies, different hands, own cadence, own pace, own rhythm, own release calendar,
    own release plan, own schedule, own people, own group, own squad, own department, own on call,
    people of its own, people of their own, release pace, release calendar, release plan, release rhythm,
    release train, ships when, ship when, ship without, ships without, released when, release when,
    release without, deploy without asking, deploys without asking, without asking the,
    without waiting for the other, without coordinating, organisational responsibilities,
    organizational responsibilities, along team lines, team lines, lines of teams, team boundaries,
    boundaries of teams, borders of teams, separate teams, two teams, three teams, four teams, five teams,
    six teams, belong to different, belongs to different, belongs to another, organisation chart, org chart,
    responsibilities of the departments, in the hands of, in other hands, group of people,
    precisely one department, exactly one department, exactly one team, precisely one team, one department each,
    no two groups, no two teams, no two departments, different team, one team owns, one team each, a team each,
    team per service, one squad each, squad owns, different teams, own team, team owns, teams own,
    team that owns, teams that own, follow the teams, done by another team, belong to one team, separate team,
    different vendors, release cadence, own release cycle, own release train, own release cadence,
    security boundary, another language, different language, audit scope, another team, other team,
    a team of its own, team of its own, released once, released every, released weekly, released daily,
    released monthly, changes weekly, changes daily, changes every week, changes every day, changes rarely,
    rarely changes, changes often, one crew, own crew
  `),
  /** What may keep a part apart, and as often is only a wish of the whole. */
  'ruled-alone': terms(`
    pass an audit, pass the audit, be certified, certified, certification, regulator, auditors, per team,
    audited, compliance, =pci, separation of concerns, single responsibility
  `),
  'data-alone': terms(`
    own database, own data, own store, own schema, separate database, separate data, database per service,
    owns its data, own datastore, separate datastore, own tables, database of its own, databases of their own,
    store of its own, storage of its own, data of its own
  `),
  /** Says of parts that they are kept from each other, or of the whole that it is cut. */
  'cut-apart': terms(`
    of its own, of their own, on its own, on their own, kept away, keep away, kept apart, keep apart, stay apart,
    stays apart, stand apart, stands apart, apart from, pulled apart, taken apart, apart, separate, separated,
    separately, separation, own process, own program, own container, own pod, own walls, own box, own deployable,
    own ~ process, not in the same process, not the same process, not the same program, not share a process,
    not in one, not deployed together, not run together, not under one roof, in the same process, under one roof,
    cut, cuts, cutting, cut up, split, splits, splitting, in pieces, into pieces, the pieces, in parts,
    into parts, divide, division, dividing, segmentation, delineation, boundary, boundaries, seam, seams, carve,
    carved, isolated, isolation, isolate, standalone, break up, broke up, broken up, broken into, breaking up,
    decomposition, decomposed, partitioning into, why ~ services, why ~ programs, merged with, merge with,
    in one, left in one, granularity, demarcation
  `),
  /** One part's trouble, and that it may spread. */
  'trouble-spreads': terms(`
    to its knees, to their knees, take ~ down, takes ~ down, took ~ down, taking ~ down, bring ~ down,
    brings ~ down, brought ~ down, drag ~ down, drags ~ down, pull ~ down, pulls ~ down, fall over, falls over,
    fell over, falling over, crash, memory leak, leak, blow up, blows up, eat all, eats all, eat all of, eats up,
    hog, hogs, mishap, misbehave, run away with, runs wild, use up, uses up, used up, out of memory, =oom,
    uses all, used all, wedge, deadlock, fall behind, falls behind, fell behind, outage, is down, are down,
    goes down, go down, breaks, is broken, hang, hangs, die, dies, stall, stalls, starve, starves, risky,
    dangerous, unstable, flaky, failure, failures, fails, fail, malfunction, collapse, cascade, contagion,
    spread
  `),
  /** What must go on all the same. */
  'all-the-same': terms(`
    still, goes on, go on, keep going, keeps going, keep working, keeps working, keep running, keeps running,
    unaffected, untouched, unharmed, without harm, without affecting, without loss, not the rest, but not,
    must not, cannot, cannot touch, must still, must page, must answer, must work, must remain, has to work,
    remain available, even when, even if, survive, with it, everything down, the rest, the others, no effect on,
    not the other, regardless of, so that, that's why, for this reason, for that reason, afraid
  `),
  /** Loads of parts that are not alike. */
  'loads-differ': terms(`
    hundred times more, hundred times as, dozen times, tenfold, hundredfold, times more than, times more often,
    times more reads, times the rest, times the others, reads for each write, reads per write, most of the load,
    most of the traffic, bulk of the traffic, lion's share, for it alone, for that alone, machines for it,
    add ~ alone, needs gpus, need gpus, needs a gpu, need a gpu, uses a lot of memory, lot of memory,
    much memory, much cpu, lot of cpu, =hpa, grows with, grow with, scales with, scale with, pods at,
    pods during, replicas during, quiet at, busy at, idle by, by day and, has forty, not the same load,
    not same load, unequal load, uneven load, different loads, differing load, load differs, loads differ,
    resource profile, resource profiles, resource need, resource needs, divergent resource, network intensive,
    memory intensive, cpu intensive, compute intensive, io intensive, i o intensive, disk intensive,
    network bound, disk bound, cpu hungry, memory hungry, power hungry, gpu hungry, eats ~ cpu, eats ~ memory,
    eat ~ cpu, eat ~ memory, uses ~ cpu, more cpu, far more cpu, more ram, more power, lying idle, stand idle,
    stands idle, sits idle, idle at night, at night nobody, in the night nobody, =scale_on, scale on, scaled on,
    scaled by, sized by, own curve, peak at different, peaks at different, peaks differ, different peaks,
    at different times, many of the one, dozens of, handful of, one needs, while another needs,
    whereas the other, different machines, times as much, times the traffic, traffic differs, different traffic,
    different shape
  `),
  /** The other side of a cut: what was left in one piece, what it costs, and when it would be made otherwise. */
  'other-side': terms(`
    kept together, left together, left ~ together, stay together, stays together, in one program, the price is,
    the price of, price we pay, the cost is, the cost of, cost of staying, costs us, we pay for, would split,
    would cut, would move out, would be cut, could be merged, merged with, merge with, merge them, in exchange,
    give up, network hop, network hops, not worth a, too small for, too small to, one step too far
  `),
  /** What must not suffer from another's trouble, said of a part. */
  'must-go-on': terms(`
    must keep, must go on, must still, must not, mustn't, must never, must remain, must survive, must stay,
    must continue, may not be lost, may be lost, may not be, has to go on, has to keep, has to remain,
    have to keep, have to go on, has to stay, should go on, should not stop, should not be affected, cannot stop,
    can't stop, nobody's, not even, ought to, needs to go on, a nuisance, only a nuisance, stops the,
    used to kill, used to take, killed, took ~ down, takes ~ down, took ~ with it, takes ~ with it, people still,
    users still, become a failure, keeps on, costs only, costs ~ but not, without hurting, without harm, hurt
  `),
  /** Data that is dangerous to hold. */
  'delicate-data': terms(`
    personal data, =pii, medical, health data, card data, card number, card numbers, card details,
    telephone number, telephone numbers, phone numbers, bank details, bank account, account numbers, passport,
    passports, identity documents, salaries, salary, private keys, signing key, key material, secrets,
    sensitive data, sensitive, confidential, encrypted with, credentials
  `),
  'only-there': terms(
    'only, alone, none of the others, no other, nobody else, no one else, nothing else, anyone else, exclusively, sole',
  ),
  /** People by whom parts are kept. */
  'own-people': terms(`
    people who, group of people, =owner, owners, maintainers, on call, oncall, cadence, release pace,
    releases when, release when, releases at, release at, is released ~ times, ship it, ships it, deploys when,
    deploy when, deploys at, entrusted to, in charge, answerable, looked after, contractor, programming language
  `),
  'people-group': terms(
    'team, teams, squad, squads, crew, crews, department, departments, folks, !scrum team, !per team',
  ),
  /** What holds of each of several parts. */
  'each-part': terms(`
    each of the, each of them, each of these, each service, every service, each unit, every unit, each one,
    each part, every part, each piece, every piece, each program, each component, each has, no two, per service,
    precisely one, exactly one, one each, of each, each a, each by
  `),
  /** Data that only one part may touch. */
  'data-guarded': terms(`
    only it may, only it can, only it reads, that no other, which no other, no other ~ holds, no other ~ has,
    no other ~ sees, no other ~ touches, which only, that only it, none of the others has access,
    none of the others, nobody else ~ read, no one else ~ read, no other ~ read, no other ~ access,
    no other service, no other part, no other program, nothing else ~ read, nothing else may, nothing else can,
    alone holds, alone keeps, alone has, alone may, alone can, alone sees, alone knows, only one ~ allowed to,
    the only one that, the only one with, only part that, only service that, only service with,
    only program that, exclusive authority, exclusive access, sole access, sole owner, sole custody,
    holds the only, keeps the only, different stores, different databases, different store, different database,
    own tables, own bucket, keys of its own, out of scope of the audit, pci scope, scope of pci, audit scope
  `),
  because: terms(`
    because, so that, in order to, reason, due to, therefore, allow, lets us, this way, since, enable, advantage,
    benefit, help, why, gives us
  `),
  size: terms(`
    of us, for no gain, no gain, one transaction, single transaction, no benefit, few developers, developers,
    devs, engineers, one team, small team, one release train, few thousand, small enough, buys nothing,
    load grows together, grows together, no need to split, simpler, simple, latency between, network hop,
    together, one program, a single program, one process, same people, one deploy, one release, changed together,
    changes together, everything is changed, all of it together, one database for, single repository, fits one,
    fits in one head, four of us, two of us, three of us
  `),
} as const satisfies Vocabulary;
