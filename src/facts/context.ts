import type { Block, Section } from '../document/document.js';
import { Concordance } from './concordance.js';
import { names, type Mention, type Reading } from './readings.js';
import { isDesign } from './stance.js';

/** Readings by where they stand, so that an attribute can be sought near the thing it belongs to. */
export class Context {
  readonly readings: readonly Reading[];
  readonly concordance: Concordance;
  readonly #byBlock = new Map<Block, Reading[]>();
  readonly #bySection = new Map<Section, Reading[]>();
  readonly #byLeadIn = new Map<Block, Reading[]>();
  readonly #subjects = new Map<Section, ReadonlySet<Mention['concept']>>();

  constructor(readings: readonly Reading[]) {
    this.readings = readings;
    this.concordance = new Concordance(readings);
    for (const reading of readings) {
      const { block } = reading.statement;
      add(this.#byBlock, block, reading);
      add(this.#bySection, block.section, reading);
      if (block.leadIn !== null) add(this.#byLeadIn, block.leadIn, reading);
    }
  }

  /** The statements that mention one of the concepts in whatever stance, in the order of the text. */
  mentioning(...concepts: readonly Mention['concept'][]): readonly Reading[] {
    return this.concordance.places(concepts).map((index) => this.readings[index]!);
  }

  /** The statements that name one of the concepts as part of this design, in the order of the text. */
  naming(...concepts: readonly Mention['concept'][]): readonly Reading[] {
    return this.mentioning(...concepts).filter((reading) => names(reading, ...concepts));
  }

  /** What a block says. */
  ofBlock(block: Block): readonly Reading[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** The paragraph, item or row that a reading stands in. */
  block(reading: Reading): readonly Reading[] {
    return this.#byBlock.get(reading.statement.block) ?? [];
  }

  /** The next statement of the same block. */
  next(reading: Reading): Reading | undefined {
    const block = this.block(reading);
    // The statements of a block follow each other without a gap.
    return block[reading.statement.index - block[0]!.statement.index + 1];
  }

  /** What hangs on the block of a reading: the list, table or code under it. */
  below(reading: Reading): readonly Reading[] {
    return this.#byLeadIn.get(reading.statement.block) ?? [];
  }

  /** The next statements of the same section. */
  after(reading: Reading, most: number): readonly Reading[] {
    const section = this.section(reading);
    // The statements of a section follow each other without a gap.
    const at = reading.statement.index - (section[0]?.statement.index ?? 0);
    return section.slice(at + 1, at + 1 + most);
  }

  /** Everything under the same heading, without nested sections. */
  section(reading: Reading): readonly Reading[] {
    return this.#bySection.get(reading.statement.block.section) ?? [];
  }

  /** The heading right above a reading; undefined when there is none. */
  heading(reading: Reading): Reading | undefined {
    const heading = this.headingOf(reading.statement.block.section);
    return heading === null || heading === reading ? undefined : heading;
  }

  /** The heading of a section as it is read; null above the first. */
  headingOf(section: Section): Reading | null {
    const first = this.#bySection.get(section)?.[0];
    return first?.statement.block.kind === 'heading' ? first : null;
  }

  /** Whether the heading above a reading, or one around it, names one of the concepts. */
  isAbout(reading: Pick<Reading, 'statement'>, ...concepts: readonly Mention['concept'][]): boolean {
    const subjects = this.#subjectsOf(reading.statement.block.section);
    return concepts.some((concept) => subjects.has(concept));
  }

  /** What the heading of a section, and those around it, name as part of this design. */
  #subjectsOf(section: Section): ReadonlySet<Mention['concept']> {
    const known = this.#subjects.get(section);
    if (known !== undefined) return known;
    const subjects = new Set(section.parent === null ? [] : this.#subjectsOf(section.parent));
    for (const { concept, stance } of this.headingOf(section)?.mentions ?? [])
      if (isDesign(stance)) subjects.add(concept);
    this.#subjects.set(section, subjects);
    return subjects;
  }

  /** The header of the table that a row stands in. */
  header(reading: Reading): readonly Reading[] {
    const { header } = reading.statement.block;
    return header === null ? [] : (this.#byBlock.get(header) ?? []);
  }

  /** The block that a reading's list, table or code hangs on; null when there is none. */
  leadIn(reading: Reading): readonly Reading[] {
    const { leadIn } = reading.statement.block;
    return leadIn === null ? [] : (this.#byBlock.get(leadIn) ?? []);
  }
}

function add<Key>(map: Map<Key, Reading[]>, key: Key, reading: Reading): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [reading]);
  else list.push(reading);
}
