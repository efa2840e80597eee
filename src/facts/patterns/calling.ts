import type { Pattern } from '../claims.js';

/** What callers are answered, how contracts change, and who may call. */
export const callingPatterns: readonly Pattern<
  | 'paged'
  | 'paging-named'
  | 'list-answer'
  | 'error-told'
  | 'error-named'
  | 'contract-versioned'
  | 'contract-kept'
  | 'version-named'
  | 'access-checked'
  | 'access-named'
>[] = [
  { claim: 'paged', all: ['paging'] },
  { claim: 'paged', all: ['paging-named', 'paging-parameter'], within: 14 },
  { claim: 'paged', all: ['paging-named', ['a-count']], within: 8 },
  { claim: 'paging-named', all: ['paging-named'] },
  { claim: 'list-answer', all: ['growing-list'] },

  {
    claim: 'error-told',
    all: ['refusal-status', 'answering', 'error-meaning'],
    within: 14,
    without: ['their-answer'],
    negative: true,
  },
  {
    claim: 'error-told',
    all: ['refusal-status', 'case-word'],
    within: 4,
    ordered: true,
    without: ['their-answer'],
    negative: true,
  },
  {
    claim: 'error-told',
    all: ['refusal-status', 'error-answer'],
    within: 6,
    without: ['their-answer'],
    negative: true,
  },
  {
    claim: 'error-told',
    all: ['error-answer', 'answering', 'error-meaning'],
    within: 14,
    without: ['their-answer'],
    negative: true,
  },
  {
    claim: 'error-told',
    all: ['error-answer', 'case-word'],
    within: 4,
    ordered: true,
    without: ['their-answer'],
    negative: true,
  },
  { claim: 'error-named', all: [['error-answer', 'error-generic']], negative: true },
  { claim: 'error-named', all: ['refusal-status', 'answering'], within: 6, negative: true },

  { claim: 'contract-versioned', all: ['version-mark'] },
  { claim: 'contract-kept', all: ['compatible-change', 'contract-thing'], within: 14, negative: true },
  { claim: 'version-named', all: [['version-mark', 'compatible-change', 'versioning-word']], negative: true },

  { claim: 'access-checked', all: ['credential', 'access-check'], within: 14, negative: true },
  { claim: 'access-checked', all: ['credential', 'access-check'], within: 16, passage: 'block', negative: true },
  { claim: 'access-checked', all: ['permission', ['access-check', 'actor']], within: 12, negative: true },
  { claim: 'access-named', all: [['auth-named', 'credential', 'permission']] },
];
