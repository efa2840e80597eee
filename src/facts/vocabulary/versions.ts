import { combine, terms, type Vocabulary } from '../lexicon.js';

/** How an interface may change without breaking those who use it. */
export const versions = {
  /** A version that calls or messages carry. */
  'interface-version': terms(`
    purely additive, strictly additive, additive and non breaking, non breaking and additive, negotiated version,
    version negotiation, negotiate the version, negotiates the version, version ~ negotiated, versioned protocol,
    versioned subprotocol, preserve ~ behavior ~ client, preserve ~ behaviour ~ client,
    preserve ~ behavior ~ consumer, api version, version header, version in the path, version in path,
    version in the url, version in url, version prefix, versioned api, versioned endpoint, versioned path,
    versioned url, versioned route, version segment, url versioning, path versioning, header versioning,
    versioned event, event version, versioned contract, versioned schema, schema version, schema_version,
    schemaversion, message version, version field, protocol version, contract version, version number in,
    versioned by, version byte, envelope version, version per event, accept header, major version,
    schema registry, registry set to, v1 frozen, v1 off, v2 off, v1 lives, v1 retired, v1 dies, v1 until,
    v1 ends, v1 kept, v1 sunset, v2 default, v1 deprecated, versions ~ in the path, version ~ in the path,
    version ~ in the url, versioned by date, versioned package, versioned proto, versioned message, api revision,
    versioned topic, version suffix, spec version, versioned interface, carries a version, carries its version,
    carry a version, with a version, version attribute, format version, media type version, =apiversion,
    api_version, apiversion, path ~ v1, path ~ v2, starts with v1, starts with v2, begins with v1, under v1,
    under v2, /v1 and, /v2 and, v1 stays, v1 goes on, v1 keeps, v2 comes, number of its form, number of the form,
    edition of its form, edition of the form, number of the format, edition of the format, which form it,
    form number, schema number, says which version, says which form, names its version, names the version,
    tells its version, version ~ in each, version ~ in every, each ~ has a version, every ~ has a version,
    version in the name, version in its name, dated version
  `),
  /** A state of the interface, by whatever name. */
  'release-word': terms(` release, revision, version, edition, generation, dialect, =v1, =v2, =v3 `),
  /** Where a call or message carries it. */
  'version-place': terms(`
    header, path, url, uri, query parameter, envelope, namespace, handshake, accept version, hello message,
    first byte, leading byte, subdomain, media type, every message, each message, every event, each event
  `),
  /** Going on to be served. */
  'serve-word': terms(
    'serve, answer, support, accept, honour, honor, run, stay, live, keep, available, remain, maintain, work',
  ),
  /** A promise of what changes do not do. */
  'additive-only': terms(`
    what it does not know, ones it does not know, fields it does not know, backward compatible,
    backwards compatible, forward compatible, additive only, additive change, additive field, additive schema,
    additive evolution, purely additive, strictly additive, additively, change is additive, changes are additive,
    fields are additive, only ever add, only added, add only, only ever grows, never removed, never disappear,
    never disappears, never change type, never switch type, never renamed, never remove, never rename,
    never reused, never reuse, never change meaning, never taken out, nothing is removed, nothing is renamed,
    nothing is ever taken, never repurposed, unknown field, unknown key, unknown attribute, unknown property,
    what they do not know, what they don't know, tolerant reader, non breaking, do not break, does not break,
    not break existing, no breaking change, must not break, field numbers are never, reserved field, n 1,
    last two major, versions side by side, remove or rename, removed or renamed, renamed or removed,
    taken out of it, fields may come, fields can come, fields may be added, fields are added, only ever gain,
    only gains, gain fields, gains fields, none will go, none goes, none ever goes, nothing goes,
    nothing is taken away, never take away, never takes away, never taken away, keeps its meaning,
    keep their meaning, keeps its name, keep their names, can be left out, may be left out, left out by,
    skip fields, skip what, skips fields, skip unknown, skips unknown, ignore fields, ignores fields,
    ignore what they, ignores what it, must ignore, change ~ meaning, change its meaning, stay what they,
    mean what they
  `),
  /** A promise to what is there that it goes on to fit. */
  'stays-compatible': terms(`
    compatible with the current, compatible with the existing, compatible with existing, compatible with current,
    compatible with old, compatible with older, compatible with previous, compatible with earlier,
    api compatible, wire compatible, drop in replacement, without breaking existing,
    without breaking the existing, without breaking current, no change to the api, no changes to the api,
    no change to the http, no changes to the http, no significant change to, no significant changes to,
    can be done without breaking, no api change, no api changes, api does not change, api stays the same,
    api remains unchanged, api stays unchanged, api remains the same, existing api unchanged, no breaking api
  `),
  /** Callers that know only an earlier form. */
  'old-caller': combine(
    terms('old, older, existing, previous, earlier, legacy, outdated, prior, not yet updated'),
    terms(
      'client, app, consumer, integration, version, release, sdk, subscriber, partner, caller, reader, device, form, shape, server, querier, endpoint, instance, frontend, controller, terminal, phone, meter, scanner, browser, machine, tablet, unit, sensor, printer, display, kiosk, plugin, receiver, worker, producer, peer, handset, hub',
    ),
  ).concat(
    terms(
      `both versions, two versions, v1 and v2, both forms, both shapes, that do not send it, not set to true, does not know it, do not know it, old clients, those who still, those who have not, those who do not, those who stay, whoever does not, whoever has not, who have not, has not updated, have not updated, not updated, not upgraded, who are still, who is still, of last year, from last year, years old, shipped units, sold units, in the field`,
    ),
  ),
  'new-part': terms(`
    optional field, stays optional, are optional, is optional, new field, new attribute, new parameter,
    additional field, extra field, new optional, default value, with a default, as an extra
  `),
  'compatibility-word': terms(`
    backward compatibility, backwards compatibility, compatibility, version the api, version our,
    version the interface, version these, version events, =versioning, =unversioned, api version,
    breaking change, version strategy, deprecation, deprecate, evolution, additive
  `),
  /** The end of an old form, with notice. */
  'sunset-word': terms(`
    !support for, !supports for, deprecate, !replace deprecated, !replaces deprecated, !replacing deprecated,
    !of deprecated, deprecation, =sunset, deprecation header, sunset header, deprecation period, grace period,
    retired after, switched off after, end of life, keeps working for, stays up for, answered for, months notice,
    notice before, announced before, phased out, is served for, honoured for, honored for, for a year after,
    lives on for, kept for another, half a year after, is told before, are told before, are told ~ ahead,
    told ~ months, until nobody, until no one, last caller, notice period, farewell
  `),
  /** Keeping old callers served. */
  'keeps-old': terms(`
    keep work, keeps working, still work, continue to work, continues, still accept, keep accepting, ignore,
    skip, cope, tolerate, unaffected, behave as, default to, falls back, remains, stays, side by side,
    in parallel, still served, still answer, are served, is served, retain, optional, assumed to, assume,
    treated as, understand, unchanged, goes on, keep being, without change, need not change,
    does not have to change, never, not removed, not changed, not rename, only, go on working, goes on working,
    go on ~ as before, works as before, work as before, notice nothing, notices nothing, see nothing of,
    sees nothing of, need not, needs no change, need no change, is not forced, not forced, may stay on, stay on,
    run on, live on, lives on, keeps getting, keep getting, keeps being, at their own pace, in their own time,
    when they are ready, when it suits
  `),
  /** What the promise is about: not the tables inside. */
  'contract-thing': terms(`
    api, endpoint, client, caller, consumer, subscriber, partner, field, response, request, event, message,
    payload, contract, header, parameter, app, integration, interface, protobuf, proto, avro, json, rpc, schema,
    portal, device, envelope, querier, frontend, server, instance
  `),
  /** Versions of other things. */
  'other-version': combine(
    terms(
      'database, row, document, file, app, library, postgres, kernel, image, model, optimistic, record, entity, object, software, firmware, build, dependency, os, wiki, article, page, config, draft',
    ),
    terms('version'),
  ).concat(
    terms(
      'optimistic lock, optimistic concurrency, version column, version history, file versioning, versions of a file, if match, etag, compare and swap, column, alter table, migration, go module, docker image, container image, git tag, pandas, npm, daily build, build file, map data, routing library, notebook',
    ),
  ),
} as const satisfies Vocabulary;
