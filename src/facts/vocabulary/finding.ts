import { terms, type Vocabulary } from '../lexicon.js';

/** How a read finds its rows, told without the words for indexes. */
export const finding = {
  /** Rows lie in an order that a read wants. */
  'order-kept': terms(`
    in the order in which, in just this order, in this order, in that order, in exactly this order,
    in the order of, in the right order, lined up, laid down, laid out, arranged, sorted, pre sorted, presorted,
    kept sorted, sorted after, sorted by, ordered after, ordered by, clustered on, clustered by, clustered,
    grouped by, grouped under, stacked, stand in, next to each other, next to one another, side by side,
    neighbours, contiguous, one stretch, one run of, ordered structure, ordered list, sorted list, ordered copy,
    second copy, extra list, extra table, small list, separate list, side table, short list, second list,
    a list of, kept list, reverse table, mapping from, map from, pointer, points on the, points to the,
    directory of, register of, phone book, by means of which, own table for, extra column, leading column,
    first column, as its first, first column of, comes first, first in the key, starts with the, both start with,
    begins with the, begin with the, prefix of the key, first and, first then, job first, first ~ second,
    then by, and then by, within each, and within, within the, oldest first, newest first, latest first,
    in falling order, in rising order, descending, =desc, ascending
  `),
  /** Which the database keeps for its reads. */
  'kept-structure': terms(`
    index, =ix, =idx, b tree, btree, tree, list, table, structure, copy, column, columns, key, primary key, rows,
    row, database, table's, collection, map, hash, set, view, partition, store, postgres, mysql, file, entries,
    lines, records
  `),
  /** What the read asks. */
  'question-asked': terms(`
    question, the question, asked for, asks for, asking for, ask, asks, enquiry, inquiry, query, queries, reads,
    read, read most, get read, gets read, looked at, looks at, look at, look only, lookup, looked up, look up,
    search, searches, searched, find, finds, found, find him, fetch, fetched, open, opened, opens, show, shows,
    shown, list, lists, scroll, scrolling, scroll back, browse, wants, want, wanted, needs, page, badge, inbox,
    screen, export, report, consult, morning list, log in, logs in, view, serves, serve, answers, answer,
    answered, jumps to, jump to, starts at, starting from, walks, walk, goes straight, straight to
  `),
  /** What it does not have to read, or how little. */
  'spared-scan': terms(`
    whole table, entire table, full table, every row, each row, all rows, all the rows, all of the rows,
    million rows, thousands of rows, rather than the whole, instead of the whole, not the whole,
    without reading the, without going through, without looking at, without inspecting, without touching,
    without sorting, without a sort, no sort, no sorting, nothing but the head, only the head, only the first,
    reads twenty, reads fifty, reads only, read only, touches only, touch only, looks at only, and stops,
    then stops, stops there, one jump, in one jump, one seek, one step, a single step, in a single read,
    few rows, handful of rows, straight to, directly to, at once found, one partition and nothing else,
    one partition, few pages, a few steps, log n, scan, scanning, full scan
  `),
  /** An index by what it is on. */
  'index-of': terms(`
    =ix, =idx, index, indexes, second index, secondary index, another index, own index, small index, extra index,
    b tree, btree, partial index, covering index
  `),
  'key-order': terms(`
    first and, first then, first the, first and the, comes first, second and, and then, then the,
    ~ first ~ second, with ~ first, leading, as the first column, first column, in front, at the front,
    only of the, for open, where state, newest first, next does, author first, on ~ and, of ~ and
  `),
} as const satisfies Vocabulary;
