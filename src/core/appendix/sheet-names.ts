import { LISTS_SHEET, tables } from '../schema';
import { cleanText } from '../text/normalize';

/** Longest name of a sheet (Microsoft Support, "Excel specifications and limits"). */
const LONGEST = 31;

/** Sheets of the standard workbook: an appendix drawn into the workbook must never take their place. */
const STANDARD_SHEETS = [...tables.flatMap(({ sheet, sheetEn }) => [sheet, sheetEn]), LISTS_SHEET, 'History'];

/**
 * A name for each appendix's sheet, from its label: "Phụ lục I". Names differ from each other and from the sheets of the
 * standard workbook in any case: a lone "Phụ lục" becomes "Phụ lục (in)".
 */
export function sheetNames(labels: readonly string[]): string[] {
  const taken = new Set(STANDARD_SHEETS.map(nameKey));
  return labels.map((label) => {
    const name = legalName(label);
    const endings = endingsFor(name);
    let candidate = withEnding(name, endings.next().value);
    while (taken.has(nameKey(candidate))) candidate = withEnding(name, endings.next().value);
    taken.add(nameKey(candidate));
    return candidate;
  });
}

function* endingsFor(name: string): Generator<string, never> {
  yield isStandard(name) ? ' (in)' : '';
  for (let count = 2; ; count++) yield ` (${count})`;
}

function isStandard(name: string): boolean {
  return STANDARD_SHEETS.some((sheet) => nameKey(sheet) === nameKey(name));
}

function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Without the signs that Excel forbids in sheet names, and without an apostrophe at either end. */
function legalName(label: string): string {
  const name = cleanText(label.replace(/[\\/?*:[\]\p{Cc}]/gu, ' '))
    .replace(/^'+|'+$/gu, '')
    .trim();
  return name === '' ? 'Phụ lục (in)' : withEnding(name, '');
}

function withEnding(name: string, ending: string): string {
  return cut(name, LONGEST - ending.length).trimEnd() + ending;
}

/** The first so many UTF-16 units, no letter in halves. */
function cut(text: string, length: number): string {
  return /[\ud800-\udbff]$/.test(text.slice(0, length)) ? text.slice(0, length - 1) : text.slice(0, length);
}
