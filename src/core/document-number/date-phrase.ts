import { isoDate, isRealDate, type IsoDate } from '../model/date';
import type { DocumentNumberFault } from './faults';

/** The date of a citation: "ngày 10/3/2023", "ngày 15 tháng 7 năm 2021", or as much of it as is there. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  /** As written, "ngày" included. */
  readonly text: string;
  readonly date?: IsoDate;
  /** "2023" or "2023-05" where the rest is blank or missing. */
  readonly partial?: string;
  readonly faults: readonly DocumentNumberFault[];
  /** The phrase as it ought to be, from "ngày" on. */
  readonly corrected: string;
}

const PIECE = '(\\d{1,5}|[.…_ ]{0,20}?)';
const LEAD = ' *[,(]? *(?:(?:được )?(?:ban hành|ký) )?';
const END = '(?![\\p{L}\\d])';

interface Shape {
  readonly pattern: RegExp;
  /** Which capturing groups hold day, month and year; undefined where the shape has none. */
  readonly parts: readonly [day: number, month: number, year: number];
  readonly style: 'words' | 'figures';
  readonly fault?: DocumentNumberFault;
}

const shape = (source: string, parts: Shape['parts'], style: Shape['style'], fault?: DocumentNumberFault): Shape => ({
  pattern: new RegExp(`${LEAD}(${source})${END}`, 'iuy'),
  parts,
  style,
  ...(fault ? { fault } : {}),
});

/** Written out first: its "ngày" with blanks would fit the others too. */
const shapes: readonly Shape[] = [
  shape(`ngày *${PIECE} *tháng *${PIECE} *năm *(\\d{1,5}|[.…_]{0,20})`, [2, 3, 4], 'words'),
  shape(`ngày *${PIECE} *([/.-]) *${PIECE} *\\3 *(\\d{1,5}|…+|\\.{2,}|_+|)`, [2, 4, 5], 'figures'),
  shape('ngày (\\d{1,2})/(\\d{1,2})', [2, 3, 0], 'figures'),
  shape('tháng (\\d{1,2}) năm (\\d{4})', [0, 2, 3], 'words'),
  shape('tháng (\\d{1,2})/(\\d{4})', [0, 2, 3], 'figures'),
  shape('năm (\\d{4})', [0, 0, 2], 'words'),
  shape('(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4})', [2, 4, 5], 'figures', 'missing-ngay'),
];

const isFilled = (piece: string): boolean => /\d/.test(piece);

/** Day below 10 and months 1 and 2 in two figures, other months as written (Phụ lục I, mục II.4.b). */
const padDay = (day: string): string => day.padStart(2, '0');
const padMonth = (month: string): string => (/^[12]$/.test(month) ? `0${month}` : month);

function readPieces(day: string, month: string, year: string): Pick<DatePhrase, 'date' | 'partial' | 'faults'> {
  if (isFilled(day) && isFilled(month) && year.length === 4) {
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (!isRealDate(y, m, d)) return { faults: ['impossible-date'] };
    const padded = day === padDay(day) && month === padMonth(month);
    return { date: isoDate(y, m, d), faults: padded ? [] : ['missing-leading-zero-in-date'] };
  }
  const partial = partialDate(month, year);
  return { ...(partial === undefined ? {} : { partial }), faults: [] };
}

function partialDate(month: string, year: string): string | undefined {
  if (!/^\d{4}$/.test(year)) return undefined;
  const hasMonth = isFilled(month) && Number(month) >= 1 && Number(month) <= 12;
  return hasMonth ? `${year}-${month.padStart(2, '0')}` : year;
}

function correctedPhrase(style: Shape['style'], [day, month, year]: readonly [string, string, string]): string {
  const d = isFilled(day) ? padDay(day) : day.trim();
  const m = isFilled(month) ? padMonth(month) : month.trim();
  const phrase = style === 'words' ? `ngày ${d} tháng ${m} năm ${year}` : `ngày ${d}/${m}/${year}`;
  return phrase.replace(/ +/g, ' ').trim();
}

/** Why there is no full date: places left blank, a part not written at all, or a year of five figures. */
function gapFault(day: string, month: string, year: string, whole: boolean): DocumentNumberFault {
  if (year.length > 4) return 'impossible-date';
  return whole && !(isFilled(day) && isFilled(month) && isFilled(year)) ? 'blank-date' : 'incomplete-date';
}

/** Reads the date that stands at the offset, after blanks or a comma; undefined where none does. */
export function readDatePhrase(text: string, offset: number): DatePhrase | undefined {
  for (const { pattern, parts, style, fault } of shapes) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const [day, month, year] = parts.map((i) => (i === 0 ? '' : (match[i] ?? '')).trim()) as [string, string, string];
    const fullYear = /^\d{2}$/.test(year) ? `20${year}` : year;
    const reading = readPieces(day, month, fullYear);
    const faults = [...(fault ? [fault] : []), ...reading.faults];
    const whole = parts[0] !== 0 && parts[2] !== 0;
    if (fullYear !== year) faults.push('incomplete-date');
    else if (reading.date === undefined && reading.faults.length === 0) faults.push(gapFault(day, month, year, whole));
    const end = match.index + match[0].trimEnd().length;
    const corrected = whole ? correctedPhrase(style, [day, month, fullYear]) : match[1]!.trim();
    const written = match[1]!.trim();
    return { start: end - written.length, end, text: written, ...reading, faults, corrected };
  }
  return undefined;
}

/** The date written in the manner of the phrase it takes the place of. */
export function phraseOfDate(date: IsoDate, like: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return correctedPhrase(/tháng/iu.test(like) ? 'words' : 'figures', [day, String(Number(month)), year]);
}
