import type { Slice } from '../document/document.js';
import type { Context } from './context.js';
import { MARK } from './hints.js';
import { matchesOf } from './matches.js';
import { mentions, names, type Reading } from './readings.js';

/** Errors that are known as such by where their name stands, whatever the name: in a table of answers, or behind "marked". */
export function introducedErrors(reading: Reading, context: Context): readonly Slice[] {
  const { block } = reading.statement;
  if (block.kind === 'row') return rowOfAnswers(reading);
  if (block.kind === 'heading' || block.kind === 'header' || (reading.marks & SET) === 0) return [];
  return [...notedErrors(reading), ...(block.kind === 'code' ? [] : toldNames(reading, context))];
}

/** What one of which such a name is set off by. */
const SET = MARK.quote | MARK.underscore | MARK.colon | MARK.further | MARK.arrow;

const ANSWER =
  /^(?:(?:error|status|reason|response)?\s?codes?|errors?|answers?|repl(?:y|ies)|reasons?|refusals?|nacks?|error names?|rejections?|exceptions?)$/iu;
const ADVICE =
  /\b(?:client|caller|app|phone|user|sender|browser|device|what to do|actions?|reaction|retry|repeat|then|remedy|next step)\b/iu;

/** "| `slow_down` | over 50 edits/s | bundle edits |" below "| answer | means | client does |". */
function rowOfAnswers({ statement: { text, cells, block } }: Reading): readonly Slice[] {
  const header = block.header?.statements[0];
  const [cell] = cells;
  if (header === undefined || cell === undefined || cells.length < 2) return [];
  const [first = '', ...others] = header.cells.map(({ start, end }) => header.text.slice(start, end).trim());
  const name = text.slice(cell.start, cell.end).trim();
  const isAnswer =
    ANSWER.test(first) && name !== '' && name.split(/\s+/u).length <= SHORT && !/^[`"']?[123]\d\d\b/u.test(name);
  if (!isAnswer || !others.some((head) => ADVICE.test(head))) return [];
  return [cell];
}

/** Words of a name. */
const SHORT = 4;

/** "nack: STALE → refetch // DENIED → go r/o": an error and what is done about it. */
const NOTED =
  /\b(?:err(?:or)?s?|nacks?|refusals?|rejects?|rejections?|denials?)\s*[:=]\s*(?=[^→]*(?:→|->|=>))[`"']?(?<name>[\w-]+)/giu;

function notedErrors({ statement: { text } }: Reading): readonly Slice[] {
  return /→|->|=>/u.test(text)
    ? matchesOf(text, NOTED).map(({ index, 0: whole, groups }) => ({
        start: index + whole.length - (groups?.['name'] ?? '').length,
        end: index + whole.length,
      }))
    : [];
}

/** A name in quotes, set as code or in capitals, right behind a word that gives names. */
const INTRODUCED =
  /\b(?:marked|named?|called|code|error|reason|designation|status|says?|said|tells?|told|reads?|answers?|answered|repl(?:y|ies|ied)|with|returns?|refusal|labelled|as|under|of|tagged|word|get|gets)(?:\s(?:of|the|as|by|is|with|name|code|error|reason|so|you|them|him|her|it|a|an|called|means of|designation|word|words|client|caller|app))*[:,]?\s(?:[`"“'](?<quoted>[\w][\w .-]{1,40})[`"”']|(?<name>[A-Z]{2,}(?:_[A-Z]+)+|[a-z]+(?:_[a-z]+)+))/gu;

/** "The edit comes back refused, marked `viewer_only`, and the editor stops": named, refused, and something follows. */
function toldNames(reading: Reading, context: Context): readonly Slice[] {
  const { statement } = reading;
  if (!mentions(reading, 'is-refused') && !context.block(reading).some((other) => mentions(other, 'is-refused')))
    return [];
  if (
    !names(reading, 'client-acts', 'client-then') &&
    !context.block(reading).some((other) => names(other, 'client-then'))
  )
    return [];
  const found = matchesOf(statement.text, INTRODUCED).map(({ index, 0: whole, groups }) => {
    const name = groups?.['quoted'] ?? groups?.['name'] ?? '';
    const start = index + whole.lastIndexOf(name);
    return { start, end: start + name.length };
  });
  const set = statement.code.filter(
    ({ start, end }) =>
      /^[A-Za-z]+(?:[_-][A-Za-z]+)+$/u.test(statement.text.slice(start, end)) &&
      /^\s(?:is such a name|means|tells|says|is (?:told|returned|answered|sent)|when\b|if\b)/u.test(
        statement.text.slice(end).replace(/^[`"']/u, ''),
      ),
  );
  return [...found, ...set];
}
