import { expect, test } from 'vitest';
import { centreOf } from '../../src/facts/landmarks.js';
import { readings } from './read.js';

/** Where a design speaks most of something, given a word that stands in every statement on it. */
function centre(markdown: string, word: string): string | undefined {
  return centreOf(readings(markdown).filter(({ statement }) => statement.text.includes(word)))?.statement.text;
}

test('the section that speaks most of something is its centre', () => {
  const design =
    '# Links\n\n## Overview of it\n\nA queue.\n\n## Reads\n\nNo queue.\n\n## Writes\n\nThe queue feeds a worker. A queue is full.';
  expect(centre(design, 'queue')).toBe('The queue feeds a worker.');
});

test('of sections that speak of it alike, the first counts', () => {
  expect(centre('# Links\n\n## Reads\n\nOne queue.\n\n## Writes\n\nTwo queue.', 'queue')).toBe('One queue.');
});

test('what is wanted or read elsewhere counts only where the design says nothing of it', () => {
  const wanted =
    '# Links\n\nIt has replicas.\n\n## Requirements\n\n### Availability\n\nWe want replicas. Many replicas.';
  expect(centre(`${wanted}\n\n## Stores\n\nTwo replicas.`, 'replicas')).toBe('Two replicas.');
  expect(centre(wanted, 'replicas')).toBe('We want replicas.');
});

test('a heading is the centre only where nothing below it speaks of it', () => {
  expect(centre('# Links\n\n## The queue\n\nA worker reads the queue.', 'queue')).toBe('A worker reads the queue.');
  expect(centre('# Links\n\n## The queue\n\nA worker reads it.', 'queue')).toBe('The queue');
});

test('nothing has no centre', () => {
  expect(centreOf([])).toBeUndefined();
});
