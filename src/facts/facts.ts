import type { Document, Range } from '../document/document.js';

/** Words of the document and where they stand. */
export interface Quote {
  readonly text: string;
  readonly range: Range;
}

export interface Facts {
  readonly document: Document;
}
