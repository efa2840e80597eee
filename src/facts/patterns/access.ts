import type { Pattern } from '../claims.js';

/** Who may do what, told without the words of the trade. */
export const accessPatterns: readonly Pattern<'access'>[] = [
  {
    claim: 'access',
    all: [
      'kept-out',
      'turned-off',
      ['has-right', 'who-asks', 'whose-things', 'credential', 'proves-identity', 'right-word'],
    ],
    within: 40,
    passage: 'block',
    without: ['spoken-of', 'lip-service', 'other-credential', 'inner-owner', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['exclusive-word', 'has-right', 'touch-act'],
    within: 12,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['has-right', 'touch-act', 'turned-off'],
    within: 12,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['proof', 'shows-proof', ['who-asks', 'whose-things']],
    within: 16,
    without: ['spoken-of', 'lip-service', 'other-credential', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['right-of', ['has-right', 'outside-party', 'role-name', 'requesting-party'], 'touch-act'],
    within: 12,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback'],
  },
  {
    claim: 'access',
    all: ['admission', ['has-right', 'role-name', 'requesting-party', 'credential', 'proves-identity', 'who-asks']],
    within: 12,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'other-credential', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: [['credential', 'proves-identity'], 'kept-out', 'turned-off'],
    within: 24,
    without: ['spoken-of', 'lip-service', 'other-credential', 'drawback'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['looks-whether', 'has-right', ['touch-act', 'who-asks', 'credential', 'proof']],
    within: 14,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback'],
  },
  {
    claim: 'access',
    all: ['right-word', 'looks-whether', 'requesting-party'],
    within: 24,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'other-credential', 'drawback'],
  },
  {
    claim: 'access',
    all: [['outside-party', 'role-name'], 'nothing-else', 'own-word', 'peek-act'],
    within: 9,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback', 'user-story'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['absolutely-not', 'peek-act', 'kept-out'],
    within: 9,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback', 'other-person'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['kept-out', 'status-refused'],
    within: 8,
    without: ['spoken-of', 'lip-service'],
    negative: true,
  },
  {
    claim: 'access',
    all: ['user-role', 'access-level', 'user-role', 'access-level'],
    within: 14,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'drawback'],
  },
  {
    claim: 'access',
    all: ['is-scoped', 'of-the-caller', ['credential', 'proves-identity', 'token-like', 'proof']],
    within: 20,
    without: ['spoken-of', 'lip-service', 'inner-owner', 'other-credential', 'drawback'],
  },
];
