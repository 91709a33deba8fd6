import { cleanText } from './normalize';

/**
 * Keys under which two writings of the same Vietnamese words are equal.
 *
 * `hòa` and `hoà`, `ủy` and `uỷ` differ only in where the tone stands; `quý` and `quí`, `Mỹ` and `Mĩ` only in y or i:
 * all are accepted (Quyết định 1989/QĐ-BGDĐT of 25/5/2018, Điều 8; laws themselves write `hòa`, `ủy`).
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Final y after a consonant or `qu` sounds as i: quý = quí, kỹ = kĩ, lý = lí (but not `tay`, `thuy`). */
export const Y_AS_I = /(^|[bcdđghklmnpqrstvx]|qu)y$/;

/**
 * One word, in lower case, with its tone moved to the end and y folded to i: `Hoà` and `hòa` give `hoa\u0300`.
 * Vowel marks (â, ơ ...) stay: they make other words.
 */
function wordKey(word: string): string {
  const decomposed = word.normalize('NFD');
  const tone = TONES.exec(decomposed)?.[0] ?? '';
  TONES.lastIndex = 0;
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  return bare.replace(Y_AS_I, '$1i') + tone;
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The key under which equal phrases meet: case, white space, invisible characters, tone placement and y/i are folded;
 * en and em dashes count as hyphens. Two phrases with the same key are the same words.
 */
export function compareKey(text: string): string {
  let key = cache.get(text);
  if (key === undefined) {
    key = cleanText(text)
      .replace(/[–—‐‑]/g, '-')
      .toLowerCase()
      .replace(WORD, wordKey);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, key);
  }
  return key;
}

/** The text without any Vietnamese mark, lower case, folded: `Quý Ⅰ` typed on a bare keyboard is `quy i`. */
export function bareKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đð]/g, 'd')
    .replace(/[–—‐‑]/g, '-');
}

/** Levenshtein distance, given up (returns `limit + 1`) once it must pass `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}
