import type { Statement } from '../document/document.js';
import { MARK } from './hints.js';
import type { Reading } from './readings.js';
import { isDesign } from './stance.js';
import { isBareVerb } from './verbs.js';

/** The rows, lines of policies and arrows by which a design settles who may do what without a sentence. */
export function accessGridsIn(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => {
    const { kind } = reading.statement.block;
    if (kind === 'diagram') return reading.stances[0] !== 'foreign' && QUESTION.test(reading.statement.text);
    if (!isDesign(reading.stances[0] ?? 'asserted')) return false;
    if (kind === 'row') return isGrant(reading.statement);
    return kind === 'code' && (reading.marks & CODED) !== 0 && POLICY.test(reading.statement.text);
  });
}

/** What one of which a line of a policy has. */
const CODED = MARK.equals | MARK.colon | MARK.brace | MARK.paren | MARK.underscore | MARK.arrow;

const OWN = String.raw`(?:owner|tenant|user|account|team|org|customer|creator|author|person|member|patient|merchant|shop|company)(?:_?id)?`;
const CALLER = String.raw`(?:caller|current_?user|auth|claims?|token|session|principal|subject|sub|jwt|identity|me|requester|request\.(?:user|auth)|req\.(?:user|auth)|ctx\.\w+)`;
/** A comparison of whoever calls with whoever owns, and what frameworks and policy files call a permission. */
const POLICY = new RegExp(
  [
    String.raw`\b${OWN}["'\])]*\s*(?:===?|!==?|≠|=|<>)\s*[:$@%("']*(?:[\w]+\.)*${CALLER}\b`,
    String.raw`\b${CALLER}(?:\.\w+)*["'\])]*\s*(?:===?|!==?|≠|=|<>)\s*(?:[\w\[\]]+\.)*${OWN}\b`,
    String.raw`@(?:PreAuthorize|RolesAllowed|Secured|login_required|requires?_\w+|Authenticated|permission_required|UseGuards|Roles)\b`,
    String.raw`["']?(?:principals?|allowed_?roles?|required_?(?:role|scope)s?)["']?\s*:|^\s*(?:allow|permit|deny|forbid)\b.*[{:(].*\b(?:role|owner|user|caller|subject|principal|action|method|if)\b`,
    String.raw`\bCREATE POLICY\b|\bROW LEVEL SECURITY\b|\bAuthorization:\s*(?:Bearer|Basic|Signature)|\bsecuritySchemes\b|\bbearerAuth\b|\b(?:has|require)_?(?:Role|Authority|Scope|Permission|Login|Auth)\b|\bcheck_?(?:permission|access|owner)`,
  ].join('|'),
  'iu',
);

/** "is 12 the owner of 9?": what parts ask each other about a caller. */
const QUESTION =
  /:\s*(?:who is (?:this|that|it|calling)|whose \w+|(?:is|may|can|does) [^?]*\b(?:owner|own|member|allowed|permitted|belong)\b|(?:check|verify|validate|introspect) (?:the )?(?:token|jwt|session|cookie|permission|access|role|owner\w*|signature|membership)\b|(?:\w+ )?(?:401|403)\b|may (?!(?:\d|january|be\b))\w+ \w+)/iu;

const PARTY =
  /^(?:roles?|who|callers?|actors?|party|parties|groups?|principals?|users?|persons?|people|personas?|subjects?|kind of user|user type|member|team)$/iu;
const PERMITTED =
  /^(?:who(?: (?:may|can|calls?|is allowed).*)?|allowed(?: (?:for|to|roles?))?|permitted.*|(?:required|needs|minimum) (?:role|scope|permission|right)s?|scopes?|permissions?|rights?|authentication|authori[sz]ation|auth|open to|callable by|roles? allowed)$/iu;
const DEED =
  /^(?:actions?|operations?|calls?|endpoints?|methods?|what|deeds?|resources?|data|object|route|request|thing)$/iu;
/** What stands in a cell of such a table. */
const LEAVE =
  /^(?:yes|no|never|none|all|any|own|ownly|only|full|allow(?:ed)?|den(?:y|ied)|read|write|view|edit|r|w|rw|ro|r\/w|crud|y|n|x|✓|✔|✗|✘|✅|❌|–|-|—|may|not)(?:[\s,;:(].*)?$/iu;

/** "| owner | yes | yes |" below "| role | read | delete |", or "| DELETE /x | owner |" below "| call | who may |". */
function isGrant({ text, cells, block }: Statement): boolean {
  const header = block.header?.statements[0];
  if (header === undefined || cells.length < 2) return false;
  const heads = header.cells.map(({ start, end }) => header.text.slice(start, end).trim());
  const row = cells.map(({ start, end }) => text.slice(start, end).trim());
  const [first = '', ...others] = heads;
  const left = row.slice(1).filter((cell) => LEAVE.test(cell)).length;
  if (PARTY.test(first))
    return (
      (left > 0 && others.some((head) => isDeed(head))) || (PERMITTED.test(others[0] ?? '') && (row[1] ?? '') !== '')
    );
  if (DEED.test(first) && left > 1 && others.length > 1 && others.every((head) => head.split(' ').length < 4))
    return left === others.length;
  const at = others.findIndex((head) => PERMITTED.test(head));
  return (
    at >= 0 && (DEED.test(first) || /^(?:[A-Z]+ \/|\/|\w+\()/u.test(row[0] ?? '')) && /\p{L}/u.test(row[at + 1] ?? '')
  );
}

function isDeed(head: string): boolean {
  return head
    .toLowerCase()
    .split(/[\s/]+/u)
    .some(
      (word) =>
        isBareVerb(word) ||
        /^(?:may|can|rights?|access|see|sees|change|changes|reads|writes|permissions?|allowed)$/u.test(word),
    );
}
