import type { Item } from './items';
import { NUMBER_WORDS } from './numbers';
import type { PhraseText } from './phrase-text';

/** A way of writing something about time: a pattern over the bare text and what it means. */
export interface Expression {
  /** The words it can begin with, without marks; "#" is any figure. */
  readonly leads: readonly string[];
  readonly pattern: RegExp;
  /** Marked writings that look the same without their marks: `thắng 6` is no `tháng 6`. */
  readonly not?: RegExp;
  /** Reads a match; undefined declines it, so that the next expression may try. */
  readonly read: (match: RegExpExecArray, phrase: PhraseText) => Item | readonly Item[] | undefined;
}

export const YEAR = '(?:19|20|21)\\d\\d(?!\\d)';

/** "năm sau", "năm trước": a year by its place to the plan's; "trước" may also belong to a time that follows. */
export const RELATIVE_YEAR =
  'nam (?:nay|sau(?! khi)|toi|truoc(?!~(?:ngay|thang|quy|\\d))|tiep theo|ke tiep|lien ke|lien truoc|ke hoach)';

/** A year after the period it belongs to: "/2025", ", năm 2025", "/25", "năm sau". */
const YEAR_TAIL =
  `(~[/.,-]~(?:cua )?(?:nam~)?${YEAR}|~,?~(?:cua )?(?:nam~)?${YEAR}|~/~\\d\\d(?![\\d/])` +
  `|~,?~(?:cua )?${RELATIVE_YEAR})?`;

/**
 * A pattern that must match where it is put. In the source a space is white space, `~` is white space or none, `{n}` is
 * a number (one group), `{y}` a year after its period (one group, may be empty), `{lan}` what is counted in "2 lần/năm".
 */
export function pattern(source: string): RegExp {
  const expanded = source
    .replaceAll('{n}', `(?:(\\d{1,2}|[ivx]{1,4}|${NUMBER_WORDS})(?![a-z\\d]))`)
    .replaceAll('{y}', YEAR_TAIL)
    .replaceAll('{lan}', '(?:lan|cuoc|dot|ky(?! hop)|lop|buoi|phien|luot|hoi nghi)(?![a-z])')
    .replaceAll('~', '\\s*')
    .replaceAll(/ (?![*+?])/g, '\\s+');
  return new RegExp(expanded, 'y');
}

const RELATIVE_YEARS: readonly (readonly [pattern: RegExp, shift: number])[] = [
  [/(?:nay|ke hoach)$/, 0],
  [/truoc$/, -1],
  [/(?:sau|toi|tiep theo|ke tiep|lien ke)$/, 1],
];

/** The year of a `{y}` group: a year, years from the plan's, or nothing. */
export function yearOf(tail: string | undefined): { year?: number; shift?: number } {
  if (tail === undefined || tail === '') return {};
  const year = /\d{4}$/.exec(tail) ?? /\d{2}$/.exec(tail);
  if (year !== null) return { year: Number(year[0]) + (year[0].length === 2 ? 2000 : 0) };
  const words = tail.replace(/\s+/g, ' ');
  const shift = RELATIVE_YEARS.find(([relative]) => relative.test(words))?.[1];
  return shift === undefined ? {} : { shift };
}

/** Where a match begins and ends. */
export function placeOf(match: RegExpExecArray): { at: number; end: number } {
  return { at: match.index, end: match.index + match[0].length };
}

/** Expressions by the word they begin with. */
export function byLead(expressions: readonly Expression[]): ReadonlyMap<string, readonly Expression[]> {
  const leads = new Map<string, Expression[]>();
  for (const expression of expressions) {
    for (const lead of expression.leads) {
      const known = leads.get(lead);
      if (known) known.push(expression);
      else leads.set(lead, [expression]);
    }
  }
  return leads;
}
