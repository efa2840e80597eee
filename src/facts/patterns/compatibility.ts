import type { Pattern } from '../claims.js';

/** Where a version or its keeping is not that of an interface. */
const without: Pattern<'version'>['without'] = ['spoken-of', 'lip-service', 'other-version', 'other-software'];

/** How an interface may change, told without the words of the trade. */
export const compatibilityPatterns: readonly Pattern<'version'>[] = [
  {
    claim: 'version',
    all: ['only-added', 'not-taken', 'interface-part'],
    within: 40,
    passage: 'block',
    without,
    negative: true,
  },
  {
    claim: 'version',
    all: ['older-party', 'fits-on', 'interface-part'],
    within: 30,
    passage: 'block',
    without,
    negative: true,
  },
  {
    claim: 'version',
    all: ['only-added', 'fits-on', ['interface-part', 'older-party']],
    within: 20,
    without,
    negative: true,
  },
  { claim: 'version', all: ['which-form', 'form-place', ['interface-part', 'outside-caller']], within: 14, without },
  { claim: 'version', all: ['two-forms', 'side-by-side', 'interface-part'], within: 24, passage: 'block', without },
  {
    claim: 'version',
    all: ['withdrawal', 'notice', 'interface-part'],
    within: 30,
    passage: 'block',
    without,
    negative: true,
  },
  { claim: 'version', all: ['break-word', 'new-place'], within: 10, ordered: true, without },
  { claim: 'version', all: ['semver', ['interface', 'contract-thing']], within: 8, without },
];
