/** A command line with what it is run on and what must come of it. */
export interface Scenario {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly args: readonly string[];
  readonly status: number;
  /** Null where the scenario leaves the output open. */
  readonly stdout: string | null;
  readonly stderr: string;
}

/**
 * Reads a scenario: a title, then parts that each start with a line `--- name`.
 *
 * `file PATH` is a file to make (any number of them), `env` holds a `NAME=value` a line, `stdin` the standard input.
 * `command` is the command line, split at spaces. `status`, `stdout` and `stderr` are what must come of it: the whole
 * output, `…` being anything, or any when there is no `stdout`, or none when there is no `stderr`.
 */
export function parseScenario(text: string): Scenario {
  const [title = '', ...parts] = text.split(/^--- /mu);
  const named = new Map(parts.map(splitPart));
  const [program, ...args] = (named.get('command') ?? '').trim().split(' ');
  if (program !== 'loadbearing') throw new Error(`the command of "${title.trim()}" is not loadbearing`);
  return {
    title: title.trim(),
    files: Object.fromEntries(
      [...named].flatMap(([name, body]) => (name.startsWith('file ') ? [[name.slice(5), body]] : [])),
    ),
    env: settings(named.get('env') ?? ''),
    stdin: named.get('stdin') ?? '',
    args,
    status: Number(named.get('status')),
    stdout: named.get('stdout') ?? null,
    stderr: named.get('stderr') ?? '',
  };
}

/** What an output must match to be as a scenario says. */
export function pattern(expected: string): RegExp {
  const literal = expected.split('…').map((text) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  return new RegExp(`^${literal.join('[^]*?')}$`, 'u');
}

function settings(lines: string): Record<string, string> {
  return Object.fromEntries([...lines.matchAll(/^(\w+)=(.*)$/gmu)].map(([, name = '', value = '']) => [name, value]));
}

function splitPart(part: string): [string, string] {
  const end = part.indexOf('\n');
  return [part.slice(0, end), part.slice(end + 1)];
}
