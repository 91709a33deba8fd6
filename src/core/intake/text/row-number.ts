import { readOrdinal, type OrdinalReading, type OrdinalStyle } from '../../numbering';
import { isCapitals } from './shape';

/** How a row's number is written. */
export type NumberStyle = 'arabic' | 'dotted' | 'roman' | 'letter' | 'smallLetter' | 'dash' | 'compound';

export interface RowNumber {
  readonly style: NumberStyle;
  /** As printed, white space trimmed. */
  readonly text: string;
  /** Its steps as numbers: [1, 2] for "1.2", [4] for "IV" or "D". */
  readonly steps: readonly number[];
}

const LONGEST = 16;
const STYLES: Readonly<Partial<Record<OrdinalStyle, NumberStyle>>> = {
  arabic: 'arabic',
  roman: 'roman',
  letterUpper: 'letter',
  letter: 'smallLetter',
};
/** No table has more rows or sections than these; above them stand years, sums, abbreviations. */
const MOST: Readonly<Partial<Record<NumberStyle, number>>> = { arabic: 999, roman: 40, letter: 23, smallLetter: 23 };

function styleOf({ style, levels }: OrdinalReading): NumberStyle | undefined {
  if (style !== 'hierarchical') return STYLES[style];
  return levels.every((level) => level.style === 'arabic') ? 'dotted' : 'compound';
}

/** Reads the text of a number cell; undefined when it is none. */
export function readRowNumber(text: string): RowNumber | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return undefined;
  const ordinal = readOrdinal(trimmed);
  if (ordinal.kind === 'bullet') return { style: 'dash', text: trimmed, steps: [] };
  const style = ordinal.kind === 'number' ? styleOf(ordinal) : undefined;
  if (style === undefined || ordinal.path[0]! > (MOST[style] ?? 999)) return undefined;
  return { style, text: trimmed, steps: ordinal.path };
}

const LEADING =
  /^((?:(?:phần|mục|nhóm)\s+)?(?:[IVXLC]{1,7}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ](?=\)))\s*[.):](?!\d)|(?:(?:phần|mục|nhóm)\s+)?[IVXLC]{1,7}(?=\s)|[A-ZĐ](?=\s*[-–]\s)|\(\d{1,3}\)|\d{1,3}(?:\.\d{1,3})*(?=\s))\s*[-–:.]?\s*(\S.*)$/iu;

/** Splits "I. CẢI CÁCH THỂ CHẾ" or "1.2 Chất lượng" into number and title; undefined when no number leads. */
export function splitLeadingNumber(text: string): { readonly number: RowNumber; readonly title: string } | undefined {
  const match = LEADING.exec(text.trim());
  const number = match ? readRowNumber(match[1]!) : undefined;
  return number && match ? { number, title: match[2]! } : undefined;
}

/** Whether a number of this style heads a section: Roman or capital letter. */
export function headsSection(number: RowNumber): boolean {
  return (
    number.style === 'roman' ||
    number.style === 'letter' ||
    (number.style === 'compound' && /^[A-ZĐ]\W*[IVX]/u.test(number.text))
  );
}

/** Whether a dotted number stands directly under another: "1.2" under "1", "2.1.3" under "2.1". */
export function isChildOf(child: RowNumber, parent: RowNumber): boolean {
  return (
    child.steps.length === parent.steps.length + 1 && parent.steps.every((step, index) => step === child.steps[index])
  );
}

const DASHED = /^([-–+•·*])\s*(\S.*)$/su;

/** Splits "- Các sở, ngành" into its dash and text; undefined when no dash leads. */
export function splitDash(text: string): { readonly dash: string; readonly text: string } | undefined {
  const match = DASHED.exec(text.trim());
  return match && /\p{L}/u.test(match[2]!) ? { dash: match[1]!, text: match[2]! } : undefined;
}

/** Whether a text reads as a section's title: in capitals, or short without a closing full stop. */
export function looksLikeTitle(text: string): boolean {
  return isCapitals(text) || (text.length < 160 && !/[.;:]$/u.test(text));
}
