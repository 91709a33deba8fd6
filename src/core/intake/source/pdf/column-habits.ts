import { compareKey } from '../../../text/compare-key';
import { beginsItem, beginsLabel } from '../../text/join-cell';
import { textWidth } from '../../text/shape';

/**
 * What is known of a table's columns after its rows were cut once: how wide each is, and which texts come again in
 * it. The next cut goes by it.
 */
export interface ColumnHabits {
  /** Width of each column, in average small letters; undefined where it is not known yet. */
  readonly widths: readonly (number | undefined)[];
  readonly texts: readonly ReadonlyMap<string, number>[];
  /** How far the rows' lines stand as in cells centred from top to bottom, 0 to 1. */
  readonly centred: number;
}

/** A break is natural when the next word would not have fitted; this much of the width counts as full. */
const SURELY_FITS = 0.86;
const SURELY_OVER = 1.15;

export function noHabits(columns: number, taskColumn: number, taskWidth: number | undefined): ColumnHabits {
  const widths = Array.from({ length: columns }, (_, column) => (column === taskColumn ? taskWidth : undefined));
  return { widths, texts: widths.map(() => new Map<string, number>()), centred: 0.5 };
}

/** Learns from the cells of all rows: `cells[row][column]` are a cell's lines. */
export function learnHabits(
  cells: readonly (readonly (readonly string[])[])[],
  columns: number,
  centred: number,
): ColumnHabits {
  const widths: (number | undefined)[] = [];
  const texts: Map<string, number>[] = [];
  for (let column = 0; column < columns; column++) {
    const own = cells.map((row) => row[column] ?? []).filter((lines) => lines.length > 0);
    widths.push(columnWidth(own));
    const counts = new Map<string, number>();
    for (const lines of own) {
      const key = compareKey(lines.join(' '));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    texts.push(counts);
  }
  return { widths, texts, centred };
}

/** The width that wrapped lines reach; a few longest ones are left out, they may be two cells taken for one. */
function columnWidth(cells: readonly (readonly string[])[]): number | undefined {
  const wrapped = cells
    .flatMap((lines) => lines.slice(0, -1))
    .map(textWidth)
    .sort((a, b) => a - b);
  const single = cells.map((lines) => textWidth(lines.at(-1)!)).sort((a, b) => a - b);
  const high = (sorted: readonly number[]): number => sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
  return wrapped.length >= 3 ? Math.max(high(wrapped), Math.min(high(single), high(wrapped) * 1.1)) : undefined;
}

/** Whether the line's first word would surely have fitted on the line before it: the break was made on purpose. */
export function breakIsMeant(before: string, line: string, width: number | undefined): boolean {
  if (width === undefined) return false;
  const first = line.split(' ', 1)[0]!;
  return textWidth(before) + 0.6 + textWidth(first) <= width * SURELY_FITS;
}

/** How well the lines fill the column: breaks that need not be, and lines that are too long, count against it. */
export function fillScore(lines: readonly string[], width: number | undefined): number {
  if (width === undefined) return 0;
  let score = 0;
  lines.forEach((line, index) => {
    if (textWidth(line) > width * SURELY_OVER) score -= 1.5;
    const next = lines[index + 1];
    if (next === undefined || !breakIsMeant(line, next, width)) return;
    if (!beginsItem(next) && !beginsLabel(next) && !next.startsWith('(') && !/[.;:]$/u.test(line)) score -= 1.2;
  });
  return score;
}
