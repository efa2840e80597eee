import { resolve } from 'node:path';
import { suggestion } from '../suggestion.js';
import { UsageError } from '../usage-error.js';

const FORMATS = ['text', 'json'] as const;

/** A form of the report. */
export type Format = (typeof FORMATS)[number];

/** A report to write. */
export interface Destination {
  readonly format: Format;
  /** Path as given; null is standard output. */
  readonly file: string | null;
}

/**
 * Where reports go: each format to its own file, else to `--output`, else to standard output.
 *
 * @param formats values of `--format`; none is text
 * @throws UsageError for an unknown format, and where two reports would go to one place
 */
export function destinations(formats: readonly string[], output: string | null): readonly Destination[] {
  const wanted = (formats.length === 0 ? ['text'] : formats).map(parseFormat);
  const unplaced = wanted.filter(({ file }) => file === null).length;
  if (output !== null && unplaced === 0)
    throw new UsageError('--output has nothing to write: every --format has its own file');
  const placed = wanted.map(({ format, file }) => ({ format, file: file ?? output }));
  const places = placed.map(({ file }) => (file === null ? null : resolve(file)));
  const shared = placed.find((_, index) => places.indexOf(places[index] ?? null) !== index);
  if (shared !== undefined) {
    const place = shared.file ?? 'standard output';
    throw new UsageError(`two reports would go to ${place}; give one a file: --format ${shared.format}=FILE`);
  }
  return placed;
}

function parseFormat(value: string): Destination {
  const [name = '', ...rest] = value.split('=');
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not "${name}"${suggestion(name, FORMATS)}`);
  }
  if (rest.length === 0) return { format, file: null };
  const file = rest.join('=');
  if (file === '') throw new UsageError(`--format ${format}= names no file; write --format ${format}=FILE`);
  return { format, file };
}
