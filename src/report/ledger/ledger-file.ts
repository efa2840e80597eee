import type { Document } from '../../document/document.js';
import type { Quote } from '../../facts/facts.js';
import type { Entry, Ledger, Sum } from '../../facts/ledger.js';
import { evidenceOf } from '../evidence.js';
import type { LedgerFigure, LedgerFile, LedgerSum } from './ledger.js';

/** Puts the ledger of a document into the shape that every format reads. */
export function ledgerFile(path: string, document: Document, { entries, sums, unread }: Ledger): LedgerFile {
  const evidence = (quote: Quote): ReturnType<typeof evidenceOf> => evidenceOf(quote, document);
  const written = new Map(sums.map((sum) => [sum, ledgerSum(sum, document)]));
  return {
    path,
    title: document.title,
    figures: entries.map((entry) => ledgerFigure(entry, document, written)),
    sums: [...written.values()],
    unread: unread.map(evidence),
  };
}

function ledgerSum({ kind, working, stated, written, from, ratio, agrees }: Sum, document: Document): LedgerSum {
  return {
    kind,
    working,
    stated: { ...evidenceOf(stated, document), quote: written },
    from: from.map((quote) => evidenceOf(quote, document)),
    ratio: Number(ratio.toPrecision(3)),
    agrees,
  };
}

function ledgerFigure(entry: Entry, document: Document, sums: ReadonlyMap<Sum, LedgerSum>): LedgerFigure {
  const { at, quantity, role, level, of, each, follows } = entry;
  const { value, high, dimension, per } = quantity;
  return {
    ...evidenceOf(at, document),
    value,
    high,
    dimension,
    of,
    each,
    per,
    role,
    level,
    follows: follows.flatMap((sum) => sums.get(sum) ?? []),
  };
}
