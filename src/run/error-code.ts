/** The system's code of an error (`ENOENT`), or its name where it has none: neither tells a path of this machine. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
