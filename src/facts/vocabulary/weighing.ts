import { combine, terms, type Vocabulary } from '../lexicon.js';

/** Comparing a decision with another: what is gained, what is paid, and what else there was. */
export const weighing = {
  /** Says by itself that one thing is given for another. */
  'traded-for': terms(`
    at the cost of, at a cost of, at the expense of, in exchange, we forgo, we forego, forgo that, we lose this, lose this, lose that, gave that up, gave this up, give that up, give this up, gave it up, is given up, at the price of, we would rather, we'd rather, would rather have, would rather lose, we reason the other way, we stay with, the price is, the price for,
    the price of this, we pay, pay for it with, pay for this, paid for with, pays with, costs us, sacrifice,
    give up, gives up, gave up, giving up, trade off between, tradeoff between, trade off is, tradeoff is,
    trade off here, tradeoff here, =trading off, trading accuracy, trade accuracy, trade consistency,
    trade latency, trade space, trade memory, trading space, trading memory, trading latency,
    trading consistency, trading precision, trading freshness, trading speed, trading simplicity,
    trade simplicity, trade freshness, trade durability, trading durability, availability over consistency,
    consistency over availability, latency over, to maintain availability, trade b w, tradeoff b w, in return,
    hidden tax, compromise, which is acceptable, acceptable because, acceptable since, we accept,
    we can live with, can live with, we tolerate, !pay the, !we pay the ticket
  `),
  /** What speaks against something. */
  drawback: terms(`
    =too,
    downside, drawback, disadvantage, =cons, =con, shortcoming, expensive, costly, costs more, cost more,
    higher cost, more cost, slower, slow down, slows down, is slow, are slow, be slow, too slow, slow read,
    slow write, more memory, more storage, extra storage, extra space, extra memory, more space, more work,
    extra work, extra latency, adds latency, add latency, increase latency, higher latency,
    latency will be increased, added latency, complexity, more complex, too complex, complicated, complicate,
    overhead, overkill, over engineering, harder, hard to, difficult to, painful, inefficient, not efficient,
    resource intensive, time consuming, wasteful, waste, stale, lossy, less accurate, inaccurate, not accurate,
    less flexible, unbalanced, uneven, hot key, hot spot, hotspot, hot partition, hot region, hot shard,
    does not scale, doesn't scale, not scale, cannot scale, not scalable, not suitable, not a good, cannot do so, can't do so, does not have that, but needs, but loses, not ideal,
    not optimal, not enough, not guarantee, don't guarantee, is worse, ranks worse, be worse, chokepoint,
    tops out, operational burden, burden, more requests, a second store, vendor lock, lock in, can be lost,
    lose data, false positive, collision, fragile, brittle, would require, would have to, would need,
    fails when, weaker, unacceptable, not acceptable, prohibitive, issue here, seconds late, minutes late,
    be lost, is lossy, is wrong for, be wrong for, disrupt, !pros and cons, !advantages and disadvantages,
    !no bottleneck, lags behind, dearer, grows by hand, one site, take days, takes days, error prone,
    the problem with, problem with this, main problem, issue with, problem is, challenge with, get hot,
    unnecessary load, !against duplicates, !late event, !not enough seats
  `),
  /** What speaks for something. */
  advantage: terms(`
    advantage, benefit, =pros, =pro, upside, faster, fast, quick, quicker, simple, simpler, simplicity, easy,
    easier, cheap, cheaper, efficient, more efficient, better, best, low latency, lower latency, reduce, save,
    saves, saved, spare, avoid, scalable, scales well, scale better, scale horizontally, flexible, flexibility,
    robust, accurate, more accurate, accuracy, strict, exact, good for, great for, suitable, well suited, ideal,
    real time, no coordination, minimal, lightweight, lighter, natural, sufficient, enough, durable, secure,
    allows us, lets us, no need to, prevent, gain, fresher, will allow, allows the, remain functional,
    remains available, !pros and cons, !advantages and disadvantages, !best practice, grows by itself
  `),
  /** A way that was not, or not only, taken. */
  'other-way': terms(`
    =considered,
    alternative, !alternatives and trade offs, !alternatives and tradeoffs, alternatively, another approach,
    another option, another way, another solution, another possibility, other approach, other option,
    other solution, other way, different approach, first approach, second approach, first option, second option,
    one approach, one option, one way, option 1, option 2, option 3, option a, option b, approach 1, approach 2,
    approach 3, solution 1, solution 2, naive approach, naive solution, naively, simplest approach,
    straightforward approach, simple approach, instead of, rather than, as opposed to, compared to,
    compared with, in comparison, in contrast, on the other hand, whereas, unlike, versus, =vs, could have,
    would have been, we could, it is possible to, one could, should we, can we use, why not, why separate,
    why use, why we use, why do we, why not use, preferred over, prefer over, we considered, was considered,
    were considered, not chosen, is rejected because, was rejected, were rejected, been rejected, rejected in favour, rejected because, rejected for,
    discarded because, was discarded, decided against, ruled out, cannot be used,
    can not be used, can't be used, both approaches, hybrid, push model, pull model, the latter, the former,
    if we use, if we used, if we had, if we store, if we upload, if we choose, if we only, if we just, doing it,
    choice between, choose between, previous proposal, status quo
  `),
  chosen: terms(`
    choose, choice, chosen, prefer, preferred, preferable, preference, pick, go with, going with, opt for,
    opted, decide, decision, favor, favour, settle on, settled on, select, selected, prioritize, prioritise,
    better choice, makes sense, better to, better option, better solution, recommended, we use, we will use,
    should use, we'll use, using
  `),
  'not-that': terms('=over, instead of, rather than, as opposed to, in place of, =not, and not, versus, =vs'),
  /** Another way, as what something is measured by. */
  'than-way': combine(
    terms('than the, than a, than an, than using, than other, than any other, than both'),
    terms(`
      alternative, other, previous, first, second, third, naive, approach, option, algorithm, method, solution, strategy,
      design, scheme, technique, variant, polling, ways
    `),
  ),
  'but-then': terms(`
    =but, =however, =although, =though, =whereas, =while, =yet, even though, on the other hand,
    on the flip side, in return, nevertheless, unfortunately, at the same time, as long as, so it happens
  `),
  'for-label': terms('=pro, =pros, advantages, =for, benefits, upsides, strengths'),
  'against-label': terms('=con, =cons, disadvantages, =against, drawbacks, downsides, weaknesses, limitations'),
  'trade-off-word': terms('trade off, tradeoff, pros and cons, advantages and disadvantages, careful evaluation'),
} as const satisfies Vocabulary;
