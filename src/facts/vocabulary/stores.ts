import { terms, type Vocabulary } from '../lexicon.js';

/** Where data lives, and who owns it. */
export const stores = {
  relational: terms(`
    postgres, postgresql, =pg, =psql, mysql, mariadb, sql server, oracle, sqlite, aurora, cockroachdb, spanner,
    tidb, vitess, rds, alloydb, yugabytedb, yugabyte, planetscale, supabase, cloud sql, azure sql, singlestore,
    db2, firebird, percona, voltdb, relational database, relational db, traditional database, acid database,
    transactional database, rdbms, sql database, sql db, sql
  `),
  document: terms(`
    mongodb, mongo, firebase, realtime database, cosmosdb, cosmos db, ravendb, arangodb, faunadb, rethinkdb,
    couchdb, couchbase, firestore, documentdb, document store, document database
  `),
  'key-value': terms(`
    dynamodb, dynamo, riak, rocksdb, leveldb, key value store, kv store, nosql, etcd, aerospike, foundationdb,
    badgerdb, boltdb, lmdb, berkeleydb, berkeley db, tikv, voldemort
  `),
  'wide-column': terms('cassandra, scylladb, scylla, hbase, bigtable, wide column, column store, accumulo, astra db'),
  warehouse: terms(`
    clickhouse, snowflake, !snowflake id, !snowflake ids, !snowflake algorithm, bigquery, redshift, druid, pinot,
    data warehouse, data lake, hive, hdfs, hadoop, duckdb, greenplum, teradata, vertica, databricks, delta lake,
    lakehouse, parquet file, parquet
  `),
  'object-store': terms(`
    s3, object storage, object store, !object stored, !objects stored, blob storage, blob store, gcs, minio,
    ceph, seaweedfs, glusterfs, azure blob, google cloud storage, bucket, !token bucket, !leaky bucket,
    !leaking bucket, !tokens in the bucket, !time bucket, !rate bucket, !hash bucket, block storage
  `),
  // Files to whose end everything is written.
  'log-store': terms('append only log, immutable log, commit log, append only file, segmented log'),
  database: terms(`
    text file, files on a server, rows in, in its own table, database, db, primary store, primary database,
    data store, datastore, table, source database, system of record, catalogue, erp, collection, replica set,
    primary, !become primary, !becomes primary, !becomes the primary, !become the primary, !primary shard,
    !new primary
  `),
  'stored-data': terms(`
    store, persist, save, keep, record, row, schema, entity, table, column, insert, append, primary key,
    data model, write to disk, archive
  `),
  // Says that data are kept, and no more.
  'storage-word': terms('storage, !storage engine, !session storage, !local storage'),
  'search-index': terms(`
    elasticsearch, elastic search, elastic cluster, opensearch, solr, lucene, algolia, typesense, meilisearch,
    sphinx, search index, search indexes, indexer, distributed search, =elastic, !elastic ip, !elastic load,
    !elastic compute, !elastic beanstalk, elastic search cluster, search cluster, search database,
    inverted index, inverted indices, reverse index, full text index, vector index, vector database, vector db,
    vector store, pinecone, milvus, weaviate, qdrant, faiss, pgvector, trie, prefix tree, typeahead index,
    autocomplete index, suggestion index, !elk stack, geo index, elk, vespa, azure search, search store,
    search document, earlybird, manticore, chromadb, azure cognitive search
  `),
  'feed-index':
    terms(` build, indexer listens, indexer would listen, indexer ~ listen, indexer ~ consume, indexer ~ reads, built by, index is built, indexing job, indexing worker, indexing pipeline, indexing service, streamed to, streamed into, build the index, builds the index, rebuilds the index, 
    reindex, cdc, change data capture, change stream, change feed, debezium, outbox, sync, synchronize,
    synchronise, replicate, project, projection, derive, populate, fill, refill, rebuild, built from, fed, feed,
    mirror, ingest, load into, etl, connector, logstash, indexer, propagate, push into,
    publish, export, consume, dual write, refresh
  `),
  'owns-truth': terms(`
    nowhere else, mastered in, is mastered, are mastered, no other store, only there, no other place,
    no second copy, source of truth, system of record, sor, authoritative, owns the data, owns it,
    owner of the data, master copy, primary store, only store, only place, golden copy, golden record, canonical,
    main store, main database, sole store, only copy, live only in, lives only in, kept only in, stored only in,
    single store, primary database
  `),
  'derived-store': terms(`
    derived, secondary, read model, projection, can be rebuilt, rebuildable, may lag, can lag, lags,
    eventually consistent, disposable, materialized view, materialised view, not authoritative, copy of
  `),
  // It reads a database's own log, so it says where the data come from.
  'change-capture': terms(`
    cdc, change data capture, debezium, change stream, logical replication, binlog, write ahead log,
    transactional outbox, outbox
  `),
  'hand-over': terms(`
    write, send, put, push, build, make, embed, job, worker, load, batch, nightly, from scratch
  `),
  'from-source': terms('from, out of, behind, '),
  'change-record': terms(`
    row, record, listing, post, product, tweet, job, ad, word, phrase, page, metadata, catalogue, every change,
    each change, all changes, change of, log
  `),
} as const satisfies Vocabulary;
