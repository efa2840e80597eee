import { combine, terms, type Vocabulary } from '../lexicon.js';

/** What stays as it is for those who call, in plain words. */
export const compatibility = {
  /** What callers see of an interface. */
  'interface-part': terms(`
    field, element, constituent, attribute, property, parameter, key, answer, response, reply, event, message,
    address, path, endpoint, call, route, topic, payload, contract, api, interface, header, envelope, phone, app,
    client, caller, consumer, partner, firm, program, integration, reader, subscriber, device, gateway, receiver,
    vendor, code, request, webhook, proto, protobuf, schema, sdk, plugin, terminal, meter, till, station, feed
  `),
  /** Changes that put something there. */
  'only-added': terms(`
    =add-only, add only, only ever add, only add, only added, just add, only gain, only grow, only grows,
    may be added, can be added, are added, is added, may come, come on top, alongside, new name, new field,
    new key, new attribute, another field, further field, extra field, field which can be missing,
    may be missing, can be missing, may be absent, optional to read, optional, give it more, give more than,
    send more than, next to the old, beside the old, extra one, as an addition, additions, additive,
    with a default, on top of, additional
  `),
  /** That what is there is not taken away. */
  'not-taken': [
    ...terms(`
    never ~ removed, never ~ renamed, never ~ taken, never ~ dropped, never ~ withdrawn, never ~ reused,
    never ~ changed, never ~ change, never ~ given, not ~ take away, not ~ taken away, not ~ rename,
    not ~ removed, not ~ remove, not ~ drop, not be withdrawn, nothing ~ renamed, nothing ~ removed,
    nothing ~ taken, nothing ~ dropped, nothing ~ withdrawn, no ~ renamed, no ~ removed, no ~ taken,
    no ~ dropped, no ~ withdrawn, none ~ renamed, none ~ removed, none ~ withdrawn, none ~ dropped, has to stay,
    have to stay, must stay, stays in, stay in, stays what it, stay what they, keeps its, keep their, keep its,
    goes on being, go on being, will go on, other meaning, another meaning, a different meaning,
    mean something else, means something else, mean the same, means the same, means what it, in the same unit,
    same unit, same type, reserved for ever, reserved forever, never recycled, not recycled, not repurposed,
    nor removed, nor renamed, nor taken, is for ever, is forever, are for ever, stays for ever, stay for ever,
    is frozen, are frozen, set in stone, not touched, never touched, never breaks, not break, no break
  `),
  ],
  /** Those who were built for an earlier form. */
  'older-party': [
    ...combine(
      terms(
        "old, older, oldest, outdated, last year's, legacy, earlier, existing, today's, current, present, former, slow, stale",
      ),
      terms(
        'phone, firm, partner, program, app, gateway, device, firmware, consumer, client, caller, customer, reader, integration, till, terminal, bot, script, plugin, sdk, build, installation, subscriber, vendor, shop, station, meter, car, controller, handset, box, tablet, sensor, code, bank, receiver, system, tool',
      ),
    ),
    ...terms(`
    years ago, year ago, last year, years old, months old, written today, built today, written against,
    built against, built for, written for, built in, written in, written before, built before, made before,
    compiled against, updated slowly, never updated, without updating, not been updated, not updated,
    has not upgraded, have not upgraded, not yet upgraded, not yet moved, not moved yet, on an old, on the old,
    still on, that only knows, only knows, that knows only, knows only, the old consumers, the old one,
    the old ones, pinned to, no longer being maintained, no longer maintained, stick with, sticks with, stuck on,
    nobody updates, cannot be updated, whoever still, who still, that still, the day it joined,
    it registered for, they registered for, signed up, signed up with, whoever does not upgrade,
    ship twice a year, in the field
  `),
  ],
  /** That it goes on to fit them. */
  'fits-on': terms(`
    skip over, skips over, skips what, skip what, skip whatever, ignore what, ignores what, ignore unknown,
    ignores unknown, passes over what, overlook, will understand, still understand, understands what,
    understand what, do not break, don't break, does not break, doesn't break, will not break, without breaking,
    not seeing it, not see it, see nothing, has to run, have to run, keeps running, keep running,
    keep on working, keeps working, keep working, go on working, goes on working, still works, still work,
    goes on to work, talk to each other, understand each other, get the shape, gets the shape, the shape they,
    the shape it, the form they, the form it, the format they, down converted, converted down, downgrade the,
    translated into, translated to, translation step, is translated, are translated, translate, convert, adapter,
    shim, bridge, treat unknown, treats unknown, tolerate, get the one, gets the one, get that one,
    give it that one, given that one, are given the, notice nothing, notices nothing, is not affected,
    are not affected, unaffected, behaves as before, behave as before, as before, can still, still read,
    still parse, still answered, still served, goes on being, go on being, keeps getting, keep getting,
    still get, still gets
  `),
  /** The state of a form, asked for or told. */
  'which-form': terms(`
    which form, which generation, which version, which edition, which format, which shape, which revision,
    which dialect, schema id, schema number, form number, format number, version number, number of the form,
    number of the version, number by which, number, which form it has, ev ver, =ver, version byte, version digit,
    version tag, generation of, schema version, a version, its version, date of the contract, contract date,
    dated version, api date, major number
  `),
  /** Where it is told. */
  'form-place': terms(`
    says in a header, in a header, in the header, =hdr, request header, response header, first byte,
    leading byte, first bytes, 1st byte, 1st 5 bytes, first 5 bytes, first four bytes, in each event,
    in every event, each event ~ number, in each message, in every message, on each message, on every message,
    each message ~ number, in the envelope, in the path, in the url, in the address, in the topic,
    in the subject, in the name of the topic, media type, content type, accept header, handshake,
    query parameter
  `),
  /** Two at once. */
  'two-forms': terms(`
    both forms, both formats, both shapes, both versions, both paths, both addresses, both generations,
    both fields, both names, both topics, both up, two formats, two forms, two shapes, two versions,
    two generations, two editions, form 1 and form 2, v1 and v2, v2 and v3, old and new form, old and new format,
    old and the new, old form, old format, old shape, older format, older form, old version, previous version,
    preceding version, preceding major, previous major, previous two, last two, last three, previous one,
    old single, old field, old name, old one, old path, old topic, old endpoint, old address, older ones,
    newer ones, the old way, former field, predecessor
  `),
  /** Both are there for a while. */
  'side-by-side': terms(`
    side by side, in parallel, next to each other, at the same time, in the same time, alongside, are served,
    is served, still served, go on being, goes on being, stays up, stay up, both up, both live, lives on,
    live on, lives, remain, remains, are accepted, is accepted, still accepted, accept, can read, can be read,
    understands both, understand both, reads both, read both, takes the, is filled, are filled, still filled,
    filled for, fed for, is fed, served for, answered for, kept for, supported for, works for, up for,
    until nobody, until no one, until the last, provided
  `),
  /** The end of a form. */
  withdrawal: terms(`
    withdraw, withdrawal, taken away, take away, switch off, switched off, switch anything off, turn off,
    turned off, =off, retire, retired, removal, removed, discontinue, discontinued, cease, shut down, shut off,
    phased out, phase out, throw the code, throw away, thrown away, taken down, take down, ended, die, dies
  `),
  /** That it is known long before, or waited for. */
  notice: terms(`
    notice having been given, with notice, without notice having, months' notice, months notice, weeks notice,
    weeks' notice, year's notice, notice of, months in advance, weeks in advance, in advance, months ahead,
    beforehand, from the announcement, after the announcement, announced, we call these, we call those,
    call these firms, write to, mailed before, is told, are told, warn, warned, deprecation, deprecate,
    deprecated, sunset, until nobody, nobody is sending, nobody sends, no one sends, nobody uses, nobody calls,
    nobody is using, last caller, last one has, of calls, of the calls, of traffic, of the traffic,
    still sends the old, who still sends, who still uses, who still calls, still calls the old, count who,
    count of, counts who, expiry of, prior to the expiry, not before, not earlier than, no sooner than,
    at the earliest
  `),
  /** A change that does not fit. */
  'break-word': terms(`
    breaking change, breaking, incompatible change, incompatible, next break, a break, =break, =breaks,
    change that breaks, changes that break, anything else, everything else, change of meaning, change of unit,
    removal
  `),
  /** Where it then goes. */
  'new-place': terms(`
    new path, new topic, new version, =v2, =v3, new endpoint, new field name, new field, new name, new event,
    new type, next number, new number, new major, major version, new subject, new address, new route,
    new media type, next version, new media, new call, new url, bumps the, bump the, second endpoint
  `),
  /** Software that has versions of its own. */
  'other-software': terms(`
    library, libraries, module, npm, docker image, container image, git tag, package, pandas, changelog,
    firmware version, firmware is, pin its, pins its, build file, daily build, each build, of the build,
    build has, dependency, dependencies, notebook, helm chart, terraform, image, model version, price versioning,
    dataset, data is versioned, kernel, driver version, lockfile, app store, play store
  `),
  /** A name for versions of software and of interfaces. */
  semver: terms('=semver, semantic versioning, semantic version, versioned semantically, major.minor'),
} as const satisfies Vocabulary;
