import { dateFormatter } from './date-format';
import { decimalOf, decimalParts, generalText, roundDecimal, shiftDecimal, withComma } from './decimal';
import { formatSections, type FormatToken } from './format-tokens';

/** The text that a cell shows for a number. */
export type NumberText = (value: number) => string;

/** Codes of the formats that have a number only (ECMA-376 part 1, 18.8.30), with those that East Asian Excels add. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy' },
  ...{ 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'd/m/yy h:mm' },
  ...{ 37: '#,##0;-#,##0', 38: '#,##0;-#,##0', 39: '#,##0.00;-#,##0.00', 40: '#,##0.00;-#,##0.00' },
  ...{ 41: '#,##0', 42: '#,##0', 43: '#,##0.00', 44: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0' },
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'dd/mm/yyyy'])),
  ...{ 32: 'h:mm', 33: 'h:mm:ss', 34: 'h:mm', 35: 'h:mm:ss', 55: 'h:mm', 56: 'h:mm:ss', 71: 'd/m/yyyy' },
};

/** The code of a format by its number; General for those without one. */
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

/**
 * How a format code shows numbers: shares with %, fixed decimals and words around the number as Excel does; dates as
 * dateFormatter says; the decimal sign is a comma, thousands are not grouped (the text is read again as a number).
 * Everything else, and what would show nothing, is the number in full.
 */
export function numberText(code: string, date1904: boolean): NumberText {
  const ofNumbers = formatSections(code).filter((section) => !section.some(({ kind }) => kind === 'text'));
  const shows = ofNumbers.slice(0, 3).map((section) => sectionText(section, date1904));
  if (shows.length === 0 || shows.includes(undefined)) return generalText;
  const [positive, negative, zero] = shows as ((value: number) => string | undefined)[];
  return (value) => {
    const shown =
      value < 0
        ? (negative?.(-value) ?? positive!(value))
        : value === 0
          ? (zero ?? positive)!(value)
          : positive!(value);
    return shown?.trim() ? shown.trim() : generalText(value);
  };
}

/** How one section shows a number, undefined when it has something that is not carried out. */
function sectionText(
  section: readonly FormatToken[],
  date1904: boolean,
): ((value: number) => string | undefined) | undefined {
  if (section.some(({ kind }) => kind === 'field')) return dateFormatter(section, date1904);
  return section.some(({ kind }) => kind === 'other') ? undefined : fixedText(section);
}

/** A section of placeholders in one run, with words before and behind: `0.0" điểm"`, `#,##0 đ`, `0%`. */
function fixedText(section: readonly FormatToken[]): NumberText | undefined {
  const isPlace = ({ kind }: FormatToken) => kind === 'digit' || kind === 'point' || kind === 'comma';
  const first = section.findIndex(isPlace);
  const end = section.findLastIndex(isPlace) + 1;
  if (first < 0) return () => words(section);
  const run = section.slice(first, end);
  const point = run.findIndex(({ kind }) => kind === 'point');
  const wholePlaces = point < 0 ? run : run.slice(0, point);
  const decimalPlaces = point < 0 ? [] : run.slice(point + 1);
  const scaled = wholePlaces.at(-1)?.kind === 'comma';
  if (scaled || !run.every(isPlace) || decimalPlaces.some(({ kind }) => kind !== 'digit')) return undefined;
  const whole = digitsOf(wholePlaces);
  const wholeLeast = whole.includes('0') ? whole.length - whole.indexOf('0') : 0;
  const decimals = digitsOf(decimalPlaces);
  const decimalsLeast = decimals.lastIndexOf('0') + 1;
  const percents = section.filter(({ kind }) => kind === 'percent').length;
  const [before, behind] = [words(section.slice(0, first)), words(section.slice(end))];
  return (value) => {
    const rounded = roundDecimal(shiftDecimal(decimalOf(value), 2 * percents), decimals.length);
    const parts = decimalParts(rounded);
    const wholeText = (parts.whole === '0' ? '' : parts.whole).padStart(wholeLeast, '0');
    const number = withComma(wholeText, parts.fraction.padEnd(decimalsLeast, '0'));
    const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
    return before + sign + number + behind;
  };
}

const words = (tokens: readonly FormatToken[]): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '')).join('');

const digitsOf = (places: readonly FormatToken[]): string[] =>
  places.flatMap((token) => (token.kind === 'digit' ? [token.text] : []));
