import type { Reading } from './readings.js';

/** Something that is stored, with what is stored of it: a table, a document, a key and its value. */
export interface Entity {
  /** As written, or empty where only its fields are told. */
  readonly name: string;
  readonly reading: Reading;
  /** Where its fields are told, `reading` first. */
  readonly readings: readonly Reading[];
  /** Fields that are told. */
  readonly fields: number;
  /** Whether one of them finds it again: an id, a key. */
  readonly keyed: boolean;
  /** Whether it is told as a key and what that leads to, which is a way to find it. */
  readonly layout?: true;
  /** Whether it is only told in plain words, which are not enough to say that a proposal is on data. */
  readonly inWords?: true;
  /** Whether it is only a type of a program, which need not be what is stored. */
  readonly typed?: true;
}
