import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Changing a schema, data or a format while traffic runs. */
export const change = {
  'schema-thing': terms(`
    schema, column, table, field, format, data model, index, event schema, payload, protobuf, avro, row, record,
    document, message, event, endpoint, api, key, database, store, data, item, entry, content, name, type,
    version, topic, view, partition, collection, block, parameter, property, attribute, media, number, address,
    price, old one, new one, form, shape, layout, spelling
  `),
  /** What a schema is made of, by names that mean nothing else. */
  'strict-schema': terms(`
    schema, column, table, field, format, data model, payload, protobuf, avro, index, enum, constraint,
    primary key, foreign key, endpoint, encoding, serialization, serialisation, attribute, api version,
    storage version, crd, custom resource, config key, representation, layout version, database, store,
    storage engine, message type, event type
  `),
  migration: terms(`
    migrate, migration, schema change, schema evolution, schema update, schema upgrade, schema migration,
    data migration, cut over, cutover, switch over, upgrade path, alter table, transition, rollout, roll out,
    change of schema, changing the schema, compatibility, upgrade, evolve
  `),
  'expand-contract': terms(`
    expand and contract, expand contract, expand then contract, we expand, expand backfill, parallel change,
    expand phase, contract phase, expand migrate
  `),
  backfill: terms(`
    copy job, section by section, tenant by tenant, table by table, customer by customer, shard by shard,
    from one format to the next, upgraded when, converted when, on first read, when it is opened, backfill,
    back fill, back populate, backpopulate, rewrite old rows, rewrites old rows, fill in old, fill in the old,
    fills in the old, copy old, copies old, per batch, import existing, copy existing, copies existing,
    convert existing, converts existing, convert old, rewrite existing, migrate existing, lazily convert,
    converted on read, rewritten on read, upgraded on read, job fills, fills it, fill it, fills the new,
    fill the new, filled in, fill in, filled by, filled from, is filled, are filled, copied over, copies over,
    copy over, rewritten bit by bit, bit by bit, a few thousand at, slowly ~ rewritten, slowly ~ copied,
    old rows are, existing rows are, rows ~ converted, rows ~ rewritten, rows ~ moved, rows ~ copied, row by row,
    fills the old, fill the old, old ~ fill slowly, we fill slowly, fill slowly, are supplemented,
    is supplemented, supplemented in, populated gradually, gradually populated, thereafter populated,
    turned into ~ when, upgrades on read, upgrade on read, rewrites on edit, rewritten on edit, rewrite on edit,
    rewrites rest, rewrites the rest, rewrite the rest, on next write, on the next write, on next save,
    when somebody saves, whenever ~ is saved, walks through the rows, walk through the rows, slow copy,
    copy of the past, copier, moves the rest, rest is done by a job, does the rest, what is already there,
    those already there, already stored, re encode, reencode, recode, copies the rows, copies rows,
    copy the rows, sweeper rewrites, job touches, touches every, touch every, rewrites old, rewrites the old,
    old rows we fill, the seldom touched
  `),
  /** What comes is off until somebody turns it on. */
  'off-by-default': terms(`
    defaults to false, defaults to off, default false, default is off, default is false, off by default,
    disabled by default, not enabled by default, opt in, feature gate, behind a flag, feature flag,
    unset by default
  `),
  'as-before': terms(`
    same behaviour, same behavior, existing behaviour, existing behavior, current behaviour, current behavior,
    as today, as before, unchanged, does not change, keeps the current, keep the current, previous behaviour,
    old behaviour, existing users, existing clients
  `),
  /** Bit by bit, as a backfill is done among other work. */
  'in-portions': terms(`
    rows at a time, records at a time, hundred at a time, thousand at a time, at a time, section by section,
    region by region, year by year, customer by customer, in batches, batch by batch, chunk by chunk,
    in the background over, republish, repopulate, resave, background job, batch job, one off job, one time job,
    script, per commit, rows per, in portions, in portions of, 5k at a time, in small portions, in slices,
    per
    transaction, little by little, in bites, a few at a time, lot by lot
  `),
  'dual-write': terms(`
    both are written, both were written, both get written, both sides, side by side with the old, dual write,
    dual read, write both, write to both, write into both, written to both, read both, read from both, fill both,
    fills both, both fields, both columns, both forms, both formats, both versions, both tables, both shapes,
    both schemas, =both indexes, both names, both databases, both stores, shadow write, shadow read,
    shadow table, old and new, old and the new, new and old, new and the old, the old field and,
    the old column and, old one and, both the old, alongside the old, next to the old, besides the old,
    beside the old, in parallel to the old, old name and, both tables are, both columns are, both are filled,
    both are kept, both get, written twice, written in both, write in both, to old and new, into old and new,
    in the old and the new, in the old and in the new, keeps both, keep both, fed from both, mirrored into,
    mirror ~ into the new, two weeks both, for a while both, a time both, old new, new old, follow the old,
    follows the old, trigger copies, trigger ~ copies, trigger keeps, trigger fills, trigger mirrors,
    kept in step, keeps them in sync, keeps the two in sync, introduced beside, beside it, beside the old one,
    let the old there, leave the old there, next to the old one, fills all three, goes into both, go into both,
    lands in both, land in both, both places, in both places, writes twice, double write, doubly written,
    saved in both, sends both, send both, both spellings, the old and a new, old as well as, as well as the old
  `),
  /** What is there is brought into the new form. */
  'brought-over': terms(
    `
    copied, converted, rewritten, migrated, translated, transformed, moved over, carried over, brought over,
    turned into, recoded, re encoded, supplemented, populated
  `,
  ),
  'versioned-format': terms(`
    schema version, versioned schema, schema registry, version field, version number, versioned event,
    format version, payload version, schema id, versioned message, record version, upcaster, upcast,
    index version, versioned format, versioned index, event version, carries a version, carries its version,
    version tag, v1 and v2, versioned envelope, names the form, names its form, says its form,
    form it was written, form in which, version it was written, written in form, number of the form,
    number of its form, tells the form, format number, tagged with its version, tagged with the version,
    stamped with, carries the number, fmt byte, format byte, version byte, leading byte, row v, schema v,
    number in front, version in front, gets a =v, has a =v, version stamp, carries ~ version, carries ~ format,
    stamped ~ version, tagged ~ version, knows its version, envelope version, version column, version attribute,
    fmt
  `),
  compatible: terms(`
    as optional, new optional, an optional, made optional, backward compatible, backwards compatible,
    backward compatibility, backwards compatibility, forward compatible, forwards compatible,
    forward compatibility, compatible, additive, only ever added, nullable, optional field, optional column,
    default value, with a default, unknown field, non breaking, never renamed, never removed, tolerant reader,
    interoperable, without being mandatory, not mandatory, may be absent, can be absent, may be missing,
    can be missing, may
    lack, never changes its meaning, keeps its meaning, keep their meaning,
    add and never, never take away, never reused, cope with it missing, do without it, initially optional
  `),
  'peer-version': combine(
    terms('old, older, existing, legacy, previous, former, prior, not yet upgraded, unmigrated'),
    terms(`
    version, client, server, instance, consumer, reader, code, release, node, service, worker, app, device,
    endpoint, format, field, schema, row, record, data, media, message, event, column, name, document, entry,
    table, one, writer, pod, phone, reading, binary
  `),
  ).concat(
    terms(`
    one before it, runs next to, what the other writes, two versions, as they do today, as it does today,
    does not know it, do not know it, do not know the, before the change, not set to true, =lagging,
    know nothing of, knows nothing of, written before, before it existed, v1 rows, v1 messages, v1 events,
    v1
    clients, v1 records, v1 documents, v1 files, old apps, old phones, not yet updated, never updated,
    still on
    the old, still run the old, still runs the old, still sends the old, still send the old,
    from before the, software presently in operation, software in operation, running software, without the new,
    lack the new, lacks the new
  `),
  ),
  'keeps-working': terms(`
    live with, must live, continue, retain, still, keep working, keeps working, ignore, treated as, assumed to,
    assume, fall back, fallback, tolerate, accept, understand, default value, given a default, remain,
    served from, stay, unaffected, go on, until, skip, behave, unchanged, still understood, still read,
    still be read, can read, can still, reads both, read both, understands both, understand both, reads either,
    read either, takes both, accepts both, know both, knows both, goes on containing, need not be touched,
    need not change, needs not change, is read as, are read as, counts as, count as, is taken as, are taken as,
    taken to mean, can stay, may stay, work as before, works as before, keep understanding, keeps understanding,
    do not notice, does not notice, nothing breaks, never notice, never notices, remains able, remain able,
    remains capable, remain capable, capable of functioning, take either
  `),
  'change-order': terms(`
    once every, next version, in the following release, after seven days, as long as, next release,
    first release, second release, later release, release later, following release, once all, once none,
    until all, until every, until none, when all, after all, a month later, a week later, weeks later,
    days later, at night, step 1, step 2, phase 1, phase 2, phase one, first phase, second phase, first rollout,
    second rollout, in stages, staged, gradual, gradually, one by one, one at a time, one node at a time,
    region by region, tenant by tenant, incrementally, first and then, and then enable, before enabling,
    only then, then drop, then removed, then remove, drop the old, remove the old, delete the old,
    old field goes, switch the reads, switch reads, reads move, reads switch, rolling, canary, feature flag,
    behind a flag, percent of, shadow mode, roll back, rolled back, rollback, zero downtime, without downtime,
    no downtime, while traffic, while the old, keep working, transition period, deprecation period, grace period,
    freeze, unfreeze, online ddl, gh ost, pt online schema change, create index concurrently, concurrently,
    alias, last of all, both are compared, compare counts, blue green, not in a released version,
    during development, is not considered stable, unstable prefix, unstable feature, comes first, goes last,
    go last, comes last, at the end the old, in the end the old, then the code, then the readers,
    then the writers, readers first, writers first, readers follow, writers follow, first the readers,
    first the writers, first the consumers, consumers first, before the writers, before the producers,
    and only then, then the old, old one goes, old one is dropped, old one is removed, old table goes,
    old column goes, after two weeks, for two weeks, for a week, for a month, two releases, three releases,
    one release later, with the next release, in three steps, in four steps, in two steps, three steps,
    four steps, two steps, reads move over, move over, moved over, moves over, may be empty, can be empty,
    is empty at first, week 1, week 2, week 3, phase 3, step 3, stage 2, 1 by 1, not null when, go out first,
    goes out first, only after that, old column dropped, old column removed, column is dropped,
    column is removed, dropped at last, drop old, drops old, throw ~ away, throws ~ away, do we throw,
    is withdrawn, withdrawn only, only when no, only when not one, only when all, once nobody, when nobody uses,
    until nobody, as soon as nobody, when no row, when no reader, no reader is left, no writer is left,
    becomes mandatory, made mandatory, then 10, takes us back, take us back, can go back, we can go back,
    reads go over, go over there, switched over, shard by shard, store by store, country by country, app by app,
    team by team, service by service, one after another, one after the other, for twelve months, for six months,
    for three months, for half a year, without interruption, without stopping, without a stop, while both run
  `),
  deploy: terms(`
    deploy, rollout, roll out, upgrade, enable, ship, release, switch, turn on, cut over, cutover, move, flip,
    reconfigure, restart, install, publish, go out, goes out, went out, put live, goes live, go live
  `),
  /** What only looks different: no data change with it. */
  'look-thing': terms(` look of, =look, =looks, layout, user interface, =ui, theme, redesign `),
  'old-thing': terms('=old, older, existing, legacy, previous, historical, earlier, today'),
  'new-thing': terms(`
    =new, newer, =added, =adding, add a, add an, add the, add new, additional, extra, add something, =two new,
    =three new, introduced, introduce
  `),
} as const satisfies Vocabulary;
