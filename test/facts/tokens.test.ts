import { expect, test } from 'vitest';
import { nextCharacter, tokenEnd } from '../../src/facts/tokens.js';

/** What a token is, said shortly; the scanner says the same faster. */
const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    if (end > at) tokens.push(text.slice(at, end));
    at = end > at ? end : nextCharacter(text, at);
  }
  return tokens;
}

test.each([
  ['nothing', ''],
  ['prose', 'The API (v2) answers in 95 ms; see “Reads”.'],
  ['identifiers', 'order_id, X-Request-Id, read/write, a.b.c, userId2, __init__'],
  ['apostrophes', "don't can’t o’’clock ’tis 'quoted' users' it's’s rock'n'roll d'2 5's x’"],
  ['accents', 'Überweisung naïve ÉcoleId e\u0301cole İstanbul Straße’s ﬁle'],
  ['figures of other scripts', '٣٤ ½ x² ⅷ １２'],
  ['scripts without spaces', '設計書をレビューする。設計Id キャッシュ2台'],
  ['emoji', 'fast 👍🏽, 👩‍💻writes 🇩🇪x'],
  ['letters beyond the basic plane', '𝐜𝐚𝐜𝐡𝐞 a𝒜b 𝟚x 𠮷野家'],
  ['lone surrogates', '\ud800cache cache\udc00 \udc00\ud800 x\ud83d'],
  ['marks alone', " ' ’ -- \u0301 \u200d \ufeff"],
])('tokens of %s are as the pattern has them', (_, text) => {
  expect(tokensOf(text)).toEqual(text.match(TOKEN) ?? []);
});

test('tokens of any mixture are as the pattern has them', () => {
  const pieces = ['a', 'Z', '7', "'", '’', '_', ' ', 'é', '設', '²', '👍', '𝐜', '\ud83d', '\udc4d', '\u0301', '-'];
  let seed = 1;
  const next = (): string => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return pieces[(seed >> 8) % pieces.length] ?? '';
  };
  for (let round = 0; round < 2_000; round++) {
    const text = Array.from({ length: 12 }, next).join('');
    expect(tokensOf(text), JSON.stringify(text)).toEqual(text.match(TOKEN) ?? []);
  }
});
