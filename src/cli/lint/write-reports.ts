import { diagnose } from '../diagnostics.js';
import type { Destination } from './destinations.js';
import { writeReport, WriteError } from './write-file.js';

/** Writes every report that it can; false when one of them could not be written. */
export async function writeReports(
  destinations: readonly Destination[],
  render: (destination: Destination) => string,
): Promise<boolean> {
  let written = true;
  for (const destination of destinations) {
    try {
      await write(destination, render(destination));
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      diagnose(error.message);
      written = false;
    }
  }
  return written;
}

async function write({ file }: Destination, text: string): Promise<void> {
  if (file === null) process.stdout.write(text);
  else await writeReport(file, text);
}
