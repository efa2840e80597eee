import { expect, test } from 'vitest';
import { stemOf } from '../../src/facts/stems.js';
import { wordsOf } from '../../src/facts/words.js';

test.each([
  'cache caches cached caching',
  'store stores stored storing',
  'retry retries retried retrying',
  'expire expires expired expiring',
  'drop drops dropped dropping',
  'commit commits committed committing',
  'log logs logged logging',
  'notify notifies notified notifying',
  'index indexes indices indexed indexing',
  'query queries queried querying',
  'process processes processed processing',
  'push pushes pushed pushing',
  'miss misses missed missing',
  'call calls called calling',
  'fill fills filled filling',
  'cancel cancels cancelled canceled cancelling',
  'control controls controlled controlling',
  'queue queues queued queueing queuing',
  'embed embeds embedded embedding',
  'write writes wrote written writing',
  'overwrite overwrites overwrote overwritten',
  'rewrite rewrites rewrote rewritten rewriting',
  'use uses used using',
  'keep keeps kept keeping',
  'send sends sent sending',
  'lose loses lost losing',
  'throw throws threw thrown throwing',
  'rebuild rebuilds rebuilt rebuilding',
  'freeze freezes froze frozen freezing',
  'hide hides hid hidden hiding',
  'pay pays paid paying',
  'status statuses',
  'schema schemas schemata',
  "user users user's users'",
  'id ids',
  'api apis',
  'alias aliases',
])('the inflections of one word meet: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf))).toHaveLength(1);
});

test.each([
  ['expire', 'expiry'],
  ['thing', 'the'],
  ['need', 'nee'],
  ['bring', 'br'],
  ['red', 'r'],
  ['news', 'new'],
  ['note', 'not'],
  ['none', 'non'],
  ['plane', 'plan'],
  ['paste', 'past'],
  ['stats', 'state'],
  ['user', 'use'],
  ['user', 'us'],
  ['loss', 'lose'],
  ['redis', 'redi'],
  ['during', 'dure'],
])('different words stay apart: %s and %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each([
  ['Redis, then (Kafka)!', ['redis', 'then', 'kafka']],
  ['order_id X-Request-Id read/write', ['order', 'id', 'x', 'request', 'id', 'read', 'write']],
  ['orderId userID getURLById', ['order', 'id', 'user', 'id', 'get', 'url', 'by', 'id']],
  ['OpenSearch YouTube GitHub', ['open', 'search', 'you', 'tube', 'git', 'hub']],
  ['MySQL gRPC PostgreSQL DynamoDB iOS mTLS', ['mysql', 'grpc', 'postgresql', 'dynamodb', 'ios', 'mtls']],
  ['S3 p99 k8s OAuth2 v2', ['s3', 'p99', 'k8s', 'oauth2', 'v2']],
  ["doesn't don’t user’s", ["doesn't", "don't", "user's"]],
  ['Überweisung naïve 設計', ['überweisung', 'naïve', '設計']],
  ['', []],
])('%j is taken apart into words', (text, expected) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(expected);
});

test('a name in humps is also known whole', () => {
  const [open, search] = wordsOf('OpenSearch');
  expect(open?.whole).toEqual({ stem: stemOf('opensearch'), parts: 2 });
  expect(search?.whole).toBeUndefined();
});

test('every word stands at its place', () => {
  const text = 'We keep “orderId” in MySQL, don’t we?';
  for (const { text: word, start, end } of wordsOf(text))
    expect(text.slice(start, end).toLowerCase().replace('’', "'")).toBe(word);
});
