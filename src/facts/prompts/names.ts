/** The kinds of system that are known by name; two names of one row ask for the same things. */
export const PROMPT_KINDS = [
  ['notification-system'],
  ['url-shortener'],
  ['checkout', 'payments'],
  ['ticketing', 'booking'],
  ['feed'],
  ['rate-limiter'],
  ['chat'],
  ['file-upload'],
  ['analytics', 'metrics'],
  ['multi-region'],
] as const;

/** What a design says that it designs: `url-shortener`. */
export type PromptName = (typeof PROMPT_KINDS)[number][number];

/** The first name of a row: names the expectations, their file and their page. */
export type PromptKind = (typeof PROMPT_KINDS)[number][0];

/** Every name of every kind. */
export const PROMPT_NAMES: readonly PromptName[] = PROMPT_KINDS.flat();

/** The kind that a name belongs to; null for a name that is not known. */
export function kindOf(name: string | null): PromptKind | null {
  return PROMPT_KINDS.find((names) => (names as readonly string[]).includes(name ?? ''))?.[0] ?? null;
}

/** What a system's load is like, and so what it must show. */
export const SHAPES = ['read-heavy', 'write-heavy', 'fanout-heavy', 'correctness-heavy'] as const;

/** One of {@link SHAPES}. */
export type Shape = (typeof SHAPES)[number];
