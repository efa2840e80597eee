import type { Operation } from './operations.js';
import { modifiersOf } from './phrases.js';
import { names, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** "a timestamp flag passed to the querier", "`ListOptions` gets a boolean field": a switch that has a name of its own. */
export function switchOf(reading: Reading): Operation | null {
  if (!names(reading, 'switch', 'added-field') || !names(reading, 'switch-act')) return null;
  if (reading.statement.block.kind === 'heading') return null;
  const found = reading.mentions.find(
    ({ concept, stance }) =>
      isDesign(stance) && (concept === 'switch' || (concept === 'added-field' && isSent(reading))),
  );
  if (found === undefined) return null;
  const before = modifiersOf(reading, found, 2).replace(/^(?:new|existing|single|explicit|separate)\s?/iu, '');
  const [code] = reading.statement.code;
  const set = code === undefined ? '' : reading.statement.text.slice(code.start, code.end);
  const name = found.concept === 'switch' ? before : set;
  const { start, end } = found;
  return name === ''
    ? null
    : { reading, form: 'flag', name: `${name.toLowerCase()} flag`, start, end, takes: true, gives: true };
}

/** A field is a switch where it goes into a call; otherwise it may be a column. */
function isSent(reading: Reading): boolean {
  return (
    names(reading, 'interface', 'outside-caller') ||
    /\b(?:requests?|responses?|options?|config\w*|spec|manifest|call|CRD|headers?)\b/iu.test(reading.statement.text)
  );
}
