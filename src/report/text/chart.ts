import { TOP_LEVEL, type DimensionScore, type Score } from '../../rubric/score.js';
import { cellsOf, padEnd } from './cells.js';

/** Two cells a level. */
const BAR_CELLS = 2 * TOP_LEVEL;

/** The dimensions as bars, their levels and points beside them. */
export function chart({ dimensions }: Score): string[] {
  const names = Math.max(...dimensions.map(({ id }) => cellsOf(id)));
  return dimensions.map((dimension) => `  ${padEnd(dimension.id, names)}  ${bar(dimension)}`);
}

function bar({ level, points, weight }: DimensionScore): string {
  if (level === null || points === null) return `${'·'.repeat(BAR_CELLS)}  nothing applies`;
  const filled = Math.round((level / TOP_LEVEL) * BAR_CELLS);
  const cells = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return `${cells}  level ${level.toFixed(1)}  ${points.toFixed(1).padStart(4)} of ${String(weight)} points`;
}
