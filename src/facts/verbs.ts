import { stemOf } from './stems.js';

/** Verbs by which operations are called. */
const VERB_LIST =
  `get put set add create make new update upsert delete del remove list find search query fetch read write post send submit cancel
  reserve book hold release confirm pay charge refund transfer place start stop begin end open close upload download import export
  follow unfollow like subscribe unsubscribe register login logout check verify validate issue redeem publish enqueue dequeue push pull
  poll ack nack schedule run execute claim renew lock unlock acquire move copy share invite join leave accept reject approve report
  record track log ingest emit notify watch stream resolve lookup shorten expand redirect rank score suggest recommend generate
  compute estimate quote allocate assign match request rate review edit patch save load view show increment decrement incr drop mark archive
  restore rotate revoke grant enable disable pause resume retry replay sync merge commit complete finish capture void settle
  authorize authorise authenticate append insert evict invalidate purge seal attach detach pick drop deliver dispatch process handle
  consume produce receive answer ask call trigger compile judge render browse open sign top count is has can try autocomplete
  complete heartbeat ping seek scan subscribe broadcast announce deploy undo redo apply tag label block unblock mute flag vote upvote
  comment reply tweet retweet bid withdraw deposit top topk checkin checkout check crawl enroll enrol swap replace return lend borrow
  describe inspect init configure install uninstall upgrade downgrade rollback migrate clone backup promote demote drain flush compact reload reset clear retrieve
  extend measure observe connect disconnect bind unbind map switch allow deny throttle consume pop peek offer order buy sell rent
  unregister lease print scan route plan price convert translate transcode encode split resize`.split(/\s+/u);
const VERBS = new Set(VERB_LIST.map(stemOf));
/** Verbs that open an item as nouns more often than not: "Log of …", "Order service". */
const NOUNS =
  `block log tag label map route plan match count top has is can lease bid flag score rank review rate report request set order comment share scan
  stream offer place charge transfer track record show price import export search query update process handle view watch split call lock`.split(
    /\s+/u,
  );
const BARE_VERBS = new Set(VERB_LIST);
const PLAIN_VERBS = new Set(VERB_LIST.filter((verb) => !NOUNS.includes(verb)));

/** Whether a word, as written, is the bare form of a verb by which operations are called. */
export function isVerb(text: string, next = ''): boolean {
  return PLAIN_VERBS.has(text) || (NOUNS.includes(text) && /^(?:an?|the|all|one|by|for|its?|their|your)$/u.test(next));
}

/** Whether a name says what is done: `cancelJob`, `get_state`, `TopK`. */
export function startsWithVerb(name: string): boolean {
  const first = /^_?(?:[A-Z]?[a-z]+|[A-Z]+(?![a-z]))/u.exec(name)?.[0].replace('_', '') ?? '';
  return VERBS.has(stemOf(first.toLowerCase()));
}

/** Whether a word is the bare form of any such verb, also of one that is as often a noun. */
export function isBareVerb(text: string): boolean {
  return BARE_VERBS.has(text);
}
