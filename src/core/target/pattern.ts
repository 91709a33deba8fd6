import { NUMBER_SOURCE } from './number';
import { comparisonEndings, comparisonWords, fillers } from './words';
import type { Comparison } from './types';

/** Building blocks of the patterns that measures are read with. */

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One of the phrases, the longest first; blanks inside may be any number. */
export const oneOf = (phrases: readonly string[]): string =>
  `(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map((p) => escape(p).replace(/ /g, ' +'))
    .join('|')})`;

/** Not inside a word: patterns have no \b for Vietnamese letters. */
export const WORD_END = '(?![\\p{L}\\d])';

export const NUMBER = `(${NUMBER_SOURCE})`;
const SIGN = '([-−+]?)';

const comparators = comparisonWords.flatMap(({ words }) => words);
const byWord = new Map(comparisonWords.flatMap(({ words, ...entry }) => words.map((word) => [word, entry] as const)));

/** Captures the comparison before a number, with the fillers after it. */
export const COMPARISON = `(?:(${oneOf(comparators)}) *(?:${oneOf(fillers)} +)*)?`;
/** Captures the ending after it. */
export const ENDING = `(?: *(${oneOf(Object.keys(comparisonEndings))}))?`;
/** Captures the end of a range, "dưới" before it included. */
export const RANGE_END = `(?: *(?:%|điểm)? *(?:-|–|—|đến|tới) *(?:dưới +|không quá +)?${NUMBER})?`;
export const SIGNED_NUMBER = `${SIGN}${NUMBER}`;

const fold = (words: string): string => words.replace(/ +/g, ' ');

/** What the words around a number say of it; "từ" with an upper end is a range. */
export function readComparison(
  before: string | undefined,
  isRange: boolean,
  ending: string | undefined,
): { comparison: Comparison; approximate?: true } {
  if (isRange) return { comparison: 'range' };
  const end = ending === undefined ? undefined : comparisonEndings[fold(ending)];
  const entry = before === undefined ? undefined : byWord.get(fold(before));
  if (end !== undefined) return { comparison: end };
  if (!entry) return { comparison: 'equal' };
  return { comparison: entry.comparison, ...(entry.approximate ? { approximate: true } : {}) };
}
