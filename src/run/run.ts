import { resolve } from 'node:path';
import { DocumentError } from '../document/limits.js';
import type { FileError, FileResult } from '../report/report.js';
import { collect } from './collect.js';
import { DecodeError } from './decode.js';
import { reportPath } from './place.js';
import { readDesign, ReadError, readStream } from './read.js';
import { STDIN } from './standard-input.js';

/** What to judge, and with what. */
export interface RunRequest<Result = FileResult> {
  /** Files, folders and globs; `-` is standard input; none is the working directory. */
  readonly inputs: readonly string[];
  readonly cwd: string;
  /** Path that standard input is reported by. */
  readonly stdinPath: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Judges one text. */
  readonly lint: (design: { readonly path: string; readonly value: string }) => Result;
}

/** What came of it: a result or an error for every file. */
export interface Outcome<Result = FileResult> {
  readonly files: readonly Result[];
  readonly errors: readonly FileError[];
  /** The texts that were judged, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Judges every design that the inputs name. What fails becomes an error and never hides the others. */
export async function run<Result>(request: RunRequest<Result>): Promise<Outcome<Result>> {
  const { cwd, inputs, stdin, stdinPath } = request;
  const named = inputs.filter((input) => input !== STDIN);
  const collected = await collect(inputs.length === 0 ? ['.'] : named, cwd);
  const readers = new Map(collected.paths.map((path) => [path, () => readDesign(resolve(cwd, path))]));
  // An editor's unsaved text stands for the file of the same name.
  if (inputs.includes(STDIN)) readers.set(reportPath(stdinPath, cwd), () => readStream(stdin));

  const files: Result[] = [];
  const errors: FileError[] = [...collected.errors];
  const sources = new Map<string, string>();
  for (const [path, read] of readers) {
    try {
      const value = await read();
      files.push(request.lint({ path, value }));
      sources.set(path, value);
    } catch (error) {
      errors.push({ path, message: reason(error) });
    }
  }
  return { files, errors, sources };
}

function reason(error: unknown): string {
  const expected = [ReadError, DecodeError, DocumentError];
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) return error.message;
  return `could not be judged (${String(error)}); this is a fault in Loadbearing, please report it`;
}
