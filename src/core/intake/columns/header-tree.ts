import { compareKey } from '../../text/compare-key';
import { readRowNumber } from '../text/row-number';
import type { HeaderCell } from '../types';
import { isKnownTitle, isNumberTitle, readColumns, type PrintedTitle } from './column-meaning';
import { GROUP_TITLE } from './title-rules';

/** A header as read: how many rows it takes, the columns' titles, and its cells with spans. */
export interface HeaderReading {
  readonly rows: 1 | 2;
  readonly titles: readonly PrintedTitle[];
  readonly header: readonly (readonly HeaderCell[])[];
}

const MAX_TITLE = 120;

const isData = (cells: readonly string[]): boolean => {
  const first = cells.find((cell) => cell !== '') ?? '';
  return readRowNumber(first) !== undefined && !isNumberTitle(first);
};

/** Whether the cells read as a table's header: enough of them are titles, and none is a row's number. */
export function isHeaderRow(cells: readonly string[], year?: number): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || isData(cells) || filled.some((cell) => cell.length > MAX_TITLE)) return false;
  const known = filled.filter((cell) => isKnownTitle(cell, year)).length;
  const numbered = filled.some(isNumberTitle);
  return known * 2 >= filled.length && known >= (numbered ? 2 : 3) && new Set(filled.map(compareKey)).size > 1;
}

/** Whether a row after a header row is its second level. */
function isSecondLevel(first: readonly string[], second: readonly string[], year: number | undefined): boolean {
  const filled = second.filter((cell) => cell !== '');
  if (filled.length < 2 || isData(second) || filled.some((cell) => cell.length > MAX_TITLE)) return false;
  const leading = second[0] ?? '';
  const numberStays = leading === '' || (isNumberTitle(leading) && compareKey(leading) === compareKey(first[0] ?? ''));
  const ragged = second.length < first.length || filled.length === second.length;
  const known = filled.filter((cell) => isKnownTitle(cell, year)).length;
  return (numberStays || ragged) && known * 2 >= filled.length;
}

function oneLevel(cells: readonly string[]): HeaderReading {
  return { rows: 1, titles: cells.map((title) => ({ title })), header: [cells.map((text) => ({ text }))] };
}

/** Both rows have all places: a blank below is a title over both rows, a blank above continues the group on its left. */
function aligned(first: readonly string[], second: readonly string[]): HeaderReading {
  const titles: PrintedTitle[] = [];
  const upper: { text: string; rowSpan?: number; colSpan?: number }[] = [];
  const lower: HeaderCell[] = [];
  first.forEach((above, index) => {
    const below = second[index] ?? '';
    const before = upper.at(-1);
    const continues = above === '' || (index > 0 && above === first[index - 1] && before?.rowSpan === undefined);
    if (below === '' || compareKey(below) === compareKey(above)) {
      titles.push({ title: above || below });
      upper.push({ text: above || below, rowSpan: 2 });
    } else if (continues && before?.rowSpan === undefined && before) {
      before.colSpan = (before.colSpan ?? 1) + 1;
      titles.push({ title: below, group: before.text });
      lower.push({ text: below });
    } else if (above === '') {
      titles.push({ title: below });
      upper.push({ text: below, rowSpan: 2 });
    } else {
      titles.push({ title: below, group: above });
      upper.push({ text: above });
      lower.push({ text: below });
    }
  });
  return { rows: 2, titles, header: [upper, lower] };
}

/** All ways to choose `count` of the indexes. */
function choices(indexes: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return indexes.flatMap((index, place) =>
    choices(indexes.slice(place + 1), count - 1).map((rest) => [index, ...rest]),
  );
}

/** The lower titles stand under `groups` of the upper ones, spread evenly, what is left over with the last. */
function spread(first: readonly string[], second: readonly string[], groups: readonly number[]): HeaderReading {
  const share = Math.floor(second.length / groups.length);
  const upper: HeaderCell[] = [];
  const titles: PrintedTitle[] = [];
  let next = 0;
  first.forEach((text, index) => {
    const place = groups.indexOf(index);
    if (place < 0) {
      upper.push({ text, rowSpan: 2 });
      titles.push({ title: text });
      return;
    }
    const until = place === groups.length - 1 ? second.length : next + share;
    const under = second.slice(next, until);
    next = until;
    upper.push(under.length > 1 ? { text, colSpan: under.length } : { text });
    titles.push(...under.map((title) => ({ title, group: text })));
  });
  return { rows: 2, titles, header: [upper, second.map((text) => ({ text }))] };
}

/** Merged places are missing at the end of both rows: which titles of the first row are groups is found by trying. */
function ragged(
  first: readonly string[],
  second: readonly string[],
  width: number,
  year?: number,
): HeaderReading | undefined {
  const groupCount = second.length - (width - first.length);
  if (groupCount < 1 || groupCount > 3 || groupCount >= first.length) return undefined;
  const candidates = first.map((_, index) => index).filter((index) => !isNumberTitle(first[index]!));
  let best: { reading: HeaderReading; score: number } | undefined;
  for (const groups of choices(candidates, groupCount)) {
    const reading = spread(first, second, groups);
    const { score } = readColumns(reading.titles, year);
    const usual = groups.filter((index) => GROUP_TITLE.test(first[index]!.toLowerCase())).length * 0.6;
    if (!best || score + usual >= best.score) best = { reading, score: score + usual };
  }
  return best?.reading;
}

/** Whether a title stands over several columns: a blank place, or the same text again, follows it. */
function hasGroups(first: readonly string[]): boolean {
  return first.some((cell, index) => index > 0 && (cell === '' || cell === first[index - 1]));
}

const trimEnd = (cells: readonly string[]): string[] => {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
};

/**
 * Reads the header at the top of a table. `rows` are the texts of its first rows, `width` the table's count of
 * columns; undefined when the first row is no header.
 */
export function readHeader(
  rows: readonly (readonly string[])[],
  width: number,
  year?: number,
): HeaderReading | undefined {
  const [first, second] = rows;
  if (!first || !isHeaderRow(first, year)) return undefined;
  if (second && isSecondLevel(first, second, year) && compareKey(second.join('|')) !== compareKey(first.join('|'))) {
    const whole = first.length === second.length && first.length >= width;
    const upper = trimEnd(first);
    if (whole && !hasGroups(first)) return oneLevel(first);
    const reading =
      whole && second.some((cell) => cell === '' || first.includes(cell))
        ? aligned(first, second)
        : ragged(
            upper,
            second.filter((cell) => cell !== ''),
            width,
            year,
          );
    if (reading) return reading;
  }
  const cells = first.length > width ? trimEnd(first) : first;
  return oneLevel(cells);
}
