import { measureOf, times } from '../algebra.js';
import { amountText } from '../amounts.js';
import { stemOf } from '../stems.js';
import { isRate } from './activity.js';
import type { Candidate } from './consequence.js';
import { ANYTHING, belongTogether, type Given, placeOf, shown } from './givens.js';
import { isSize } from './storage.js';

/** Protocols add to the payload; a network is laid out for more than the mean. */
const SPARE = { low: 1 / 2, high: 30 };
/** What goes over the wire for each request, under whatever name. */
const PAYLOAD = /\bpayload|\brequest|\bresponse|\bmessage|\bpage/iu;
const INWARD = /\b(?:in(?:coming|bound|gress)?|upload\w*|write\w*)\b/iu;
const OUTWARD = /\b(?:out(?:going|bound)?|egress|download\w*|read\w*)\b/iu;

/** Requests × payload against bandwidth. One group for each bandwidth. */
export function fromBandwidth(givens: readonly Given[]): readonly (readonly Candidate[])[] {
  const sizes = givens.filter(isSize);
  const rates = givens.filter(isRate);
  return givens
    .filter(isFlow)
    .map((flow) =>
      sizes.flatMap((size) =>
        rates
          .filter(
            (rate) =>
              isOf(size, rate) && !isAgainst(flow, rate) && !isOfOthers(flow, size) && belongTogether(rate, size, flow),
          )
          .map((rate) => candidate(rate, size, flow)),
      ),
    );
}

function isFlow(given: Given): boolean {
  const { dimension, per, each } = given.quantity;
  return dimension === 'bytes' && per === 'second' && each === null && !MAYBE_BITS.test(shown(given));
}

/** Gigabits to some, gigabytes to others. */
const MAYBE_BITS = /\d\s?[KMGTP]b(?!\p{L})/u;

function isOf({ quantity: { each }, before }: Given, { things }: Given): boolean {
  if (things.includes(each ?? '')) return true;
  return (
    PAYLOAD.test(`${each ?? ''} ${before}`) && (things.length === 0 || things.some((thing) => ANYTHING.has(thing)))
  );
}

/** Incoming traffic is not made by reads, nor outgoing by writes. */
function isAgainst({ before }: Given, { act }: Given): boolean {
  return (act === 'read' && INWARD.test(before)) || (act === 'write' && OUTWARD.test(before));
}

/** Traffic of videos is not made of messages. */
function isOfOthers({ around }: Given, { quantity: { each } }: Given): boolean {
  const words = around.match(MEDIA) ?? [];
  return words.some((word) => stemOf(word.toLowerCase()) !== each);
}

const MEDIA = /\b(?:videos?|images?|photos?|media|files?|pictures?|cdn|replicat\w+|backups?|logs?|disks?)\b/giu;

function candidate(rate: Given, size: Given, flow: Given): Candidate {
  const expected = times(measureOf(rate.quantity, size.quantity.each), measureOf(size.quantity));
  return {
    kind: 'bandwidth',
    from: [placeOf(rate), placeOf(size)],
    stated: placeOf(flow),
    working: `${shown(rate)} × ${shown(size)} ≈ ${amountText(expected.low, 'bytes', '', 'second')}`,
    expected,
    actual: measureOf(flow.quantity),
    between: SPARE,
  };
}
