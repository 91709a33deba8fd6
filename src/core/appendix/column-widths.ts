import { printableArea } from './page';
import { columnForWord, TABLE_FONT } from '../drawing/row-height';
import { isBold } from './row-style';
import { widestWord } from '../drawing/text-measure';
import type { AppendixTable } from './types';

/** No column takes more than this share of the page to keep one long word together. */
const WIDEST_SHARE = 0.4;

/** Left free beside the table, so that rounding never makes it wider than the page. Millimetres. */
const SLACK = 1;

/**
 * Widths of the columns in millimetres: those of the layout scaled to the page, but none so narrow that a word of it
 * breaks; the room for that comes from the columns with room to spare, in the measure of what they can spare.
 */
export function fitColumnWidths(table: AppendixTable): number[] {
  const page = printableArea(table.page).width - SLACK;
  const wanted = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => (width / wanted) * page);
  const needs = wordWidths(table).map((points) => Math.min(points * (25.4 / 72), page * WIDEST_SHARE));
  const missing = widths.reduce((sum, width, column) => sum + Math.max(0, needs[column]! - width), 0);
  const spare = widths.reduce((sum, width, column) => sum + Math.max(0, width - needs[column]!), 0);
  const share = spare > 0 ? Math.min(1, missing / spare) : 0;
  const fitted = widths.map((width, column) => {
    const need = needs[column]!;
    return width < need ? need : width - (width - need) * share;
  });
  const total = fitted.reduce((sum, width) => sum + width, 0);
  return fitted.map((width) => (width / total) * page);
}

/** For each column the points that its widest word takes with the cell's padding. */
function wordWidths(table: AppendixTable): number[] {
  const widest = table.columns.map(() => 0);
  const widen = (column: number, text: string, bold: boolean) => {
    const points = columnForWord(widestWord(text, { ...TABLE_FONT, bold }));
    widest[column] = Math.max(widest[column]!, points);
  };
  for (const cell of table.header.flat()) if (cell.colSpan === 1) widen(cell.column, cell.text, true);
  for (const { cells, kind, runsFrom = cells.length } of table.rows) {
    cells.slice(0, runsFrom).forEach((text, column) => widen(column, text, isBold(kind)));
  }
  return widest;
}
