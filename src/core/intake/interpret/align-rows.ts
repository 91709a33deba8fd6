import { compareKey } from '../../text/compare-key';
import { joinCellLines } from '../text/join-cell';
import { readRowNumber } from '../text/row-number';
import type { IntakeColumn, SourceRow, SourceStyle, Unread } from '../types';
import { cellFit, likestKey } from './cell-fit';

/** A row with a place for every column; null where a merged cell covers the place. */
export interface AlignedRow {
  readonly cells: readonly (string | null)[];
  readonly line: number;
  readonly afterBreak: boolean;
}

const MISSING_NAME = -5;
/** A row without a number may go on with the task above it. */
const MISSING_NAME_AND_NUMBER = -1.5;
const MISSING = -0.4;
/** Above a missing cell stands one that can be merged with it. */
const MERGEABLE = 0.1;
const KNOWN_TEXT = 2;

type Texts = readonly (string | null)[];

/** The texts that whole rows hold in each column: an office's columns repeat themselves. */
function vocabulary(rows: readonly SourceRow[], width: number): Set<string>[] {
  const sets = Array.from({ length: width }, () => new Set<string>());
  for (const { cells } of rows) {
    if (cells.length !== width) continue;
    cells.forEach(({ text }, column) => {
      if (text.length > 1) sets[column]!.add(compareKey(text));
    });
  }
  return sets;
}

function missingCost(key: string | undefined, above: string | null | undefined, numbered: boolean): number {
  if (key === 'task' || key === 'name') return numbered ? MISSING_NAME : MISSING_NAME_AND_NUMBER;
  if (key === 'no') return MISSING;
  return above === undefined || above === '' ? MISSING : MERGEABLE;
}

/**
 * Places the cells of a row that lacks some, in order, where they suit their columns best; of equal choices the one
 * further left, since places are lost at the row's end.
 */
function place(
  texts: readonly string[],
  columns: readonly IntakeColumn[],
  words: readonly Set<string>[],
  above: Texts,
): Texts {
  const width = columns.length;
  const numbered = readRowNumber(texts[0]!) !== undefined;
  const best: number[][] = Array.from({ length: texts.length + 1 }, () => new Array<number>(width + 1).fill(-Infinity));
  best[0]![0] = 0;
  const took: boolean[][] = best.map((row) => row.map(() => false));
  for (let column = 0; column < width; column++) {
    const key = likestKey(columns[column]!);
    for (let count = 0; count <= texts.length; count++) {
      const score = best[count]![column]!;
      if (score === -Infinity) continue;
      const skipped = score + missingCost(key, above[column], numbered);
      if (skipped > best[count]![column + 1]!) {
        best[count]![column + 1] = skipped;
        took[count]![column + 1] = false;
      }
      if (count === texts.length) continue;
      const text = texts[count]!;
      const known = words[column]!.has(compareKey(text)) ? KNOWN_TEXT : 0;
      const placed = score + cellFit(text, key) + known - column * 0.01;
      if (placed > best[count + 1]![column + 1]!) {
        best[count + 1]![column + 1] = placed;
        took[count + 1]![column + 1] = true;
      }
    }
  }
  const cells: (string | null)[] = new Array<string | null>(width).fill(null);
  let count = texts.length;
  for (let column = width; column > 0; column--) {
    if (took[count]![column]) cells[column - 1] = texts[--count]!;
  }
  return cells;
}

export interface Alignment {
  readonly rows: readonly AlignedRow[];
  readonly unread: readonly Unread[];
}

/** Gives every row a cell, or null, for each column. A row of one cell keeps it in the first place. */
export function alignRows(rows: readonly SourceRow[], columns: readonly IntakeColumn[], style: SourceStyle): Alignment {
  const width = columns.length;
  const words = vocabulary(rows, width);
  const aligned: AlignedRow[] = [];
  const unread: Unread[] = [];
  let above: Texts = [];
  for (const row of rows) {
    const texts = row.cells.map(({ text, covered }) => (covered ? null : text));
    const filled = texts.filter((text): text is string => text !== null && text !== '');
    let cells: Texts;
    if (texts.length >= width) {
      cells = texts.slice(0, width);
      const beyond = joinCellLines(texts.slice(width).map((text) => text ?? ''));
      if (beyond !== '') unread.push({ text: beyond, why: 'tooManyCells', line: row.line + 1 });
    } else if (filled.length <= 1 || (style === 'tabs' && fitsInPlace(texts, columns))) {
      cells = Array.from({ length: width }, (_, column) => texts[column] ?? (column < texts.length ? null : ''));
    } else
      cells = place(
        texts.map((text) => text ?? ''),
        columns,
        words,
        above,
      );
    aligned.push({ cells, line: row.line, afterBreak: row.afterBreak === true });
    above = cells.map((cell, column) => cell ?? above[column] ?? null);
  }
  return { rows: aligned, unread };
}

/** Trailing tabs were trimmed: the cells that are there suit the columns they stand in. */
function fitsInPlace(texts: Texts, columns: readonly IntakeColumn[]): boolean {
  return texts.every((text, column) => text === null || cellFit(text, likestKey(columns[column]!)) > -1);
}
