import { terms } from '../lexicon.js';

/** Cues for how the author stands to a clause. */
export type Cue =
  | 'not'
  | 'not-used'
  | 'instead-of'
  | 'turned-down'
  | 'turning-down'
  | 'maybe'
  | 'later'
  | 'undecided'
  | 'other-system'
  | 'company'
  | 'side-matter'
  | 'hearsay'
  | 'praise'
  | 'commonplace';

export const stanceCues: Readonly<Record<Cue, readonly string[]>> = {
  // From the cue to the end of its clause.
  not: terms(`
    !no more than, !not more than, !no longer than, !not longer than, !no later than, !not later than,
    !not exceeding, !not exceed, !not to exceed, !no fewer than, !no less than, !not less than, !no older than,
    !not older than, !not only, !no matter, !no doubt, !not just, !no sooner, !not until, !no slower than,
    !never more than, !never longer than, !never older than, =nowhere, =hardly, do without, does without,
    did without, get by without, i leave, i skip, we skip the, i won't, i don't, don't want to go into,
    do not want to go into, dispense with, refrain from, free of, forgo, forego, in vain, =no, =not, =never,
    =without, =neither, =nor, =none, =nobody, =nothing, =cannot, =don't, =doesn't, =didn't, =won't, =can't,
    =isn't, =aren't, =wasn't, =weren't, =shouldn't, =wouldn't, =hasn't, =haven't, =dont, =doesnt, =wont, =isnt,
    no need for, out of scope
  `),
  // The whole clause, subject included.
  'not-used': terms(`
    cannot be used, can not be used, can't be used, could not be used, cannot use, can not use, can't use,
    is not used, are not used, isn't used, aren't used, is not needed, are not needed, isn't needed,
    aren't
    needed, not necessary, not required, is unnecessary, are unnecessary, is overkill, are overkill,
    would be
    overkill, not worth, not part of, not in scope, is out of scope, are out of scope, do not exist,
    does not
    exist, not planned, not implemented, not supported, not yet implemented, is missing,
    are missing, too
    complex, too expensive, too much for, makes no sense, make no sense, make much sense,
    make too much sense, make any sense, buys nothing, buys us nothing
  `),
  // What comes after the cue.
  'instead-of': terms(`
    instead of, rather than, as opposed to, in place of, in favour of not, unlike, chosen over,
    preferred
    over, prefer over
  `),
  // Everything before the cue, and its clause.
  'turned-down': terms(`
    decided against, decide against, we rejected, was rejected because, were rejected because,
    rejected
    alternative, rejected option, rejected idea, ruled out, turned down, opted against, voted down,
    dismissed, discarded the idea, did not choose, not chosen, we considered, we looked at, we thought about,
    we
    discussed, we toyed with, we weighed, we also considered, we looked into, was considered,
    were considered, we evaluated, alternative considered, argued against, =gave up on, abandoned the idea,
    =scrapped, dropped
    the idea, pushed back on
  `),
  // What the statement before told, if it is spoken of.
  'turning-down': terms(`
    =rejected, =dropped, =ruled out, =turned, =dismissed, =discarded, =abandoned, =against, =declined, =down,
    =refused, =nothing, =none, =neither, =considered, =out, may suit, might suit, we are not, =too, =said no,
    =without, =not, =don't, =didn't, =never, =won't, =differently, =vetoed, =withdrawn, =withdrew, =scrapped,
    =shelved, =overruled, =ditched, =axed, =crossed, =struck, =threw, =thrown, =cut, =off, =theirs, =affair,
    =business, saw no need, see no need, talked them out, talked him out, talked her out, but lost, lost out,
    came to nothing, nothing came, fell through, =aren't, =haven't, =objected, =let, =took, =left, =not chosen
  `),
  maybe: terms(`
    presumably, probably a, probably an, whichever suits, either would do, one of the two, ought to,
    we would need, we'd need, i would need, i'd need, would be needed, would need an, would need a,
    would need some, would require a, would require an, should be chosen, should be introduced, should be added,
    should be defined, should be decided, should be agreed, should be written, could be introduced,
    could be added, might be introduced, may be introduced, before general availability, before ga,
    before go live, before the launch we, i would like to, we'd like to, i'd like to, it would be good,
    it'd be nice, we could also, one might, one could, we dream of, another option, one option, best practice,
    best practices, taken seriously, taken very seriously, matters greatly, matters a lot, of utmost importance,
    as appropriate, where appropriate, state of the art, industry standard practice, will be ensured,
    is ensured by design, kept in mind, keep in mind, taken into account, some sort of, some kind of,
    something like that, we ought to, ought to have, =ideally, we would like, would be nice, would be good,
    it would help, wish list, wishlist, we hope to, hopefully, or something similar, will be considered,
    should be considered, needs to be considered, must be considered, to be considered, need to consider,
    needs to consider, should consider, could consider, may consider, might consider, worth considering,
    under consideration, consider adding, consider using, consider whether, consider moving,
    consider introducing, consider switching, an option, alternatively, =maybe, =perhaps, =possibly, =might,
    if we have time, nice to have, eventually add
  `),
  later: terms(`
    comes later, will come later, follows later, in a later release, in a later version, after the launch we,
    once we have time, when we find time, in the next release, in the next version, for the next version,
    for version two, in phase two, in the second phase we, some other time, another day, one day we,
    one of these days, to do list, on our list, on the list for, in the backlog, backlog item, in the future,
    future work, future improvement, =later on, at a later, at some point, some day, =someday, next quarter,
    next year, down the road, down the line, can be added later, could be added later, later we, we may later,
    once we grow, when we grow, not yet, follow up work, when that happens, idea for later, ideas for later,
    not scheduled, when we get to it, when there is time, when time allows, nice to have later, in a later phase,
    =planned for a later, =planned for later, =planned for next
  `),
  // The whole statement.
  undecided: terms(`
    to be designed, to be drawn up, will be agreed, will be weighed, will be chosen, will be decided,
    will be discussed, will be settled, will be specified later, as soon as budget, when budget,
    nobody has settled, nobody has decided, no one has decided, no one has settled, on my list of things,
    things to figure out, figure out, have not figured, haven't figured, haven't worked, have not worked out,
    not worked out, haven't decided, haven't settled, not made up our minds, make up our minds, leave ~ open,
    leaves ~ open, left it open, keep ~ open for now, has still to be, have still to be, still has to be,
    still have to be, still needs to be, still need to be, has yet to be, have yet to be, remains to be,
    have to be chosen, has to be chosen, have to be decided, has to be decided, have to be defined,
    has to be defined, have to be settled, has to be settled, have to be agreed, has to be agreed,
    needs to be decided, need to be decided, needs to be agreed, needs to be chosen, to be written down,
    to be tabulated, to be worked out, to be specified, to be agreed, to be chosen, to be settled,
    to be sorted out, to be filled in, to be added later, to be checked with, not been settled, not settled yet,
    not yet settled, not been agreed, not agreed yet, not yet agreed, not been chosen, not yet chosen,
    not chosen yet, not been defined, not yet defined, not defined yet, not been designed, not yet designed,
    not designed yet, not been specified, not yet specified, not specified yet, not been written,
    not yet written, not written yet, not been discussed, not yet discussed, isn't defined, isn't decided,
    isn't specified, isn't settled, not specified anywhere, not defined anywhere, nothing is said,
    nothing is stated, nothing is written, nothing is defined, nothing is decided, nothing is promised,
    nothing is specified, is anyone's guess, is anybody's guess, subject of another, subject of a later,
    subject of the next, topic of another, topic of a later, matter for another, which of the two, which of them,
    which of these, i would have to, i'd have to, we would have to think, we'd have to think, i would decide,
    i'd decide, we would decide, we'd decide, i would put, i'd put, i would think, i'd think, ask product,
    ask the product, ask legal, ask finance, up for discussion, under discussion, up in the air, on the agenda,
    parked for, parked until, for the next meeting, for the next review, waits for a decision, awaits a decision,
    awaiting a decision, pending a decision, needs a decision, need a decision, no decision, decision is pending,
    decision is due, no agreement, not agreed on, we disagree, has not been examined, have not been examined,
    not been examined, never compared, not been compared, should be compared, has not been looked at,
    nobody has worked on, could not find out, remains to be seen, not thought through, have not thought, =todo,
    =tbd, =tba, =fixme, =tbc, to be decided, to be determined, to be defined, to be discussed, open question,
    open issue, open point, undecided, not decided, not been decided, will decide later, decide later,
    decided later, decide on later, yet to decide, need to decide, still to be decided, still to be defined,
    still to be discussed, still to be agreed, still to be settled, still to be written, still to be found,
    still to be chosen, still to be designed, nobody has estimated, not clear, is unclear, unresolved,
    to be clarified, have to think about, need to think about, needs discussion, needs thought, left open,
    remains open, not estimated, yet to be, still open, do not know yet, we do not know, don't know
  `),
  'other-system': terms(`
    theorem describes, law explains, law says, theory tells, theory says, is described by, are described by,
    known from the literature, in theory, as a textbook, according to ~ talk, according to ~ blog,
    according to ~ article, according to ~ paper, according to ~ book, according to ~ documentation,
    according to ~ post, according to ~ docs, theorem says, theorem states, predecessor, being switched off,
    being retired, being decommissioned, being phased out, was retired, was decommissioned, allows us,
    !allows us to, !allow us to, they run themselves, they operate themselves, limits us to, we are limited to,
    last employer, previous employer, at my last, at my former, my old job, my last job, guarantees its,
    promises its, guarantee their, promise their, told us about, open source community, widely adopted,
    widely used, commonly used by, our internal ci, internal ci farm, ci farm, used to operating,
    our other product, our other service, sister product, according to the benchmark, in benchmarks,
    benchmarks show, benchmark ~ showed, benchmark ~ shows, benchmark ~ found, vendor claims, published figures,
    other companies, another company, another team uses, another team runs, another team has, other teams use,
    other teams run, our competitor, a competitor, competitors, in my last job, in my previous, at my previous,
    previous company, former employer, the old system, the legacy system, the previous system, our other system,
    in the literature, the paper describes, textbook, sre book, according to the blog, documentation says,
    docs say, documentation states, according to the documentation, according to the docs, manual says,
    engineering blog, case study, conference talk, in general, generally speaking, by definition, for comparison,
    is known for
  `),
  // What stands beside every system: its tests, its office, paper. Only as the subject of a sentence.
  'side-matter': terms(`
    npm cache, npm client, go modules, runner pool, design system, coffee machine, coffee machines,
    developers log in, dead letter mailbox, nightly build, nightly builds, flaky test, flaky tests,
    flaky integration tests, test in the suite, tests in ci, each developer, every developer, deploy bot,
    build on main, =ci, fire alarm, mono repo, monorepo, former employees, former colleagues, notice period,
    dashboard of the office, ci fleet, ci runner, ci runners, ci agent, build farm, build fleet, build agent,
    release pipeline, the pipeline in ci, the release train, test harness, test rig, test cluster, test runner,
    the linter, linters, a linter, terraform, ansible, puppet, helm chart, docker image, container image,
    documentation site, docs site, the documentation, the handbook, review comment, reviewers, reviewer,
    pull requests, pull request, code review, javascript bundle, js bundle, the bundle, the stylesheet, css,
    browser on, ops laptop, developer laptop, developers' laptops, meeting room, meeting notes, team's notes,
    the team's, payroll, the payroll, slide deck, job interview, interviewers, engineers get, jira, confluence,
    slack channel, mailing list, git repository, the repository, code base, the ide, source files, unit tests,
    test fixtures, fixtures, add a test, add tests, write a test, write tests, failing test, tests prove,
    test proving, regression test, unit test, integration test, end to end test, test suite, load test,
    smoke test, test environment, test system, test data, staging, staging environment, the tests, our tests,
    build server, build runner, build machine, the build, our build, ci pipeline, ci system, ci job, the ci,
    our ci, continuous integration, deployment pipeline, office printer, office network, laptop, intranet, wiki,
    the website of, marketing site, marketing website, company website, printed, on paper, paper form,
    paper copy, paper letter, telephone line, phone line, switchboard, the canteen, marketing newsletter,
    training course, procurement, bookkeeping, accounting system, hr system, erp
  `),
  // Words by which another system is brought in, where they stand in the turns that do so.
  hearsay: terms(`
    =library, =article, guide, =requested, =encouraged, =required, =needs to, =names, =recommends, =recommend,
    =demanded, =tender, =obligation, =context, =comparison, =theirs, =contract, =vendor's, =vendor, =documented,
    =advertises, =prescribes, =demand, =require, =obliged, =urged, =asked, =expected, =advised, =supposed, =must,
    =should, =have to, =has to, next door, =told, =report, =reports, =reported, =said, =wrote, =explained,
    =showed, =published, =presented, =tell, =tells, =says, =explains, =puts it, down the hall, down the road,
    down the street, down the corridor, across the street, across the road, =architect, =architects, =designer,
    =designers, for reference, for comparison, by comparison, way of comparison, yardstick, =docs,
    =documentation, =blog, =blogged, =manual, white paper, whitepaper, brochure, handbook, filing,
    reference model, faq, readme, guideline, tutorial, prospectus, =publishes, =boasts, =outside, =external,
    =outsider, =independent, =separate, =different, =unrelated, sister, =neighbouring, =neighboring, =rival,
    =competing, run by, =operated by, =owned by, =hosted by, =maintained by, =other, =paper, =book, =talk, =post,
    =offer, =study, =promises, =promise, =guarantees, =quotes, =claims, =supplier, =provider, =manufacturer,
    =maker, =where, =whereas, =course, =chapter, =textbook, =own, =exists only, =exist only, =applies only,
    =holds only
  `),
  // Words of praise, by how little they say: any system could claim them.
  praise: terms(`
    robust, agile, flexible, extensible, future proof, governance, high cohesion, loose coupling,
    clean boundaries, with great consistency, truly, resilient, resilience, seamless, seamlessly, scalable,
    highly available, fault tolerant, fault tolerance, scalability, high performance, excellent performance,
    reliable, reliably, comprehensive, powerful, sophisticated, advanced, modern, extensive, rich, first class,
    proven, optimal, optimally, performant, =properly, =gracefully, =appropriately, =carefully, =thoroughly,
    =rigorous, =rigorously, =sensible, =suitable, =adequate, =adequately, =sound, =solid, =smooth, =smoothly,
    =flawless, =flawlessly, =effortless, =effortlessly, =intelligent, =intelligently, =smart, =holistic, =mature,
    =excellent, =outstanding, =utmost, =highest, =perfect, =perfectly
  `),
  commonplace: terms(`
    is important, are important, very important, an important, is essential, are essential, is crucial,
    are crucial, is vital, are vital, is critical, are critical, is paramount, is key, are key, key concern,
    important concern, central concern, first class concern, top priority, high priority, cornerstone,
    at heart of, matter a lot, pay attention, attention to, taken care of, takes care of everything,
    enterprise grade, world class, best in class, cutting edge, state of the art, as part of the product,
    out of the box, business continuity, any conceivable, by design, at every layer, at all layers,
    at every level, of any kind, in any situation, in every situation, under all circumstances, at all times,
    sleep soundly, sleep well, peace of mind, pillars of, pull request, code review, definition of done,
    thanks to our, agile governance, designed for evolution, built for change, part of the checklist,
    of our checklist, extensive support, great support, best practice, industry standard, industry proven,
    battle tested, well known for, known for its, famous for, leading technology, in their field, in its field,
    well known means, right tool for the job, first class citizen, careful evaluation, mature strategy,
    earns its place, creates trust, wherever this is better, wherever it has to be, every modern, any modern,
    every architecture, every system has, every design, great care, optimal balance, right balance, strikes the,
    message driven system, every distributed system, any distributed system, modern system, modern architecture,
    as needed, when needed, where needed, if needed, as required, where required, as necessary, when necessary,
    whenever necessary, where appropriate, empower, unparalleled, unmatched, high quality
  `),
  company: terms(`
    kayak, starbucks, nike, deutsche bahn, too good to go, hellofresh, ryanair, lufthansa, trivago, agoda,
    launchdarkly, jfrog, grafana labs, netbox, mender, pypi, bitbucket, circleci, wikipedia, stack overflow,
    yahoo, hulu, foursquare, deliveroo, paytm, phonepe, evernote, tumblr, flickr, imgur, vimeo, soundcloud,
    hacker news, craigslist, opentable, tripadvisor, skyscanner, robinhood, coinbase, mastercard, n26, wechat,
    telegram, signal messenger, basecamp, databricks, roblox, riot games, epic games, twitch, hotstar,
    bookmyshow, swiggy, blinkit, zepto, ocado, tesco, ikea, bbc, netflix, uber, lyft, twitter, facebook, google,
    amazon, linkedin, airbnb, stripe, paypal, slack, discord, instagram, pinterest, shopify, dropbox, github,
    gitlab, whatsapp, spotify, youtube, tiktok, snapchat, reddit, doordash, zalando, ebay, alibaba, etsy,
    booking.com, expedia, ticketmaster, eventbrite, bitly, bit.ly, tinyurl, square, microsoft, yelp, quora,
    twilio, zoom, salesforce, monzo, klarna, adyen, cloudflare, figma, mailchimp, sendgrid, hubspot, atlassian,
    oracle cloud, tesla, grab, gojek, zomato, flipkart, walmart, target corporation, meta, snap, yandex, baidu,
    tencent, bytedance, revolut, wise, plaid, datadog, elastic cloud, mongodb inc, confluent, hashicorp, heroku,
    vercel, netlify, notion, asana, trello, jira, zendesk, intercom, okta, auth0
  `),
};

/** Cues in a heading for how everything below it is meant. */
export type SectionCue = 'alternatives' | 'excluded' | 'later' | 'questions' | 'elsewhere';

export const sectionCues: Readonly<Record<SectionCue, readonly string[]>> = {
  alternatives: terms(`
    alternative, alternatives considered, rejected alternative, rejected option, rejected idea,
    options
    considered, considered and rejected, other approaches, why not, discarded, !alternative route,
    !alternative payment, !alternative name, !alternative text, !alternative source, !alternative product
  `),
  excluded: terms('out of scope, non goal, not in scope, nongoals, what we do not do, what we leave out'),
  later: terms(`
    future work, future improvement, future enhancement, future extension, future scope, next steps, roadmap,
    future, !bottlenecks and future, !bottleneck and future, !scaling and future, !trade offs and future,
    !limitations and future, someday, follow up work, nice to have, !future proof, !future proofing
  `),
  questions: terms('open question, open issue, open point, unresolved, todo, tbd'),
  elsewhere: terms(`
    further reading, related work, prior art, bibliography, how others do it, what others do, case
    study,
    inspiration, glossary, keywords, terminology, abbreviations, acronyms, additional talking points, see also,
    how netflix, how uber, how twitter, real world
  `),
};
