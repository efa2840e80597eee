import { readFile, readlink, stat } from 'node:fs/promises';
import { decode } from './decode.js';
import { errorCode } from './error-code.js';

/** Why a file cannot be read; the message names the mend. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

/** Sixteen times what the parser takes: more is refused before it fills the memory. */
const LARGEST_BYTES = 16 * 2 ** 20;
const TOO_LARGE = `is larger than ${String(LARGEST_BYTES / 2 ** 20)} MB; split it into several designs`;

/**
 * Reads a design from a file.
 *
 * @param path absolute
 * @throws ReadError or DecodeError saying what is wrong and how to mend it
 */
export async function readDesign(path: string): Promise<string> {
  return decode(await readBytes(path));
}

/**
 * Reads a design from a stream, such as standard input.
 *
 * @throws ReadError or DecodeError saying what is wrong and how to mend it
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_BYTES) throw new ReadError(TOO_LARGE);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > LARGEST_BYTES) throw new ReadError(TOO_LARGE);
    return await readFile(path);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError(await reason(path, errorCode(error)), { cause: error });
  }
}

async function reason(path: string, code: string): Promise<string> {
  switch (code) {
    case 'ENOENT': {
      const target = await readlink(path).catch(() => null);
      if (target === null) return 'no such file; check the path';
      return `is a broken link to ${target}; mend the link or remove it`;
    }
    case 'ELOOP':
      return 'is a link that leads back to itself; mend the link or remove it';
    case 'EACCES':
    case 'EPERM':
      return "cannot be read: permission denied; check the file's permissions";
    default:
      return `cannot be read (${code}); check the file`;
  }
}
