import { placeOf } from './expression';
import type { Fault, MonthDay, Span, SpanUnit } from './items';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';

/** What the expressions of days, months and years are made with. */

/** The number a group of the match holds, read with its marks: `vi` in "quý vị" is no numeral. */
export function numberAt(phrase: PhraseText, match: RegExpExecArray, group: string): number | undefined {
  const at = match[0].lastIndexOf(group) + match.index;
  return numberValue(phrase.marked.slice(at, at + group.length));
}

export const span = (
  match: RegExpExecArray,
  unit: SpanUnit,
  [from, to]: readonly [MonthDay, MonthDay],
  more: Partial<Span> = {},
): Span => ({ type: 'span', ...placeOf(match), unit, from, to, ...more });

export const monthDays = (month: number): readonly [MonthDay, MonthDay] => [
  [month, 1],
  [month, 0],
];
export const months = (first: number, last: number): readonly [MonthDay, MonthDay] => [
  [first, 1],
  [last, 0],
];
export const quarterDays = (quarter: number): readonly [MonthDay, MonthDay] => months(quarter * 3 - 2, quarter * 3);
export const WHOLE_YEAR = months(1, 12);

/** A fault over the match, with the number replaced by the nearest one that is possible. */
export function outOfRange(match: RegExpExecArray, phrase: PhraseText, number: string, nearest: string): Fault {
  const place = placeOf(match);
  const written = phrase.text.slice(place.at, place.end);
  const at = match[0].lastIndexOf(number);
  return { type: 'fault', ...place, nearest: written.slice(0, at) + nearest + written.slice(at + number.length) };
}
