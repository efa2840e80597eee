/** Why bytes are not the text of a design; the message names the place and the mend. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/**
 * Reads bytes as strict UTF-8, without its byte order mark.
 *
 * @throws DecodeError for UTF-16, for binary data (a NUL byte) and at the first byte that is not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new DecodeError('is UTF-16, not UTF-8; save it as UTF-8');
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new DecodeError(`is binary, with a NUL byte at ${place(bytes, nul)}; give a Markdown file`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const fault = firstFault(bytes);
    const byte = (bytes[fault] ?? 0).toString(16).toUpperCase();
    throw new DecodeError(`is not UTF-8: byte 0x${byte} at ${place(bytes, fault)}; save it as UTF-8`);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Offset of the first byte that a lenient decoder replaces. */
function firstFault(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const part of lenient.split(REPLACEMENT)) {
    offset += Buffer.byteLength(part);
    if (!REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length))) return offset;
    offset += REPLACEMENT_BYTES.length; // A replacement character that the author wrote.
  }
  return offset;
}

/** Line and column of a byte, both from 1; the column counts bytes. */
function place(bytes: Uint8Array, offset: number): string {
  const before = bytes.subarray(0, offset);
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return `line ${String(line)}, byte ${String(offset - before.lastIndexOf(0x0a))} of the line`;
}
