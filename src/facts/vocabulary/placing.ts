import { terms, type Vocabulary } from '../lexicon.js';

/** Where a record or a piece of work goes, told without the words for cutting. */
export const placing = {
  /** The place is what is in question. */
  'place-asked': terms(`
    which @machine, which of ~ @machine, which of ~ database, which three, which two, which bucket, which slot,
    which lane, which segment, which half, which part of, which database, which group of, which file,
    where ~ lives, where ~ live, where ~ sits, where ~ sit, where ~ is kept, where ~ are kept, where ~ is stored,
    where ~ are stored, where ~ belongs, where ~ goes, where ~ lies, where ~ lie, where ~ ends up,
    where ~ to be found, where to ask, where to look, where to write, who sits where, what goes where,
    what lies where, who lives where, the place is, its place is, its home is, which one is responsible,
    which one answers, which one is in charge, who is responsible, who is in charge, who owns
  `),
  /** How the place is got from what is known of the record. */
  'place-computed': terms(`
    follow from, compute from, is computed, are computed, computed out of, calculate from, derive from, read off,
    worked out from, determined by, depend on, depend only on, depend solely on, found from, found by taking,
    chosen by, picked by, on the basis of, going by, goes by, goes after, according to, ending in, ends in,
    end in, beginning with, begins with, turned into a number, made into a number, the remainder, modulo, =mod,
    checksum, numerical value, first letter, first
    character, last digit, last digits, last two digits,
    last three digits, leading digits, range of
  `),
  /** What is put there, or who answers for it. */
  'placed-on': terms(`
    lie, dealt out, deal out, allocate, allocation, assign, assignment, allot, belong, distribute, distributing,
    spread, divide, we share, responsible, responsibility, hand to, place on, placed, put on, routed, resides,
    reside, housed, taken care of
  `),
  'dealt-out': terms(`
    dealt out, deal out, dealt over, allotted, handed out over, spread over, spread across, distributed over,
    distributed across, divided over, divided among, shared out, scattered over, apportioned
  `),
  /** People and groups whose records belong together. */
  party: terms(`
    @person, member, membership, group, chain, people, family, household, company, team, community, conversation,
    owner, party, guild, club, class, branch, vessel, ship, field, market, portfolio, name, participant, series,
    label, stream, house, building, machine id, plant, farm, feeder, route, line, train, station, parcel,
    contract, invoice, ticket, question, quiz
  `),
  'everything-of': terms(`
    all that, everything about, everything of, everything that, everything from, everything belonging,
    all ~ of one, all ~ in one, all ~ of a, all ~ of the same, all ~ for one, all ~ from one, all ~ belonging to,
    the entirety of, whatever belongs to, the whole of a, whole history of
  `),
  'one-place': terms(`
    same ~ @machine, one @machine, a single @machine, one and the same @machine, lie together, lies together,
    sit together, kept together, live together, stay together, stays together, end up together, same place,
    one place, the same box, same database, one database, same bucket, same slot, same segment
  `),
  'determines-place': terms(`
    determine the @machine, determines the @machine, determine which @machine, decide the @machine,
    decides the @machine, decides which @machine, decide which @machine, decide on which, determine on which,
    says which @machine, says which database, say which @machine, tells which @machine, tell which @machine,
    says the database, says the @machine, names the @machine
  `),
  'one-for-each': terms(`
    a @machine for each, a @machine for every, a @machine per, its own @machine, a database for each,
    a database per, one @machine per, one @machine for each, gets ~ @machine of its own, gets its own @machine,
    gets its own database, @machine to itself, @machine of its own, @machine of their own
  `),
  /** Load that any machine may take. */
  'request-spread': terms(`
    load balancer, round robin, least connections, least loaded, stateless, autoscaling, any node, any server,
    any instance, nearest, health, replica lag
  `),
  'stays-in': terms(
    'stay in, stays in, stay inside, stays inside, remain in, remains in, never leave, never leaves, kept inside',
  ),
  'going-by': terms(
    'going by, according to, depending on, by the country, by country, by the home, based on, by where',
  ),
} as const satisfies Vocabulary;
