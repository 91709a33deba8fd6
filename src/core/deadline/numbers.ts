/** Numbers as deadline phrases write them: figures, Roman numerals, words. */

/** Words for numbers, by their letters without marks; `sáu` is told from `sau` (after) by its mark. */
const WORDS: readonly (readonly [word: string, value: number])[] = [
  ['một', 1], ['giêng', 1], ['nhất', 1], ['đầu', 1], ['hai', 2], ['nhì', 2], ['ba', 3], ['bốn', 4], ['tư', 4], ['năm', 5],
  ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10], ['mười một', 11], ['mười hai', 12], ['chạp', 12],
  ['mười lăm', 15], ['hai mươi', 20], ['ba mươi', 30],
]; // prettier-ignore

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const bareWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');

const byWord = new Map(WORDS);
const byBareWord = new Map(WORDS.filter(([word]) => word !== 'sáu').map(([word, value]) => [bareWord(word), value]));

/** The letters of every number word, longest first, for use in a pattern over bare text. */
export const NUMBER_WORDS = [...new Set(WORDS.map(([word]) => bareWord(word).replace(' ', '\\s+')))]
  .sort((a, b) => b.length - a.length)
  .join('|');

function romanValue(numeral: string): number {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN[numeral[i]!]!;
    value += digit < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

/** The value of a number given as it is written, in lower case with its marks; undefined where it is none. */
export function numberValue(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  if (/^[ivx]+$/.test(written)) return romanValue(written);
  const word = written.replace(/\s+/g, ' ');
  return byWord.get(word) ?? byBareWord.get(word);
}
