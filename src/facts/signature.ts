import type { Slice } from '../document/document.js';

/** How an operation is written down. */
export type Form =
  'http' | 'call' | 'definition' | 'rpc' | 'message' | 'flag' | 'path' | 'named' | 'command' | 'record';

/** An operation by its written form: `POST /orders`, `cancel(jobId) -> state`, `rpc Seal(…)`, `OrderPlaced {…}`. */
export interface Signature extends Slice {
  readonly form: Form;
  /** As written: "POST /orders", "cancel". */
  readonly name: string;
  /** What it takes is written with it. */
  readonly takes: boolean;
  /** What it gives is written with it. */
  readonly gives: boolean;
}

/** A signature of which no more than the name is written. */
export function named(name: string, start: number, whole: string): Signature {
  return { form: 'named', name, start, end: start + whole.length, takes: false, gives: false };
}
