import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The command as it is installed. */
export const BIN = resolve('bin/loadbearing.js');

/** What came of a command. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is run; colour comes from the test alone, never from the terminal that runs the tests. */
export interface Setting {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `loadbearing` with these arguments, its output piped. */
export async function loadbearing(args: readonly string[], { cwd, stdin = '', env = {} }: Setting): Promise<Ended> {
  const own = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: own });
  child.stdin.on('error', () => undefined); // A command that reads no input may be gone before it is written.
  child.stdin.end(stdin);
  const status = new Promise<number | null>((ended, failed) => child.on('close', ended).on('error', failed));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}
