import type { Mention, Reading } from './readings.js';

/** Words before a store by which it is taken, and how far off they stand. */
const TAKES =
  /^(?:us(?:e|es|ed|ing)|utili[sz]\w+|leverag\w+|employ\w*|choos\w+|chose|chosen|choice|pick(?:ed|s|ing)?|select(?:ed|s|ing)?|go|going|went|opt(?:ed|s|ing)?|prefer\w*|adopt\w*|tak(?:e|es|en|ing)|took|run|runs|running|rel(?:y|ies|ying)|back(?:ed|s)|based|built|stor\w+|sav(?:e|es|ed|ing)|persist\w*|keep|keeps|kept|keeping|writ(?:e|es|ten|ing)|put|puts|hold|holds|held|cach(?:e|es|ed|ing)|push(?:es|ed)?|load(?:s|ed)?|mov(?:e|es|ed|ing)|migrat\w+|switch\w*|start(?:s|ing)?|liv(?:e|es)|sit|sits|archiv\w+|snapshot\w*|deploy\w*|need|needs|suggest\w*|recommend\w*|consider\w*|stay|stays|staying|remain|remains|stick|implement\w*|via|maintain\w*)$/u;
const REACH_BEFORE = 8;
/** What a store does for the design, right after its name. */
const SERVES =
  /^(?:stor(?:e|es|ed|ing)|hold(?:s|ing)?|keep(?:s|ing)?|persist\w*|serv(?:e|es|ing)|handl(?:e|es|ing)|provid(?:e|es|ing)|support\w*|offer\w*|allow\w*|give[sn]?|giving|fit|fits|suit|suits|suited|scal(?:e|es|ing)|contains?|because|since|for|as|chosen|used|over|instead|rather|vs|versus|excels?|works?|let|lets|is|are|was|were|will|would|can|has|and|or|with|which|that|'s)$/u;
const REACH_AFTER = 3;
/** What happens to a store that is there already. */
const TROUBLE =
  /^(?:time ?outs?|timing|unavailab\w+|fail\w*|down|outages?|lag\w*|latency|commands?|errors?|crash\w*|connections?|replication|restarts?|credentials?|versions?|upgrade\w*|backups?|maintenance|extensions?|drivers?|clients?|api|apis|config\w*|installations?|instances?)$/u;

/** SQL as a language. */
const LANGUAGE =
  /^(?:quer(?:y|ies)|statements?|injection|level|scripts?|files?|migrations?|syntax|dumps?|functions?|commands?|joins?|code|like)$/u;

/**
 * Whether a design takes the store that a statement names: by a verb, as a label or a cell, in brackets or a drawing.
 *
 * @param placed whether "in Redis" is enough, as it is where a whole design is told
 */
export function isTaken(reading: Reading, mention: Mention, placed = false): boolean {
  const { statement, words } = reading;
  const { kind } = statement.block;
  const own = statement.text.slice(mention.start, mention.end);
  if (/^buckets?$/iu.test(own) || /^s[0-9]$/u.test(own)) return false;
  // Part of a longer name: "go-etcd-cron", "PostgresRepository".
  if (
    /[\p{L}\p{N}_.-]$/u.test(statement.text.slice(0, mention.start)) ||
    /^[\p{L}\p{N}_]/u.test(statement.text.slice(mention.end))
  )
    return false;
  const next = words[mention.to];
  if (
    next !== undefined &&
    (TROUBLE.test(next.text) || /^[A-Z]{5,}$/u.test(statement.text.slice(next.start, next.end)))
  )
    return false;
  if (
    /^sql$/iu.test(own) &&
    (LANGUAGE.test(next?.text ?? '') ||
      /^(?:raw|write|plain|the|in|dynamic|run)$/u.test(words[mention.from - 1]?.text ?? ''))
  )
    return false;
  if (kind === 'heading') return words.length <= HEADING;
  if (kind === 'code') return false;
  if (kind === 'diagram') return true;
  const after = statement.text.slice(mention.end);
  const before = statement.text.slice(0, mention.start);
  if (kind === 'row' && isNamedByCell(reading, mention)) return true;
  if (mention.from <= LABEL && /^(?:\s?v?[\d.]+)?[^\p{L}]{0,3}(?:[:(|→=]|\s[-–—]|-->?|$)/u.test(after)) return true;
  if (/(?:[:(|→=/+]|\s[-–—]|->)\s*(?:an?\s|the\s|our\s)?$/u.test(before)) return true;
  if (placed && PLACED.test(before)) return true;
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - REACH_BEFORE); at--)
    if (TAKES.test(words[at]!.text)) return true;
  return words.slice(mention.to, mention.to + REACH_AFTER).some(({ text }) => SERVES.test(text));
}

/** The first cell of a row is the store's name, and no sentence that speaks of it. */
function isNamedByCell({ statement, words }: Reading, mention: Mention): boolean {
  const [cell] = statement.cells;
  return (
    cell !== undefined && mention.end <= cell.end && words.filter(({ start }) => start < cell.end).length <= HEADING
  );
}

/** "messages are in MySQL", "sits on Aurora". */
const PLACED = /\b(?:in|into|on|onto|with)\s(?:an?\s|the\s|our\s|one\s|single\s)*$/u;

/** Words of a heading that is a store's name, and of a label. */
const HEADING = 5;
const LABEL = 4;
