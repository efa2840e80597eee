import type { Rubric } from '../../rubric/rubric.js';
import { palette, type Palette } from './palette.js';

/** How much a text report shows: errors only, everything but infos, or everything. */
export type Detail = 'quiet' | 'normal' | 'verbose';

/** What the reader of a text report asked for. */
export interface TextOptions {
  /** The documents by their paths in the report; a document that is not here is not quoted. */
  readonly sources?: ReadonlyMap<string, string>;
  /** `normal` when left out. */
  readonly detail?: Detail;
  /** Terminal colours; none when left out. */
  readonly color?: boolean;
  /** The rubric that the report was scored by: given, the report shows how each total is made. */
  readonly explain?: Rubric;
}

/** The options with their defaults filled in, as the parts of a text report need them. */
export interface View {
  readonly detail: Detail;
  readonly palette: Palette;
  readonly explain: Rubric | null;
  /** The source of a document by line; empty when there is none. */
  readonly linesOf: (path: string) => readonly string[];
}

/** Fills in the defaults. */
export function view({ sources, detail = 'normal', color = false, explain }: TextOptions): View {
  return {
    detail,
    palette: palette(color),
    explain: explain ?? null,
    linesOf: (path) => sources?.get(path)?.split(/\r\n|\n|\r/u) ?? [],
  };
}
