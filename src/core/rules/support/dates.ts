/** A date as written inside a text: "7/6/2012", "ngày 05 tháng 3 năm 2020", "ngày 15/11". */
export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** The day's and the month's digits, and where they stand. */
  readonly digits: { readonly day: string; readonly month: string; readonly dayAt: number; readonly monthAt: number };
}

/** With slashes and a year; after "ngày" the year may be missing. Numbers of documents (15/2020/NĐ-CP) are no dates. */
const SLASHES = /(?<![\d/.\p{L}-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/]|\/?-?\p{Lu})/gu;
const DAY_MONTH = /(?<=ngày\s)(\d{1,2})\/(\d{1,2})(?![\d/]|\/?-?\p{L})/giu;
const WORDS = /(?<=ngày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(?:(\s+năm\s+)(\d{4}))?/giu;

/** Every date written in the text, in order. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(SLASHES)) found.push(written(match, match[1]!, match[2]!, match[3]!, 1));
  for (const match of text.matchAll(DAY_MONTH)) found.push(written(match, match[1]!, match[2]!, undefined, 1));
  for (const match of text.matchAll(WORDS)) {
    found.push(written(match, match[1]!, match[3]!, match[5], match[2]!.length));
  }
  return found.sort((a, b) => a.start - b.start);
}

function written(
  match: RegExpExecArray,
  day: string,
  month: string,
  year: string | undefined,
  gap: number,
): WrittenDate {
  return {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year),
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
    digits: { day, month, dayAt: match.index, monthAt: match.index + day.length + gap },
  };
}
