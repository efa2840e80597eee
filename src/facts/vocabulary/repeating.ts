import { terms, type Vocabulary } from '../lexicon.js';

/** Calls that are made once more, how often and with which pauses, in everyday words. */
export const repeating = {
  /** A call that is made once more. */
  anew: terms(`
    ask again, asks again, asking again, asked again, try again, tries again, trying again, tried again, retry,
    retries, retried, retrying, re ask, reissue, reissued, re issue, second try, second tries, second call,
    second time, once more, one more time, another time, another call, another try, another go, another attempt,
    further call, further try, further attempt, further tries, single further, renewed request, renewed call,
    renewed attempt, renewed, repetition, repetitions, repeat, repeats, repeated, attempts, attempt, tries,
    next try, next attempt, next call, new attempt, new try, anew, afresh, called again, call again, calls again,
    send again, sent again, resend, knock again, knocks again, goes back to, comes back to, another shot,
    fresh attempt, tried, is asked, are asked
  `),
  /** So often and no more. */
  'so-often': terms(`
    no more than, not more than, at most, ceiling, cap, capped, limit, up to, =max, maximum, allowance, in all,
    or fewer, after which, and then gives up, then gives up, and no more, not a third, no third, never more than,
    a further, then stop, then stops, at the outside, bounded, finite
  `),
  'times-said': terms(`
    times, occasions, once, twice, thrice, tries, attempts, one second time, a second time, second time,
    one more, once more, third
  `),
  'gap-between': terms(`
    pause, pauses, interval, gap, =wait, waits, waiting, delay, spacing, breathing space, time between, distance,
    break of, breaks of, rest between, sleep, sleeps, breather
  `),
  'gap-grows': terms(`
    grow, longer, lengthen, lengthening, increase, increasing, double, doubled, doubling, widen, rise, rising,
    exponential, exponentially, progressively, random, randomly, randomised, randomized, jitter, jittered,
    stretch, geometric, geometrically, multiply, factor, triple, tripled, different time, differs, scatter,
    ever longer, by chance, at random, spread, from one to the next, each time more, twice the last,
    twice the previous, dice, lottery
  `),
  /** Pauses that are told one by one. */
  'pause-steps': terms(`
    then two then, then four, then eight, then two, =1 =2 =4, =1s =2s =4s, =2 =4 =8, =1 =2 =3, =1 =3 =9,
    =1 =5 =25, =1s =5s, =1 =4 =16, =5 =10 =20, =10 =20 =40, =100 =200 =400, =1s =2s, =2s =4s, =1s =3s,
    second then two, then three, then ten, then five, then thirty, then sixty, then a minute, then an hour
  `),
  /** Nobody is called for a while. */
  'stops-calling': terms(`
    stop calling, stops calling, stop asking, stops asking, in peace, left alone, leave it alone,
    leave them alone, leaves it alone, no longer called, no longer asked, not called, not asked, no calls,
    no call is, nobody calls, spare it, is spared, calls ~ suspended, suspend calls, calls cease,
    gives it a rest, given a rest, give it a rest, pause calls, pauses calls, goes straight to, short circuit,
    trips, tripped, opens for, open for, calls are skipped, skip calls, skips the call, without calling,
    without asking, refrain from calling, refrains from calling, keep off, keeps off, stay away from,
    time out for, sends nothing to, sent nothing, hands off, cool off, cooling off
  `),
  /** One call to see whether it is back. */
  'trial-call': terms(`
    one call ~ let through, single call ~ let through, one request ~ let through, one call is, one call goes,
    trial call, by way of trial, as a trial, on trial, test call, probe, probes, feeler, half open, sample call,
    single call is, to see if, see if they're back, see whether it, to see whether, is back, are back,
    are they back, first call that succeeds, one that succeeds, let through again, one scout, canary call
  `),
  /** Is not waited for any longer. */
  'stops-waiting': terms(`
    not on the page, left out, is left out, left off, goes without, not shown, don't wait, do not wait,
    shown without, show ~ without, then without, give up, gives up, given up, gave up, cut the line,
    cuts the line, cut the call, cut off, hang up, hangs up, break off, breaks off, broken off, abandon,
    abandons, stop waiting, stops waiting, moves on, move on, abort, aborted, cancel, cancelled, canceled,
    treated as failed, counts as failed, taken as failed, closed, drop the call, drops the call,
    close the connection, carry on without, goes on without, go on without, do without, does without, not waited,
    wait no longer, waits no longer, call ~ dropped, counts as a failure, is a failure, we stop, then stop,
    is skipped
  `),
  'no-answer-yet': terms(`
    hasn't come, has not come, not come, not there yet, isn't there, not answer, not answering, no answer,
    isn't answering, not answered, doesn't answer, not reply, no reply, no response, nothing back,
    nothing has come, nothing comes, not responded, hasn't answered, hasn't replied, not come back, silent,
    has not responded, not finished, not back, doesn't come back
  `),
  /** The time that is left for the whole. */
  'time-left': terms(`
    how much ~ left, time left, time remaining, remaining time, what is left, is left, time budget,
    remaining budget, fit in, fits in, fit into, overall deadline, total deadline, deadline of the,
    deadline is passed on, deadline is handed, whole thing may take, in all take, all tries together,
    together may take, all attempts together, total time, =total
  `),
  /** A part of all calls. */
  'share-said': terms(`
    a tenth, a fifth, a twentieth, one in ten, one in twenty, out of twenty, out of ten, out of a hundred,
    one in a hundred, one in five, percent of, per cent of, fraction of, share of, ratio of
  `),
  'repeated-calls': terms(
    'second tries, second try, repetition, repetitions, repeats, retry, retries, repeated calls, repeated requests, further attempts, second calls',
  ),
  /** What goes wrong, so often in a time. */
  'many-fail': terms(`
    half of, most of, of the last, of ten, of every, in a row, consecutive, successive, in succession, on end,
    one after another, share of errors, error rate, failure rate, error ratio, % errors, errs, errors, failures,
    gone wrong, went wrong, have failed, calls fail, timeouts, not answered a single, not a single
  `),
  'times-x': terms('=2x, =3x, =4x, =5x, =6x, =8x, =10x, 3 times, three times, two times, twice'),
  'allowance-said': terms('budget, allowance, quota, ration, pot, purse'),
} as const satisfies Vocabulary;
