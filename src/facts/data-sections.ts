import type { Context } from './context.js';
import { wordHint } from './hints.js';
import { TITLE } from './interface-places.js';
import { perSection } from './per-section.js';
import type { Reading } from './readings.js';

/** Whether a statement stands where data are modelled: below such a heading, or in a list that a line on fields leads in to. */
export function isModel({ statement }: Reading, context: Context): boolean {
  if (isOnModel(statement.block.section)) return true;
  const above = context.leadIn({ statement } as Reading)[0];
  return above !== undefined && (above.hints & FIELDED) !== 0 && LEADS_TO_FIELDS.test(above.statement.text);
}

const isOnModel = perSection(
  ({ id, heading, parent }): boolean => (id > TITLE && MODEL.test(heading)) || (parent !== null && isOnModel(parent)),
);

const MODEL =
  /\b(?:data ?base|db|data|schemas?|models?|entit(?:y|ies)|tables?|storage|store[ds]?|fields?|columns?|records?)\b(?!.*\b(?:partition\w*|replicat\w*|shard\w*|scal\w*|flow|cent(?:er|re)s?|estimat\w*|consisten\w*|pipelines?|recovery|migration|ingest\w*|retriev\w*|access|processing|collection|volume|retention|size|compaction|caching|sources?)\b)/iu;
/** "Each applicant has:", "the table's columns": what a list of fields hangs on. */
const LEADS_TO_FIELDS =
  /\b(?:data model|schemas?|entit(?:y|ies)|tables?|fields?|columns?|attributes?|records?|rows?|documents?|(?:we|is|are|be|to|will|that|which) stor(?:e|es|ed)|keeps?|kept|sav(?:e|es|ed)|persist\w*|holds?|consists? of)\b/iu;

const FIELDED = wordHint(
  /^(?:model|schemas?|entit|tables?|fields?|columns?|attributes?|records?|rows?|documents?|store|keep|kept|sav|persist|hold|consist)/u,
);
