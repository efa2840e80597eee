import { expect, test } from 'vitest';
import { decode } from '../../src/run/decode.js';

const bytes = (...values: (string | number)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

test.each([
  ['plain text', bytes('# Design\n'), '# Design\n'],
  ['every length of character', bytes('aé設👍'), 'aé設👍'],
  ['a byte order mark, which is left out', bytes(0xef, 0xbb, 0xbf, '# Design'), '# Design'],
  ['line endings as they are', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['a replacement character that the author wrote', bytes('\uFFFD'), '\uFFFD'],
  ['nothing', bytes(), ''],
])('reads %s', (_, input, text) => {
  expect(decode(input)).toBe(text);
});

test.each([
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 'is UTF-16, not UTF-8; save it as UTF-8'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 'a'), 'is UTF-16, not UTF-8; save it as UTF-8'],
  [
    'binary data',
    bytes('PNG\n', 0, 1),
    'is binary, with a NUL byte at line 2, byte 1 of the line; give a Markdown file',
  ],
  ['Latin-1', bytes('a\nb caf', 0xe9, ' c'), 'is not UTF-8: byte 0xE9 at line 2, byte 6 of the line; save it as UTF-8'],
  [
    'a fault after U+FFFD',
    bytes('\uFFFD\n', 0xff),
    'is not UTF-8: byte 0xFF at line 2, byte 1 of the line; save it as UTF-8',
  ],
  [
    'half a character',
    bytes('設').subarray(0, 2),
    'is not UTF-8: byte 0xE8 at line 1, byte 1 of the line; save it as UTF-8',
  ],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), 'is not UTF-8: byte 0xED at line 1, byte 1 of the line; save it as UTF-8'],
  [
    'an overlong form',
    bytes('é', 0xc0, 0x80),
    'is not UTF-8: byte 0xC0 at line 1, byte 3 of the line; save it as UTF-8',
  ],
  [
    'a fault after a mark',
    bytes(0xef, 0xbb, 0xbf, 'a', 0x80),
    'is not UTF-8: byte 0x80 at line 1, byte 5 of the line; save it as UTF-8',
  ],
])('refuses %s, with the place', (_, input, message) => {
  expect(() => decode(input)).toThrow(message);
});
