import { terms, type Vocabulary } from '../lexicon.js';

/** An interface that is offered: its operations, what goes in, what comes out, and who calls. */
export const interfaces = {
  /** Words for what is offered to callers. */
  interface: terms(`
    api, !api gateway, !api server, !api key, endpoint, =rest api, restful, grpc, graphql, openapi, swagger, rpc,
    http call, http request, rest call, api call, interface, route, webhook, http interface, service contract,
    remote procedure, command line, cli, flag, =sdk, public method, websocket message, query parameter,
    request parameter, protobuf, wire format, event contract, =proto
  `),
  /** Headings below which operations are listed. */
  'api-heading': terms(`
    api, !api gateway, !api server, !api layer, !api rate, !api key, endpoint, =interfaces, operations, rpc,
    contracts, =contract, grpc service, graphql schema
  `),
  'interface-heading': terms(`
    api, apis, api design, api definition, api specification, api spec, interface definition,
    interface specification, interface design, api contract, api reference, api endpoints, endpoint, interface,
    operation, commands, calls, methods, contract, rpc, events, how clients talk, what callers can do, surface,
    request and response, verbs, entry points, wire protocol, topics, actions, functions, messages
  `),
  /** A column or label for what an operation is given, gives, or does. */
  'operation-column': terms(`
    method, endpoint, operation, call, command, rpc, action, request, verb, topic, mutation, query, function,
    route, path, event
  `),
  'exchange-column': terms(`
    request, reply, response, input, output, parameter, params, body, returns, result, effect, payload, answer,
    takes, gives, arguments, args, description, purpose, does, what happens, in, out, fields, carries, sent,
    gets back, given, produces, comes back, meaning
  `),
  /** Giving an operation its input, told from either side. */
  'takes-input': terms(`
    take, !take place, !take care, !take a long, !take long, !take the request, !take over, accept, expect,
    !expect to, !expects to, !expected to, =given, !given that, !given our, !given this, !given these,
    !given how, hand over, handing over, hand in, hands in, is quoted, by quoting, quoting the,
    are to be specified, is to be specified, is asked for with, are asked for with, asked for with,
    needs the ~ in, needs an, is named with, goes in, go in, =submits, =submit, pass in, =passes, =passing,
    supply, request body, parameter, =params, payload, argument, =inputs, with the body, carries, =sends,
    !sends notification, !sends a notification, !sends back, !sends out, =posts a, =posts the, =posts its,
    posts to, ask for, asks with, tell us, tells us, names the, =quotes, specify, call with, invoke with,
    filled in, fill in, consist of, =fields, presents, =feeds in, calls in with, enters, keys in, giving,
    gives us, requests a, requests the, dials, announces, declares, uploads a, uploads the, puts a, puts the,
    puts in, hands the, hands us, hands it, from a given, scans a, picks a, chooses a
  `),
  /** What an operation gives back or does. */
  'gives-back': terms(`
    is given the, is given a, are given the, are given a, and is given, what comes back is, whereupon,
    on its acceptance, after which the, from then on, results in, resulting in, results in the, in return,
    may ask whether, can ask whether, can ask if, you receive, is then, are then, has as its effect,
    has the effect, with the effect, the effect is, hands out, sends the ~ on, return, !return to,
    !in return for, answer, =replies, =reply, reply with, =responds, respond with, response, get back,
    given back, hand back, hands them, =yields, comes back, come back, =result, =output, =outputs, is told,
    =receives, =echo, =echoes, gets a, gets an, gets the, gets its, get a, get an, obtains, learns, issues a,
    acknowledges with, confirms with, send back, in exchange, gives the, gives a, back comes, hears back,
    is handed, we give, sees the, is shown, and gets, we hand, with an id, creates a, deletes the, cancels the,
    removes the, stores the, sets the, marks the, in turn gets, for which it gets, in return gets, we tell
  `),
  /** Somebody outside who calls. */
  'outside-caller': terms(`
    anybody, anyone, whoever wants, whoever has, calling party, calling application, authorised party,
    authorised parties, client, =app, apps, caller, user, customer, tenant, partner, device, browser, shop,
    merchant, seller, buyer, driver, rider, patient, doctor, member, visitor, reader, publisher, producer,
    operator, admin, administrator, consumer, integrator, phone, sensor, agent, teacher, student, parent, guest,
    host, courier, clinic, bank, station, vendor, frontend, front end, mobile, terminal, kiosk, scanner,
    whoever calls, other teams, product team, each team, application, portal, website, editor, author, viewer,
    player, passenger, subscriber, employee, librarian, farmer, dealer, retailer
  `),
  /** What a caller does to have something done; only with the caller before it. */
  'caller-act': terms(`
    send, submit, upload, request, ask, call, post, pass, hand, enter, invoke, query, put, provide, supply, type,
    choose, pick, click, press, tap, open, report, register, book, reserve, cancel, publish, order, create,
    delete, update, search, hit, make a request, makes a request, connect with, confirm, pay, fetch, get, poll,
    download, perform, issue
  `),
  /** That calls or messages are being listed. */
  'announces-calls': terms(`
    two calls, three calls, four calls, two operations, three operations, two commands, three commands,
    two requests, two messages, three messages, two verbs, three verbs, two endpoints, over the wire,
    on the wire, first call, second call, messages first, fix the messages, calls are, operations are,
    commands are, callers may, callers can, one can ask us, ask us to, may be asked to, can be asked to,
    the interface affords, the interface offers, interface consists, interface has, we offer, we expose
  `),
  /** What acts on a caller's behalf. */
  'acting-part': terms(`
    service, server, worker, gateway, backend, api, system, =we, aggregator, coordinator, controller, broker,
    leader, node, querier, frontend, web server, application server, function, lambda
  `),
  /** A switch or field by which a caller says what it wants. */
  switch: terms(
    'flag, !feature flag, command line option, config option, configuration option, query parameter, cli option, subcommand',
  ),
  /** A field, header or parameter that is added to what callers send. */
  'added-field': terms(`
    boolean field, new field, optional field, additional field, extra field, boolean flag, new parameter,
    optional parameter, additional parameter, new header, header called, header named, new option, new setting,
    new property, new attribute, new annotation, new argument
  `),
  'switch-act': terms(`
    =extend, =extended, =extends, =add, =adds, =adding, introduce, =passed, =passes, enable, disable, =set to,
    turn on, switch on, =new, propose, =gets, control
  `),
  /** Whose interface it is, when it is not this design's. */
  'others-interface': terms(`
    payment gateway, payment provider, provider, third party, external api, external service, upstream,
    vendor api, =partner's, =crm, erp, legacy, psp, card network, their api, mail service, sms gateway,
    carrier api, =bank's, already exists, belongs to, owned by another, of another team, another team,
    another department, no part in this, predecessor, separate document, document of its own, not ours,
    run by others, =someone else's, out of our hands, =upstream's
  `),
  /** Programs of others whose switches stand in examples. */
  'others-command': terms(
    '=aws, =docker, =kubectl, =helm, =gcloud, =az, =psql, =npm, =git, =terraform, =openssl, =ffmpeg, =ssh',
  ),
  /** Praise of a thing instead of the thing. */
  'lip-service': terms(`
    best practice, proven, techniques, zero trust, secure by design, secure by default, security by design,
    of great importance, very important, crucial, vital, essential, industry standard, state of the art,
    well known, should always, must always, due consideration, a must, cannot do without, can do without,
    taken seriously, seriously, first class, top priority, utmost, world class, enterprise grade, best in class,
    smooth, seamless, well designed, comprehensive, great care, high importance, matters a lot, key concern,
    key aspect, cornerstone, goes without saying, of course, clean and, industry best, modern standards,
    according to standards, latest standards, where applicable, where appropriate, as appropriate, properly,
    proper, appropriate, meaningful
  `),
  /** What people wish to do: no operation yet. */
  'user-story': terms(`
    as a customer, as a user, as an admin, as a, want to be able, should be able to, users can, user can, =wants,
    want to, would like to, able to, customers can, user story, use case, must be able to, shall be able
  `),
} as const satisfies Vocabulary;
