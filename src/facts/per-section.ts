import type { Section } from '../document/document.js';

/** Answers a question about sections once for each, because all statements of a section ask it. */
export function perSection<Answer>(answer: (section: Section) => Answer): (section: Section) => Answer {
  const known = new WeakMap<Section, { readonly answer: Answer }>();
  return (section) => {
    let found = known.get(section);
    if (found === undefined) known.set(section, (found = { answer: answer(section) }));
    return found.answer;
  };
}
