import { terms, type Vocabulary } from '../lexicon.js';

/** Where a design says what it leaves open: headings, remarks, and what only sounds so. */
export const closing = {
  /** Headings under which weak places and later work are set out. */
  /** Headings that close a design where they stand late in it, and open it where they stand early. */
  'closing-late': terms(
    'improvement, enhancement, extension, bottleneck, !extension point, !improvements over, !improvement over',
  ),
  'closing-alone': terms(`
    =open, =later, =next, =todo, =limits, =risks, =gaps, =worries, =afterwards, =ahead
  `),
  /** Headings of what was before, whose drawbacks are not this design's. */
  'before-heading': terms(`
    background, motivation, context, current, status quo, problem, existing, today, alternative, rejected,
    history, why
  `),
  /** What only says that something has a drawback, of whatever it speaks. */
  'drawback-remark': terms('drawback of this, downside of this, limitation of this, limitation of the current'),
  'closing-heading': terms(`
    known restrictions, current restrictions, !limits and deadlines, !size and limits, still in doubt, =doubts,
    =worries, =unknowns, not get to, did not get to, didn't get to, not covered here, ran out of time, risk,
    limitation, known limits, limits of, =limits, !rate limits, !size limits, !resource limits, !request limits,
    !connection limits, !quotas and limits, !limits and quotas, simplification, intentionally simplified,
    deliberately simplified, intentionally left out, intentionally not, deliberately left out,
    what is simplified, not included, not implemented, going further, production considerations, for production,
    what's missing, what's next, evolution path, upgrade path, known issue, known problem, potential issue,
    potential problem, outstanding issue, remaining issue, drawback, caveat, weakness, weak spot, weak place,
    weak point, open question, open issue, open point, open problem, unresolved, unsolved, undecided, still open,
    what is open, future work, future improvement, future enhancement, future extension, future consideration,
    future scope, future plan, =future, open ended, outstanding question, outstanding problem, unanswered,
    downside, disadvantages of the proposal, consequences, shortcoming, things to improve, what is missing,
    missing pieces, possible improvement, potential improvement, further improvement, further work,
    further thoughts, futher thoughts, further to discuss, further discussion, next steps, roadmap, work to do,
    work left, left for later, =later, concerns, what worries, what could go wrong later, what breaks first,
    technical debt, known gaps, gaps, not solved, what we do not know, !risk management, !risk engine,
    !risk service, !risk check, !risk assessment, !risk score, !separation of concerns, still to do,
    still to decide, to decide, left to do, what we would do next, what i would do next, what comes later,
    where it ends, where it breaks, where this breaks, where it will hurt, weak sides, dangers, hazards,
    loose ends, unfinished, in doubt, not done, out of reach, what we left out, what i left out, left out,
    postponed, for later, after launch, next version, second version, what may happen, what might happen,
    what could happen, not good yet, what is not good, sleep badly, what bothers us, what bothers me,
    sore points, soft spots, blind spots, unsettled, not settled, to be settled, where it could hurt,
    what would hurt, to watch out for, what lies ahead, still missing, still to come
  `),
  /** Headings that may hold the like, beside questions on anything. */
  'follow-up-heading': terms('follow up, wrap up, closing, recap, final thoughts, outlook'),
  /** Says by itself that what follows is weak, open or for later. */
  'closing-remark': terms(`
    top risk, top three, keep us awake, keeps us awake, keeps me awake, keeps us up at night, may bite us,
    will bite us, nobody has decided, has not been decided, have not decided, yet to be decided, what comes next,
    next comes, unresolved is, main risk, biggest risk, greatest risk, key risk, main worry, biggest worry,
    main concern, biggest concern, worries us, worry us, weak spot, weak point, weakest, still open,
    remains open, open question, unsolved, undecided, not decided, known limitation, known limit, known issue,
    known weakness, main limitation, with more time, w more time, given more time, had more time, have more time,
    in a later revision, in a future revision, in a later iteration, in a future iteration, in a later phase,
    no answer yet, left for a later, left to a later, left for later, left to a follow up, left for a follow up,
    follow up proposal, follow up design, follow up rfc, follow up msc, as part of future work, for future work,
    is future work, are future work, to future work, future mscs may, future mscs might, future mscs could,
    a future msc, a future rfc, a future proposal, a later proposal, a separate proposal, in a future version,
    breaks first, first to break, =gives out, risks and limits, what we do not know, we do not know, don't know,
    drawback of this, downside of this design, limitation of this, worries us most, worry us most,
    worries me most, what worries, not solved yet, yet to solve, still to solve, not yet solved, not yet clear,
    still unclear, unclear yet, not known yet, not yet known, have no answer, has no answer, no good answer,
    next we would, next i would, then we would, would come next, next on the list, next on our list,
    with another week, with more people, if we had more, given another, left out for now, out for now,
    knowingly left, knowingly leave, weakest part, weakest place, weak place, thin ice, least sure,
    not sure about, are not sure, am not sure, most afraid, afraid of most, could still go wrong, may go wrong,
    what could break, what will break, will break first, would break first, first thing to break, first to give,
    limit is reached, ceiling is, attention is drawn, attention should be drawn, not good yet, is not good yet,
    what is not good, what is not yet good, left unresolved, leaves unresolved, leave unresolved, no remedy has,
    no solution has, has been devised, remains to be seen, remain to be seen, sleep badly, sleeps badly,
    will have to be thought, thought over again, waits for that, wait for that as well, after this come,
    after this comes, after that come, after that comes, stops being right, stop being right, stops working at,
    stops holding, the design ends, design ends at, ends at about, ends at roughly, left for a second,
    left to a second, for a second version, another hour, had another hour, another month, another quarter,
    more hours, left out on purpose, pick up next, picks up next, scares me, scare me, scares us, scare us,
    asked for weak, we must test, must still be tested, has still to be tested, not been tested,
    never been tested, never been tried, not been tried, not tried yet, not tested yet, contingent upon,
    verified by nobody, checked by nobody, subsequent undertaking, is recommended that, nobody has yet,
    no one has yet, has yet told, not been measured, not measured yet, are guesses, was a guess, we bet,
    stands or falls with, hangs on whether, if that turns out, if it turns out, should it turn out,
    should that prove, should they prove, should it prove, proves wrong, prove wrong, turns out wrong, soft spot,
    sore spot, sore point, achilles, open flank, biggest danger, greatest danger, main danger, dangers are,
    my fear, our fear, fear most, i fear, we fear, uneasy, makes us nervous, makes me nervous, nervous about,
    keeps me up, loses sleep, lose sleep, has been left aside, is missing still, still missing, still lacking,
    still lacks, still to come, in a later step, next year we, next quarter, in the next version,
    in the second version, put off until, cannot do yet, can't do yet, does not do yet, not able to yet,
    will not hold, won't hold, would not hold, from then on it, hits the ceiling, hits a wall, hit a wall,
    hits its limit, reaches its limit, reach its limit, at its limit, at their limit, at ten times, at 10x
  `),
  /** Weak or unfinished things. */
  'weak-thing': terms(`
    risk, bottleneck, single point of failure, hot key, hot spot, hotspot, limitation, trap, extensible,
    extensibility, future, is down, goes down, overload, worry, concern, still open, untested, unknown, too slow,
    not supported, personalization, thundering herd, split brain, breaks
  `),
  'follow-up-topics': terms(`
    talking points, =dive in, dive into, deep dive, further reading, read next, next reading, reading list,
    topics to discuss, references
  `),
  'no-risk': terms(`
    no risks, no risk, no open questions, no questions are open, no known issues, no known limitations,
    no limitations, no drawbacks, none at present, none known, none so far, none identified, nothing is open,
    not applicable, to be written, will be written, to be filled in, not to fill, fill this in, this is where,
    this section should, this section is for, this section must, describe any, list any, added here later,
    pasted in here
  `),
  'managed-thing': terms('risk, question, issue, limit, concern, limitation, bottleneck'),
  managing: terms(`
    are identified, is identified, are assessed, are tracked, are managed, are mitigated, are reviewed,
    are monitored, are addressed, are handled, are documented, are minimised, are minimized, are evaluated,
    are discussed, have been clarified, been clarified, been resolved, been answered, were clarified,
    will build upon, builds upon, are collected, is managed, is assessed
  `),
  /** Harm done, or what softens it. */
  'how-bad': terms(`
    likely, unlikely, likelihood, probability, high, low, medium, severe, mitigate, mitigation, soften,
    at the cost of, beyond that, would cure, workaround, until then
  `),
} as const satisfies Vocabulary;
