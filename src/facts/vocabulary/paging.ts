import { terms, type Vocabulary } from '../lexicon.js';

/** Lists that grow, and getting them in parts. */
export const paging = {
  /** Something that is read as a list and gets longer with time. */
  'growing-list': terms(`
    =newsfeed, news feed, =feed page, home timeline, user timeline, home feed, user feed, activity feed,
    personal feed, feed of, timeline of, view timeline, views timeline, read the feed, reads the feed,
    opens the feed, get feed, fetch feed, order history, chat history, message history, transaction history,
    trip history, ride history, payment history, booking history, purchase history, listening history,
    reading history, browsing history, change history, edit history, donation history, visit history,
    delivery history, viewing history, call history, location history, play history, view history, full history,
    complete history, history endpoint, whole history, history of their, history of his, history of her,
    history of all, history of a, list of orders, list of messages, search result, result list, list of results,
    inbox, !inbox table, !inbox pattern, !durable inbox, !transactional inbox, back catalogue, past orders,
    past trips, past bookings, past payments, my orders, all orders, unread messages, missing messages,
    last messages, latest messages, newest messages, conversation and receives, order list, message list,
    comment list, followers list, search call, results page, hit list, statement of account, account statement,
    transaction list, newest first, latest first, most recent first, newest at the top, best match first,
    the latest at the bottom, browse events, browse products
  `),
  /** Reading several of a kind. */
  'list-act': terms(`
    list, browse, search, search for, searching for, =view, =views, =see, =sees, fetch, retrieve, find, =return,
    =returns, receives its, receives the, receives all, look through, scroll, page through, leaf through,
    answers with, look back, display, =lists
  `),
  /** Many of a kind: a list of them grows. */
  'many-things': terms(`
    =orders, =messages, =comments, =posts, =tweets, =products, =listings, =hotels, =flights, =documents, =files,
    =payments, =transactions, =invoices, =bookings, =reservations, =trips, =rides, =tickets, =movies, =videos,
    =questions, =articles, =reviews, =photos, =songs, =records, =entries, =restaurants, =places, =businesses,
    =submissions, =revisions, =blogs, =ads, =properties, =episodes, =recipes, =readings, =alerts, =books,
    =images, =threads, =chats, =conversations, =claims, =appointments, =deliveries, =parcels, =shipments, =deals,
    =offers, =stories, =letters, =visits, =incidents, =issues, =bids, =meals, =courses, =lessons, =events, =jobs,
    =notifications, audit trail
  `),
  'page-cursor': terms(`
    cursor, opaque tok, opaque key, opaque mark, !cursor position, !database cursor, !mouse cursor, !cursor of,
    !cursor and color, !live cursor, !sync cursor, continuation, opaque token, a token
  `),
  /** A pointer from which the next part goes on. */
  'page-pointer': terms(`
    page token, pagetoken, next token, nexttoken, next page token, nextpagetoken, next cursor, nextcursor,
    continuation token, keyset, seek pagination, seek method, search after, scroll id, =starting_after,
    =ending_before, =before_id, =after_id, =since_id, =max_id, last seen id, last id, last seen message,
    last evaluated key, lastevaluatedkey, exclusive start key, resume token, next link, next url, link header,
    rel next, bookmark token
  `),
  /** The size or number of a part. */
  'page-size': terms(`
    page size, pagesize, page_size, per page, perpage, per_page, to a page, to the page, a page at a time,
    page limit, max results, maxresults, batch size, =limit, !rate limit, pages of, first page, next page,
    previous page, following page, later page, results max, first twenty, first fifty, next twenty, next fifty,
    next hundred, next batch, next chunk, in pages, in portions, in slices, page by page, items per, rows per,
    entries per, at a time
  `),
  'page-offset': terms(
    '=offset, =skip, page number, page no, limit offset, limit and offset, offset and limit, offset limit, pageno, pagenumber, numbered pages',
  ),
  /** The word for it, which by itself decides nothing. */
  'paging-word': terms(
    'paginate, paginated, pagination, =paging, =paged, infinite scroll, infinite scrolling, lazy loading, load more, virtual scroll',
  ),
  /** Going on from what one has. */
  'goes-on': terms(`
    hands back, hand back, hands that, hand that, handed back, sends back, send back, sent back, sends it back,
    passes back, pass back, passed back, goes on, go on, continue, continues, next call, next request,
    wants more, wants the, asks for the next, asks for older, asks for more, scrolls, scroll, follow up call,
    from there, pick up, picks up, resume, older than, newer than, before it, after it, behind it, smaller than,
    greater than, earlier than, later than, next ones, the next, further back, fetch more, gets more,
    more of them, as after, as before, repeats the call, presents it, come back with
  `),
  /** The last thing one has seen. */
  'last-seen': terms(`
    after last, after the last, behind the last, last placed, last one, last item, last row, last id, last entry,
    last message, last order, last post, last result, last seen, last record, last event, last number, last key,
    oldest of these, oldest of them, number of the oldest, the oldest, oldest one, last received, last shown,
    last timestamp, last line, time and id, id of the last, lowest id, highest id, final row, final item,
    bottom one, where it stopped, where it left off, where the last, a marker, a bookmark, a token, a handle,
    position, last returned, last of them, ticket for the rest, sequence number
  `),
  /** Work inside that goes through much data by itself. */
  'inner-batch': terms(`
    worker, job, nightly, backfill, cron, batch job, import, migration, crawler, consumer, indexer, exporter,
    export job, sync job, poller, kafka, partition, provider, provider's, their api, reindex
  `),
  /** That no more than a part is handed out. */
  'list-piece': terms(`
    instalment, installment, portion, slice, chunk, helping, lot, batch, page of, pages of, a page, one page,
    piece, handful, bundle of, at once, at a time, at one time, in one time, in one go, a go, one go,
    per request, per req, per call, per answer, per response, per reply, per round, per fetch, each time,
    in one answer, in one response, in one reply, at most, no more than, not more than, more than a hundred,
    not exceeding, not exceed, up to, never more than, cut after, cuts the list, cut off after, capped at, max,
    maximum, limit, the first, first ten, first twenty, first thirty, first forty, first fifty, first hundred,
    next ten, next twenty, next thirty, next forty, next fifty, next hundred, latest twenty, latest thirty,
    latest forty, latest fifty, newest twenty, newest thirty, newest fifty, asks for thirty, asks for twenty,
    asks for fifty, asks for ten, screenful, ten rows, twenty rows, fifty rows, hundred rows, hundred entries,
    fifty entries, twenty posts, thirty posts, fifty posts, hundred items, fifty items, twenty items,
    never get everything, not everything, not all, never all, not the whole, never the whole
  `),
  /** What tells where the next part starts. */
  'list-mark': terms(`
    mark, marker, bookmark, a link, the link, link is included, a key, this key, that key, the key, sign,
    this sign, ticket, =tok, a token, this token, that token, opaque tok, reference, a handle, that handle,
    the handle, anchor, a pointer, a position, a stub, slip, receipt, cursor, last one, the last, its last,
    last id, last key, last row, last entry, last item, last number, smallest id, lowest id, smallest number,
    highest id, greatest id, oldest it, oldest one, the oldest, newest it, where ~ stopped, where ~ left off,
    where ~ ended, what it has last, the one it holds, the one it has, the one at the bottom, bottom one,
    bottom of the, lowermost, its last row, timestamp of the, time and id, id of the last, number of the last
  `),
  /** Getting the part after it. */
  'list-goes-on': terms(`
    next call, next request, next one, next ones, next two, next hundred, next fifty, next ten, next twenty,
    next thirty, next forty, next part, next lot, next portion, next slice, next piece, next chunk, next batch,
    next instalment, next page, next set, the next, following, subsequent, the rest, remaining, go on, goes on,
    continue, carry on, carries on, resume, pick up, picks up, come again, comes again, comes back with,
    brings it back, brings the mark, brings back, brought back, shows it, presents it, presents the,
    hands it back, sends it back, send this, sends this, sends that, with this, with that, right behind it,
    right after it, behind it, behind that, after it, after that, after them, before it, before that,
    before them, below it, below that, above that, older, which are after, what comes after, what follows,
    further ones, more of them, wants more, fetch more, ask again, asks again, repeats the call, another call,
    calls again, from there, from that point, starts from that, starts after, starts behind, starts right
  `),
  /** Beyond a record that is named. */
  'sort-bound': terms(`
    older than, newer than, smaller than, less than, greater than, later than, earlier than, before that,
    before this, below that, below this, beyond that, before a certain, after a certain, published before,
    placed before, created before, sent before, written before, made before, before the last, before the one,
    after the one, after the last, behind the last, older ones than, lower than, higher than, preceding,
    just before, right before, right after, just after, that precede, that follow
  `),
  /** A record that the reader has already. */
  'known-record': terms(`
    this one, that one, the last, the last one, last one, its last, last it, last that, one that it holds,
    one it holds, one it has, one she has, one he has, has already, holds already, already has, smallest id,
    lowest id, smallest number, oldest id, oldest it, highest id, greatest id, last id, naming the, names the,
    tells us which, says which, on the screen, on its screen, on screen, has seen, it saw, it got, it received,
    received last, shown last
  `),
  /** Somebody reads a list. */
  'list-reader': terms(`
    you get, you never, you ask, client, caller, reader, app, phone, browser, page, user, buyer, shop, screen,
    thumb, scroll, =asks, =wants, ask for, asks for, call, request, list, feed, history, result, answer,
    response, reply, calls say, we hand out, we give, we look for, hand out, is handed out, are handed out,
    enquiry, query
  `),
  /** Going on with something else than a list. */
  'resumed-transfer': terms(`
    resume upload, resumes upload, resumes uploading, chunk index, chunk number, chunked upload, multipart,
    download resumes, byte range, range request, checkpoint, replay, replays, crash, log compaction,
    offset commit
  `),
} as const satisfies Vocabulary;
