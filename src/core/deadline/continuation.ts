import { pattern, placeOf, yearOf } from './expression';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';

/** A bare number after "tháng 3" or "quý I" that goes on with the list or range: ", 6", "-5", " và II". */
const MORE = pattern(
  '(~(?:,|;|&|\\+|-|/|va |den |toi |hoac )~)(?!nam){n}(?!~[/.-]~\\d{1,2}(?!\\d))(?!~(?:thang|lan|ngay|quy|%))' +
    '(?=~(?:$|[,;.)(/&:+-]|\\n|nam|va|den|toi|hoac|hang|moi|cua|trong|hoan thanh|20\\d\\d)){y}',
);

/** One of the bare numbers. */
interface Continued {
  readonly value: number;
  readonly at: number;
  readonly end: number;
  readonly year: { readonly year?: number; readonly shift?: number };
}

export const isRoman = (numeral: string): boolean => /^[ivx]+$/.test(numeral);

/** The bare numbers that follow a numbered period, written as it is: Roman after Roman, figures after figures. */
export function continuedNumbers(phrase: PhraseText, from: number, first: string): Continued[] {
  const found: Continued[] = [];
  let end = from;
  while (found.length < 12) {
    MORE.lastIndex = end;
    const more = MORE.exec(phrase.bare);
    if (more === null || isRoman(more[2]!) !== isRoman(first)) break;
    const at = more.index + more[1]!.length;
    const value = numberValue(phrase.marked.slice(at, at + more[2]!.length));
    if (value === undefined) break;
    end = placeOf(more).end;
    found.push({ value, at, end, year: yearOf(more[3]) });
  }
  return found;
}
