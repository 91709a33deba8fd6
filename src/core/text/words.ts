import { DIGIT, letterInfo } from './letters';
import { type Span } from './span';

/** A word of a text: a run of letters (and digits) of any script. */
export interface Word extends Span {
  lower: string;
  /** What stands between the word before and this one. */
  gap: 'none' | 'space' | 'comma' | 'break';
}

const SPACES = /^[ \u00a0]+$/;
const COMMA = /^[ \u00a0]*,[ \u00a0]*$/;

/** The words of a text in order. Only spaces between two words: they stand side by side; a comma: loosely so. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (let i = 0; i < text.length;) {
    if (letterInfo(text.charCodeAt(i)) === 0) {
      i++;
      continue;
    }
    const start = i;
    while (i < text.length && letterInfo(text.charCodeAt(i)) !== 0) i++;
    const word = text.slice(start, i);
    words.push({ start, end: i, text: word, lower: lowerCase(word), gap: gapOf(text.slice(end, start), words.length) });
    end = i;
  }
  return words;
}

/** Small letters, one for one: a word whose small letters are more than its capitals (`İ`) stays. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}

function gapOf(between: string, wordsBefore: number): Word['gap'] {
  if (wordsBefore === 0) return 'none';
  if (SPACES.test(between)) return 'space';
  return COMMA.test(between) ? 'comma' : 'break';
}

export function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((letterInfo(word.charCodeAt(i)) & DIGIT) !== 0) return true;
  }
  return false;
}

/** Gives `suggestion` (lower case) the capitals of `original`: all, the first, or none. */
export function matchCase(original: string, suggestion: string): string {
  if (original === original.toLowerCase()) return suggestion;
  const shouted = original === original.toUpperCase() && original.length > 1;
  if (shouted) return suggestion.toUpperCase();
  const first = original.charAt(0);
  return first === first.toUpperCase() ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1) : suggestion;
}
