import type { Pattern } from './claims.js';
import type { Reading } from './readings.js';

/** Statements that may carry one claim together. */
const PASSAGE_LENGTH = 3;

/** Lines of code that may carry one claim together. */
export const CODE_PASSAGE_LENGTH = 8;

/** How far the passage that starts at a statement reaches. */
export class Passages {
  readonly #readings: readonly Reading[];

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  /** One past the last statement of the passage. */
  end(from: number, passage: Pattern<string>['passage']): number {
    const first = this.#readings[from]!.statement.block;
    if (passage === undefined || first.kind === 'heading') return from + 1;
    const most = from + (first.kind === 'code' ? CODE_PASSAGE_LENGTH : PASSAGE_LENGTH);
    let to = from + 1;
    for (; to < most; to++) {
      const block = this.#readings[to]?.statement.block;
      if (passage === 'block' ? block !== first : block?.section !== first.section) break;
    }
    return to;
  }

  /** Whether one of the statements from `from` up to, and without, `to` mentions one of the concepts. */
  mention(concepts: readonly number[], from: number, to: number): boolean {
    for (let index = from; index < to; index++) {
      const { mentioned } = this.#readings[index]!;
      for (const concept of concepts) if (mentioned.includes(concept)) return true;
    }
    return false;
  }
}
