import { parseDocument } from '../../src/document/parse.js';
import { Context } from '../../src/facts/context.js';
import { deriveFacts } from '../../src/facts/derive.js';
import type { Facts } from '../../src/facts/facts.js';
import { readStatements, type Reading } from '../../src/facts/readings.js';
import type { Stance } from '../../src/facts/stance.js';

/** What a design claims. */
export function factsOf(markdown: string): Facts {
  return deriveFacts(parseDocument(markdown));
}

export function readings(markdown: string): readonly Reading[] {
  return readStatements(parseDocument(markdown));
}

export function context(markdown: string): Context {
  return new Context(readings(markdown));
}

/** The statement in which a stretch of text stands. */
export function readingOf(all: readonly Reading[], part: string): Reading {
  const reading = all.find(({ statement }) => statement.text.includes(part));
  if (reading === undefined) throw new Error(`no statement holds "${part}"`);
  return reading;
}

/** The stance of the word with which a stretch of text starts. */
export function stanceOf(markdown: string, part: string): Stance {
  const reading = readingOf(readings(markdown), part);
  const at = reading.statement.text.indexOf(part);
  const index = reading.words.findIndex(({ end }) => end > at);
  return reading.stances[index] ?? 'asserted';
}

/** The texts of some statements. */
export function texts(all: readonly Reading[]): readonly string[] {
  return all.map(({ statement }) => statement.text);
}
