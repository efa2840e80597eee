import type { Pattern } from '../claims.js';

/** How an interface may change, and who may use it. */
export const interfacePatterns: readonly Pattern<'version' | 'version-named' | 'access' | 'access-named'>[] = [
  { claim: 'version', all: ['interface-version'], without: ['spoken-of', 'lip-service', 'other-version'] },
  {
    claim: 'version',
    all: ['additive-only', 'contract-thing'],
    within: 24,
    without: ['spoken-of', 'lip-service', 'other-version'],
    negative: true,
  },
  {
    claim: 'version',
    all: ['stays-compatible'],
    without: ['spoken-of', 'lip-service', 'other-version'],
    negative: true,
  },
  {
    claim: 'version',
    all: ['old-caller', 'keeps-old'],
    within: 16,
    without: ['spoken-of', 'lip-service', 'other-version'],
    negative: true,
  },
  {
    claim: 'version',
    all: ['new-part', ['keeps-old', 'old-caller'], 'contract-thing'],
    within: 20,
    without: ['spoken-of', 'lip-service', 'other-version'],
    negative: true,
  },
  { claim: 'version', all: ['sunset-word', 'contract-thing'], within: 14, without: ['spoken-of', 'lip-service'] },
  {
    claim: 'version',
    all: ['release-word', 'version-place', ['interface', 'outside-caller']],
    within: 12,
    without: ['spoken-of', 'lip-service', 'other-version'],
  },
  {
    claim: 'version',
    all: ['release-word', 'serve-word', 'a-duration', ['interface', 'old-caller', 'outside-caller']],
    within: 24,
    without: ['spoken-of', 'lip-service', 'other-version'],
  },
  { claim: 'version-named', all: ['compatibility-word'] },

  {
    claim: 'access',
    all: ['credential', 'checks-access'],
    within: 12,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  {
    claim: 'access',
    all: ['credential', 'outside-party'],
    within: 10,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  {
    claim: 'access',
    all: ['credential', 'proves-identity'],
    within: 8,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  {
    claim: 'access',
    all: ['token-like', 'proves-identity'],
    within: 8,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  {
    claim: 'access',
    all: ['identity-from'],
    without: ['spoken-of', 'lip-service', 'other-credential'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['demands-access', 'proves-identity'],
    within: 6,
    ordered: true,
    without: ['spoken-of', 'lip-service', 'other-credential', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['only-word', ['outside-party', 'role-name'], 'may-word'],
    within: 8,
    ordered: true,
    without: ['spoken-of'],
  },
  { claim: 'access', all: ['permission-rule'], without: ['spoken-of', 'lip-service'], negative: true },
  { claim: 'access', all: ['permission-word', 'role-name'], within: 6, without: ['spoken-of', 'lip-service'] },
  {
    claim: 'access',
    all: ['permission-word', 'permission-check'],
    within: 8,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  {
    claim: 'access',
    all: ['permission-word', 'outside-party', 'touch-act'],
    within: 14,
    without: ['spoken-of', 'lip-service', 'other-credential'],
  },
  { claim: 'access', all: ['caller-key'] },
  { claim: 'access-named', all: [['credential', 'proves-identity', 'permission-rule', 'permission-topic']] },
];
