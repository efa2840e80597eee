import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, ready to follow a message: `; did you mean --quiet?`. Empty when none is near. */
export function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean ${nearest}?` : '';
}
