import { cleanText } from '../text/normalize';
import { fromRoman, toRoman } from '../numbering';

export type LabelForm = 'legal' | 'capitals';

export interface LabelOptions {
  /** `legal`: "Phụ lục I", as Nghị định 30/2020/NĐ-CP has it; `capitals`: "PHỤ LỤC I", as most offices print. */
  readonly labelForm?: LabelForm;
  /** Roman numerals are the decree's; many offices count "Phụ lục 1". */
  readonly numerals?: 'roman' | 'arabic';
}

/**
 * The label of an appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1: two or more appendices are counted in
 * Roman numerals, a single one has no number). A number that holds the words "phụ lục" is printed as written; one that
 * is written is kept even on a single appendix; a missing one is the appendix's place among `count`.
 */
export function appendixLabel(number: string, place: number, count: number, options: LabelOptions = {}): string {
  const written = cleanText(number);
  if (/phụ lục/iu.test(written)) return written;
  const word = options.labelForm === 'capitals' ? 'PHỤ LỤC' : 'Phụ lục';
  const value = written === '' ? (count > 1 ? place : undefined) : readNumeral(written);
  if (value === undefined) return written === '' ? word : `${word} ${written}`;
  return `${word} ${options.numerals === 'arabic' ? value : (toRoman(value) ?? value)}`;
}

function readNumeral(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : fromRoman(text.toUpperCase());
}
