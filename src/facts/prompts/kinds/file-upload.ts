import type { Pattern } from '../../claims.js';

const vocabulary = {
  direct: `
    presigned, pre signed, presigned url, pre signed url, presigned post, signed url, signed urls, sas url, sas token,
    upload url, upload urls, direct upload, direct to s3, directly to s3, directly to object storage, directly to storage,
    directly to the bucket, straight to, directly to blob, directly into, uploads directly, upload directly, bypass the app,
    bypasses the app, never pass through, does not pass through, not through our servers, not through the api
  `,
  'upload-target': `
    s3, object storage, object store, bucket, blob storage, blob, gcs, minio, storage, upload, uploads, client, put, url
  `,
  resumable: `
    resumable, resume, resumes, resumed, multipart, multi part, chunk, chunks, chunked, chunking, tus, upload id, upload_id, block, blocks, offset, content range, pieces, slices, in parts, part number, parts have, each part, upload part, parts of
  `,
  'sent-in-parts': `upload, uploads, uploaded, uploading, file, files, video, image, client, retry, retried, send, sends, sent, put`,
  processing: `
    thumbnail, thumbnails, transcode, transcoding, preview, previews, convert, conversion, extract, extraction, resize, resizing, processing, post processing, virus scan, scan, scanning, index, ocr, encode, encoding, compress, render
  `,
  aside: `
    asynchronous, asynchronously, async, queue, queued, kafka, sqs, rabbitmq, event, events, background, worker, workers, job,
    jobs, consumer, lambda, trigger, triggers, s3 event, bucket notification, later, pipeline, after the upload
  `,
  'upload-state': `
    state, states, status, state machine, pending, uploading, uploaded, processing, ready, quarantined, quarantine, available,
    failed, scanning, scanned, completed, complete, infected, active, draft
  `,
  'state-of': `upload, uploads, file, files, row, column, metadata, record, object, it, document, enum, scan, table, transition`,
  checksum: `
    checksum, checksums, sha256, sha 256, sha1, md5, crc32, crc32c, etag, content hash, hash, hashes, fingerprint, digest, blake3,
    content md5
  `,
  verified: `
    verify, verified, verifies, compare, compared, compares, match, matches, check, checked, mismatch, equal, corrupt, corruption,
    integrity, file, files, chunk, chunks, block, blocks, content, upload, part, object, stored, computed, sent, key, unique
  `,
  'stored-once': `
    dedupe, deduplicate, deduplication, deduplicated, dedup, stored once, store once, content addressed, content addressable,
    same content, same file, identical, already stored, already have, already exists, already there, duplicate, duplicates,
    reference count, refcount, not uploaded again, skip the upload, one copy, unchanged blocks, changed blocks, only changed,
    exists already
  `,
  scan: `
    virus, viruses, malware, antivirus, anti virus, clamav, virus scan, virus scanner, malware scan, infected, scanned for
  `,
  'size-limit': `
    size limit, maximum size, max size, max file size, maximum file size, file size limit, size of up to, larger files are,
    max 10 gb, content length range, content_length_range, too_large, file_too_large, payload too large, =413
  `,
  'type-limit': `
    file type, file types, mime, mime type, mime types, content type, content types, allow list, allowlist, whitelist, extension, extensions, magic bytes, allowed types, unsupported_type, =415, unsupported media type
  `,
  'limit-word': `
    limit, limited, limits, at most, maximum, max, up to, no more than, larger than, bigger than, only, allowed, accept, accepts,
    accepted, reject, rejected, refuse, refused, restrict, quota, cap, validate, validated, check, checked
  `,
  'limited-thing': `upload, uploads, file, files, document, documents, photo, photos, image, images, video, videos, attachment, attachments`,
  orphan: `
    orphan, orphans, orphaned, abandoned, unfinished, incomplete, never completed, not completed, never confirmed, never finished,
    half uploaded, stale uploads, stale upload, dangling, unreferenced, no longer referenced, without metadata, without a row,
    expired uploads, expired upload, incomplete multipart, aborted, left behind, leftover, left over, unused blocks, no references,
    refcount zero
  `,
  'cleaned-up': `
    clean, cleans, cleaned, cleanup, clean up, cleaned up, delete, deletes, deleted, remove, removes, removed, garbage collect,
    garbage collected, garbage collection, garbage collector, gc, sweep, sweeper, sweeps, lifecycle, lifecycle rule,
    lifecycle policy, reaper, purge, purged, abort, aborts, aborted, expire, expires, reclaim, nightly, job
  `,
} as const;

/** What a system that takes in files settles beyond what any design does. */
const patterns: readonly Pattern<
  | 'direct-upload'
  | 'resumable-upload'
  | 'processing-aside'
  | 'upload-state'
  | 'checksum'
  | 'stored-once'
  | 'malware-scan'
  | 'upload-limits'
  | 'orphans-cleaned'
>[] = [
  { claim: 'direct-upload', all: ['direct', 'upload-target'], within: 14, negative: true },
  { claim: 'resumable-upload', all: ['resumable', 'sent-in-parts'], within: 10 },
  { claim: 'processing-aside', all: ['processing', 'aside'], within: 18, passage: 'section' },
  { claim: 'upload-state', all: ['upload-state', 'upload-state', 'state-of'], within: 16, passage: 'block' },
  { claim: 'checksum', all: ['checksum', 'verified'], within: 14 },
  {
    claim: 'stored-once',
    all: ['stored-once', ['checksum', 'limited-thing', 'verified']],
    within: 20,
    passage: 'section',
    negative: true,
  },
  { claim: 'malware-scan', all: ['scan'], negative: true },
  { claim: 'upload-limits', all: ['size-limit', ['limited-thing', 'a-size']], within: 14 },
  { claim: 'upload-limits', all: ['type-limit', 'limit-word'], within: 12 },
  { claim: 'upload-limits', all: ['limit-word', 'a-size', 'limited-thing'], within: 12 },
  { claim: 'orphans-cleaned', all: ['orphan', 'cleaned-up'], within: 20, passage: 'section', negative: true },
];

export const fileUpload = { vocabulary, patterns } as const;
