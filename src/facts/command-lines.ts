import { matchesOf } from './matches.js';
import type { Statement } from '../document/document.js';
import { named, type Signature } from './signature.js';
import { isBareVerb, startsWithVerb } from './verbs.js';

/** The commands that a statement writes down as one types them: a program, what it shall do, and with what. */
export function commandLinesOf(statement: Statement): readonly Signature[] {
  const { block, text, code } = statement;
  if (block.kind === 'code') return SHELLS.has(block.language) ? commandAt(text, 0, isShell(statement)) : [];
  const quoted = code.flatMap(({ start, end }) => commandAt(text.slice(start, end), start, true));
  if (quoted.length > 0 || !/\s(?:--|<)[a-z]/u.test(text)) return quoted;
  return matchesOf(text, COMMAND).flatMap(({ groups, index, 0: whole }) => {
    const { program = '', act = '' } = groups ?? {};
    return startsWithVerb(act) ? [commandOf(`${program} ${act}`, index, whole)] : [];
  });
}

/** `berthctl book --berth 12` in running text. */
const COMMAND = /\b(?<program>[a-z][\w-]*)\s(?<act>[a-z]+)(?=\s(?:--[a-z]|<[a-z]))/gu;

/** Languages of a fence in which commands stand; many authors name none. */
const SHELLS = new Set(['', 'sh', 'bash', 'shell', 'console', 'shell-session', 'zsh', 'text']);

/** `$ berthctl crane move 7 --to 12`: the program with up to three words of what it does, then what it is given. */
const LINE = /^(?<lead>\s*(?:\$\s+|>\s+)?)(?<program>[a-z][\w-]*)(?<acts>(?:\s[a-z][a-z-]+){1,3})(?<rest>$|\s+.*$)/u;

/** Programs that everybody has, and words with which a line of another language starts. */
const OTHERS = new Set(
  `aws docker kubectl helm gcloud az psql npm npx yarn pnpm git terraform openssl ffmpeg ssh scp cd ls cat mkdir cp mv rm make go cargo pip python python3 node
  java mvn gradle curl wget sudo apt apt-get brew systemctl redis-cli mysql echo export set unset source grep sed awk find tar unzip chmod chown kill ps
  create alter insert select update delete drop with begin commit from where and or if for while return func let const var import def else new await async
  public private use package type struct message rpc service option syntax then do done fi case switch class interface enum extends the a an to in on`.split(
    /\s+/u,
  ),
);

function commandAt(text: string, offset: number, plain: boolean): readonly Signature[] {
  const { lead = '', program = '', acts = '', rest = '' } = LINE.exec(text)?.groups ?? {};
  if (program === '' || OTHERS.has(program)) return [];
  const words = acts.trim().split(' ');
  const act = words.findIndex((word) => isBareVerb(word.split('-')[0] ?? ''));
  if (act < 0 || !(plain || /\s(?:-{1,2}[a-z]|<|\[)/u.test(rest))) return [];
  const name = [program, ...words.slice(0, act + 1)].join(' ');
  const given = words.length > act + 1 || /[\p{L}\d]/u.test(rest);
  return [{ ...commandOf(name, offset + lead.length, name), takes: given }];
}

function commandOf(name: string, start: number, whole: string): Signature {
  return { ...named(name, start, whole), form: 'command', takes: true };
}

/** What is set as a shell's input, or hangs on a line that speaks of a command. */
function isShell({ block }: Statement): boolean {
  if (block.language !== '' && block.language !== 'text') return true;
  return /\b(?:commands?|CLI|run|running|invoke\w*|terminal)\b/u.test(block.leadIn?.statements.at(-1)?.text ?? '');
}
