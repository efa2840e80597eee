import { expect, test } from 'vitest';
import { factsOf } from './read.js';

const settled = (text: string): number =>
  factsOf(`# Berths\n\nRows are stored in PostgreSQL.\n\n${text}`).retention.settled.length;

test.each([
  'Log rows are kept for 30 days.',
  'We keep the last 7 days of samples.',
  'Records that are no longer referenced are deleted by a job.',
  'Deleted files can be restored for 30 days.',
  'Old messages are moved to cold storage.',
])('said: %s', (text) => {
  expect(settled(text)).toBeGreaterThan(0);
});

test.each([
  ['a pace', 'Metrics are collected at regular intervals (24 h) and stored as rows.'],
  ['another time', 'We compute the history for the next 14 days and store it as a row.'],
  ['what is held up', 'A poison message blocks the consumer indefinitely.'],
  ['things of the name', 'Crates hold old messages, archives, and log files.'],
  ['what was deleted', 'The sync looks into the history table for modified/deleted files.'],
  ['a comparison', 'One table is easier than history tables of records.'],
  ['a price that drops', 'Price drop notifications arrive within 1 hour of the message.'],
])('not said by %s', (_, text) => {
  expect(settled(text)).toBe(0);
});
