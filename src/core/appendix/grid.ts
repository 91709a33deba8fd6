import type { CellRange } from '../model/raw-workbook';
import type { AppendixTable } from './types';

/**
 * The table alone as rows of text, header first; the text of a merged cell stands in its top left, '' elsewhere.
 */
export function appendixGrid(table: AppendixTable): string[][] {
  const header = table.header.map((cells) => {
    const row = table.columns.map(() => '');
    for (const { column, text } of cells) row[column] = text;
    return row;
  });
  return [...header, ...table.rows.map(({ cells }) => [...cells])];
}

/** Header cells that span, and cells joined between rows; rows and columns of the grid, from 1. Sorted by their top left. */
export function gridMerges(table: AppendixTable): CellRange[] {
  const spans = table.header.flatMap((cells, row) =>
    cells.map(({ column, rowSpan, colSpan }) => ({
      top: row + 1,
      left: column + 1,
      bottom: row + rowSpan,
      right: column + colSpan,
    })),
  );
  const first = table.header.length + 1;
  const joins = table.joins.map(({ column, from, to }) => ({
    top: first + from,
    left: column + 1,
    bottom: first + to,
    right: column + 1,
  }));
  return [...spans, ...joins]
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
