import { terms, type Vocabulary } from '../lexicon.js';

/** How a search index comes by what it holds, told as what happens; asked only where a design has such an index. */
export const searching = {
  /** The index, once it has been named. */
  'search-side': terms(`
    hit, hits, search machine, retrieval system, retrieval side, retrieval part, what ~ search through,
    what ~ searches through, search results, finder, search replica, search view, lookup side, autocomplete,
    vectors, embeddings, suggestions, the index, an index, this index, indices, indexes, its index, index,
    indexer, search side, search part, search component, search engine, search cluster, search copy,
    search database, search service, searchable, matching document, the document, where people search,
    what people search, what you find, you find from, =es, search documents, reindex, full rebuild, full load,
    nightly rebuild, deltas, !index on, !index card, !document store
  `),
  'fed-by': terms(`
    is supplied, are supplied, supplied from, supplied by, supplies, overwrites the document,
    overwrite the document, send ~ again, sends ~ again, reads the row, read the row, takes over from,
    transferred from, transferred to, mirrors, mirrored from, reflects, is built from, are built from,
    computed from, generated from, embedded from, exported to, exported from, dumped into, dump of,
    converted from, reach ~ through, reaches ~ through, arrive from, arrives from, forwarded to, forwards ~ to,
    indexed from, drawn from, draws from, secondary copy, read only copy, fed by, fed from, is fed, are fed,
    filled from, filled again, fill again, fill ~ again, fill it up, refill, refilled, replenish,
    keeps ~ up to date, keep ~ up to date, kept up to date, keeps ~ in step, keep ~ in step, kept in step,
    keeps ~ current, bring ~ over, bring over, brought over, carry ~ over, carry over, carried over, copied into,
    copied to, copied over, copied from, copies ~ into, copy over, pushed into, push into, puts ~ into, put into,
    writes ~ into, written into, sends ~ to, send ~ to, sent to, hands ~ over, handed to, passes ~ on, passed on,
    passed to, refreshes the, refresh the, refreshed from, replaces the document, replace the document,
    updates the document, update the document, rewrites the document, full load, full reload, hourly delta,
    nightly load, nightly full, full rebuild, nightly rebuild, build ~ again, built again, build ~ anew,
    built anew, rebuilt from, rebuild from, rebuild ~ from, rebuilt out of, read afresh, read anew, reads ~ anew,
    read again from, made anew, make ~ new, made from, made out of, recreated from, regenerate from,
    regenerated from, receive ~ extracts, receives ~ from, derived from, derives from, derivative, extract,
    extracts, projected from, projection of, replayed into, replay ~ into, replayed from, loaded from,
    loads from, loaded into, loads ~ into, import from, imported from, imports from, picks up, pick up,
    picked up, pull from, pulls from, pulled from, polls, fetches ~ from, takes ~ from, taken from, comes from,
    come from, reads from, reads its log, tails, crawls, syncs, synced from, synced to, synchronised,
    synchronized, populated from, populated by, ingested from, streamed into, streams into, streamed from,
    listens to, subscribes to, consumes, works through, copy of what, copy of the, only a copy, is a copy,
    gets only a copy, gets a copy, a copy is
  `),
  /** Where the data come from, besides databases by their name. */
  'owner-store': terms(`
    =tbl, event table, events table, database of the, accounts system, ticketing system, inventory system,
    content system, product database, user database, source table, source tables, relational store,
    document store, object store, upstream system, registry, catalogue, cmdb, configuration management database,
    repository, =git, table, tables, its own tables, master data, =erp, =crm, =pim, =cms, source system,
    source database, relational system, system of record, yaml file, main store, wal, binlog, =pg,
    primary database, own database, service's database, operational database, operational store,
    transactional store, books, ledger, the originals, mainframe, archive, publishing system, editorial system
  `),
  /** Which of them is right. */
  'real-data': terms(`
    prevail, prevails, we believe, is believed, believe the, the right one, the right ones, is right,
    maintained exclusively, exclusively within, only within, only in, entrusted to, responsible for, belongs to,
    belong to, ends up in, end up in, saves, is saved, are saved, first into, into a table, real data,
    right data, true data, true copy, authoritative, binding record, binding version, binding, source of truth,
    single truth, truth, owns, own, owned by, owner of, owner, what is true, mastered, leading system,
    leading record, administered exclusively, administered in, master record, master copy, kept first,
    saved first, written first, stored first, is written to, originals, original, lives in, live in, kept in,
    maintained in, held in, the record of
  `),
  'each-change': terms(`
    every merge, on every, every change, each change, all changes, what changed, what has changed,
    which ~ changed, have changed since, changed since, has changed since, changes since, the changes,
    change event, change events, changed rows, changed records, each update, every update, each save, every save,
    whenever, as soon as, announcement, announces, announced, the note, notes, every thirty seconds,
    every minute, every few minutes, every hour, at hourly intervals, hourly, nightly, every night, each night,
    once a day, once an hour
  `),
  /** It decides where the two differ. */
  'right-one': terms(`
    prevail, prevails, we believe, is believed, the right one, the right ones, the right data, the real data,
    real data, true data, true copy, binding record, binding version, leading system, leading record, in doubt,
    in case of doubt, when they differ, when both are different, if they differ, where they differ, discrepancy,
    read again from, checked against, verified against, compared with, reconciled against, reconciled with
  `),
  'index-setup': terms(
    'terraform, cluster settings, cluster setup, setup is, index settings, settings is, settings are',
  ),
  /** The set-up of an index is not what it holds, and a backup of it is not where that comes from. */
  'set-up': terms(`
    snapshot, setup, set up, settings, setting, mapping, mappings, analyzer, analyzers, analyser, terraform,
    template, templates, cluster's, backup, backups, restore, restored, synonyms, dictionary, configuration,
    !configuration management
  `),
} as const satisfies Vocabulary;
