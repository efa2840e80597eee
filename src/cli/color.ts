/**
 * Whether standard output gets colour: what the command line says, else `NO_COLOR` (https://no-color.org), else
 * `FORCE_COLOR`, else whether a terminal that can is there.
 */
export function wantsColor(
  option: boolean | null,
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): boolean {
  if (option !== null) return option;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}
