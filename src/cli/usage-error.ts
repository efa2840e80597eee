/** A command line that cannot be run; the message is one line that names the option and the mend. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
