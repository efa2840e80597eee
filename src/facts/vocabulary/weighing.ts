import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Comparing a decision with another: what is gained, what is paid, and what else there was. */
export const weighing = {
  /** Says by itself that one thing is given for another. */
  'traded-for':
    terms(` !without compromising, !without sacrificing, !without sacrifice, compromise on, compromises on, isn't worth the, is not worth the, in exchange for latency, in exchange for simplicity, in exchange for speed, in exchange for faster, in exchange for better, in exchange for less, in exchange for more, 
    !never give up, !do not give up, !not give up, at the cost of, at a cost of, at the expense of, 
    we forgo, we forego, forgo that, we lose this, lose this, lose that, gave that up, gave this up,
    give that up, give this up, gave it up, is given up, at the price of, we would rather, we'd rather,
    would rather have, would rather lose, we reason the other way, we stay with, the price is, the price for,
    the price of this, we pay, pay for it with, pay for this, paid for with, pays with, costs us, sacrifice,
    give up, gives up, gave up, giving up, trade off between, tradeoff between, trade off is, tradeoff is,
    trade off here, tradeoff here, =trading off, trading accuracy, trade accuracy, trade consistency,
    trade latency, trade space, trade memory, trading space, trading memory, trading latency,
    trading consistency, trading precision, trading freshness, trading speed, trading simplicity,
    trade simplicity, trade freshness, trade durability, trading durability, availability over consistency,
    consistency over availability, latency over, to maintain availability, trade b w, tradeoff b w, in return,
    hidden tax, which is acceptable, acceptable because, acceptable since, we accept,
    we can live with, can live with, we tolerate, !pay the, !we pay the ticket, give ~ up, gives ~ up, gave ~ up,
    giving ~ up, price we pay, price to pay, in the awareness, in full awareness, knowingly accepted,
    is put up with, put up with, put up with it, deemed less, less detrimental, thought worse,
    considered worse, lesser evil, smaller evil, not worth it, not worth the,
    okay with me, okay with us, ok with us, fine with us, fine with me, fine by us, we swallow, swallow that,
    bought with, bought at, stays unfulfilled, sleep better, flip side, other side of the coin, in turn we,
    for that we, but we lose, what we lose, we lose the, what it costs, it costs us, what we gain, gained by,
    back and forth, weighed against, weighs more, weighed more, weighed heavier, outweigh, was worth more,
    is worth more, worth more to us, matters more, matters less, mattered more, we can bear, bearable,
    hurts less, hurt less, pay with, paid in
  `),
  /** What speaks against something. */
  drawback: terms(`
    doesn't scale, does not scale, only complication, =too, downside, drawback, disadvantage, =cons, =con,
    shortcoming, expensive, costly, costs more, cost more, higher cost, more cost, slower, slow down, slows down,
    is slow, are slow, be slow, too slow, slow read, slow write, more memory, more storage, extra storage,
    extra space, extra memory, more space, more work, extra work, extra latency, adds latency, add latency,
    increase latency, higher latency, latency will be increased, added latency, complexity, more complex,
    too complex, complicated, complicate, overhead, overkill, over engineering, harder, hard to, difficult to,
    painful, inefficient, not efficient, resource intensive, time consuming, wasteful, waste, stale, lossy,
    less accurate, inaccurate, not accurate, less flexible, unbalanced, uneven, hot key, hot spot, hotspot,
    hot partition, hot region, hot shard, not scale, cannot scale, not scalable, not suitable, not a good,
    cannot do so, can't do so, does not have that, but needs, but loses, not ideal, not optimal, not enough,
    not guarantee, don't guarantee, is worse, ranks worse, be worse, chokepoint, tops out, operational burden,
    burden, more requests, a second store, vendor lock, lock in, can be lost, lose data, false positive,
    collision, fragile, brittle, would require, would have to, would need, fails when, weaker, unacceptable,
    not acceptable, prohibitive, issue here, seconds late, minutes late, be lost, is lossy, is wrong for,
    be wrong for, disrupt, !pros and cons, !advantages and disadvantages, !no bottleneck, lags behind, dearer,
    grows by hand, one site, take days, takes days, error prone, the problem with, problem with this,
    main problem, issue with, problem is, challenge with, get hot, unnecessary load, !against duplicates,
    !late event, !not enough seats, stand still, stands still, would stop, has to wait, have to wait, must wait,
    visitor waits, times the rows, times as many, times as much, twice as, more traffic, must trust, by hand,
    more disk, more ram, more load, more money, more rows, more machines, more moving parts, one more thing,
    to look after, to babysit, staler, out of date, incompatible with, amplification, hurts, can now guess,
    entails a, entails the, inconsiderable, clumsy, awkward, cumbersome, add ~ milliseconds, add ~ ms,
    add ~ seconds, add ~ load, add ~ hop, costs ~ more, cost ~ more, cost a, costs a, costs one, costs two,
    loss of, delay of, takes longer, take longer, takes more, take more, needs more, need more, days old,
    minutes old, hours old, not see, cannot see, can't see, would not, wouldn't, would be gone, not possible,
    impossible, would wait, wait half, laborious, tedious, unwieldy, heavier, riskier, cannot be undone,
    a hassle, troublesome, another @machine to, another @store to, another @service to, must learn,
    nobody knows how, nobody on the team
  `),
  /** What speaks for something. */
  advantage: terms(`
    advantage, benefit, =pros, =pro, upside, faster, fast, quick, quicker, simple, simpler, simplicity, easy,
    easier, cheap, cheaper, efficient, more efficient, better, best, low latency, lower latency, reduce, save,
    saves, saved, spare, avoid, scalable, scales well, scale better, scale horizontally, flexible, flexibility,
    robust, accurate, more accurate, accuracy, strict, exact, good for, great for, suitable, well suited, ideal,
    real time, no coordination, minimal, lightweight, lighter, natural, sufficient, enough, durable, secure,
    allows us, lets us, no need to, prevent, gain, fresher, will allow, allows the, remain functional,
    remains available, !pros and cons, !advantages and disadvantages, !best practice, grows by itself,
    sleep better, always right, of this very second, fewer, less work, keep it simple, everybody understands,
    everyone understands, no resizing, need no, needs no, nothing to operate, nothing to run, cuts the, shorter,
    smaller, always fresh, up to date, survives, survive, comparison a, handier, comfortable, convenient,
    independent of, safer, would be right, would be exact, steady, predictable, more reliable, less load,
    less
    memory, less traffic, less code, at no cost, for free, well known, knows how to run,
    know how to run, already know, already run, already have
  `),
  /** A way that was not, or not only, taken. */
  'other-way':
    terms(` =considered, !is considered, !are considered, !be considered, !considered to be, !considered ready, is a better choice, a better choice, makes more sense, if the priority is, !one way operation, !one way hash, one way is, one way would, could have used, could have been, could have taken, could have chosen, could have put, could have kept, 
    alternative, !alternatives and trade offs, !alternatives and tradeoffs, alternatively,
    another approach, another option, another way, another solution, another possibility, other approach,
    other option, other solution, other way, different approach, first approach, second approach, first option,
    second option, one approach, one option, option 1, option 2, option 3, option a, option b,
    approach 1, approach 2, approach 3, solution 1, solution 2, naive approach, naive solution, naively,
    simplest approach, straightforward approach, simple approach, instead of, rather than, as opposed to,
    compared to, compared with, in comparison, in contrast, whereas, unlike, versus, =vs,
    would have been, we could, it is possible to, one could, should we, can we use, why not,
    why separate, why use, why we use, why do we, why not use, preferred over, prefer over, we considered,
    was considered, were considered, not chosen, is rejected because, was rejected, were rejected, been rejected,
    rejected in favour, rejected because, rejected for, discarded because, was discarded, decided against,
    ruled out, cannot be used, can not be used, can't be used, both approaches, hybrid, push model, pull model,
    if we use, if we used, if we had, if we store, if we upload, if we choose,
    if we only, if we just, doing it, choice between, choose between, previous proposal, status quo,
    the other way, other ways, another @service could, had it been, had we, if it were left, if we had left,
    could also have, might have been, might have used, would have let, would have allowed,
    might as
    well have, dismissed, was considered and, considered and dismissed, considered and rejected,
    turned down, other candidate, other candidates, second candidate, runner up, other variant,
    serving originals, doing
    without, going without, leaving it out, the obvious way, the usual way,
    textbook way, would be possible, was
    an option, were options, on the table, either we, where a log,
    where a
  `),
  chosen: terms(`
    choose, choice, chosen, prefer, preferred, preferable, preference, pick, go with, going with, opt for, opted,
    decide, decision, favor, favour, settle on, settled on, select, selected, prioritize, prioritise,
    better choice, makes sense, better to, better option, better solution, recommended, we use, we will use,
    should use, we'll use, using, we took, took the, we take the, i took, went for, going for, stick with,
    stuck with, settled for, chose, decided for, landed on, gave preference, preference was given,
    preference is given, the choice fell, fell
    on, voted for, ended up with, so we took, we stayed with
  `),
  'not-that': terms(`
    =over, instead of, rather than, as opposed to, in place of, =not, and not, versus, =vs, and none of,
    ahead of the, in preference to, =against
  `),
  /** Another way, as what something is measured by. */
  'than-way': combine(
    terms('than the, than a, than an, than a single, than one, than using, than other, than any other, than both'),
    terms(`
    alternative, other, previous, first, second, third, naive, approach, option, algorithm, method, solution,
    strategy, design, scheme, technique, variant, polling, ways
  `),
  ),
  'but-then': terms(`
    =but, =however, =although, =though, =whereas, =while, =yet, even though, on the other hand, on the flip side,
    in return, nevertheless, unfortunately, at the same time, as long as, so it happens, =albeit,
    notwithstanding, then again, against that, on the minus side, on the other side, only that, for
    which,
    in exchange, could then, would then, would also be
  `),
  'for-label': terms('=pro, =pros, advantages, =for, benefits, upsides, strengths'),
  'against-label': terms('=con, =cons, disadvantages, =against, drawbacks, downsides, weaknesses, limitations'),
  /** Over what is gained and what is lost, in a table or a record of a decision; by themselves they are everyday words. */
  'gain-label': terms(
    'gain, we gain, gained, =plus, =wins,  speaks for, we get, what we get, =pro, =pros, benefit, upside',
  ),
  'loss-label': terms(`
    =loss, =losses, we lose, lose, lost, =price, =cost, =costs, =minus, speaks against, give up, given up,
    we pay, what we pay, =con, =cons, drawback, downside
  `),
  'trade-off-word': terms('trade off, tradeoff, pros and cons, advantages and disadvantages, careful evaluation'),
} as const satisfies Vocabulary;
