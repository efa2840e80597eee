import type { Context } from './context.js';
import type { Figure } from './figures.js';
import { isBelow } from './interface-places.js';
import { names, type Reading } from './readings.js';

/** Whether the figures of scale say where they come from. */
export interface Assumptions {
  /** The figures of load and volume. */
  readonly scale: readonly Figure[];
  /** Those that are called assumptions, requirements or estimates. */
  readonly labelled: readonly Reading[];
}

/** Sorts the figures of scale by whether they say where they come from. */
export function findAssumptions(context: Context, figures: readonly Figure[]): Assumptions {
  const scale = figures.filter(({ role }) => role === 'load' || role === 'volume');
  const labelled = [...new Set(scale.map(({ reading }) => reading))].filter((reading) => isLabelled(reading, context));
  return { scale, labelled };
}

function isLabelled(reading: Reading, context: Context): boolean {
  return (
    names(reading, 'assumption-word') ||
    [reading, ...context.leadIn(reading)].some(({ statement }) => TASK.test(statement.text)) ||
    isBelow(reading, context, 'assumption-heading', 'assumption-word') ||
    context.leadIn(reading).some((above) => names(above, 'assumption-heading', 'assumption-word')) ||
    context.section(reading).some((other) => names(other, 'assumption-word') && announces(other)) ||
    context.header(reading).some((above) => names(above, 'assumption-heading', 'assumption-word'))
  );
}

/** "Design a service that …": what is set as the task is required. */
const TASK = /^\W*(?:design|build|implement|create)\s(?:an?|the|our)\b/iu;

/** What stands beside it labels it only where it speaks of figures too: "We assume 3M meters. Each sends 4 readings an hour." */
function announces({ statement, quantities }: Reading): boolean {
  return (
    quantities.some(({ dimension }) => dimension !== null) || /:\s*$/u.test(statement.text) || BACK.test(statement.text)
  );
}

/** "These are requirements of the ministry", "The first two are our guess", "None of it is measured". */
const BACK =
  /^(?:\p{Lu}\p{L}+:\s)?(?:(?:all of |none of |most of |some of )?(?:these|those|them|it|this)|they|the (?:first|last|other|next) (?:\w+ )?(?:one|two|three|four|figures?|numbers?)|(?:all |the |our |these )?(?:\w+ )?(?:figures|numbers|nums))\b/iu;
