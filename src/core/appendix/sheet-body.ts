import type { DrawnCell, DrawnRow } from '../drawing/types';
import type { CellRange } from '../model/raw-workbook';
import { bodyCells, type BodyCell } from './body-cells';
import { groupBy } from './group-by';
import { roomNeeded } from './page-needs';
import { paginate, type PagedRow } from './paginate';
import {
  cellLines,
  linesHeight,
  linesThatFit,
  MAX_ROW_HEIGHT,
  PIXEL,
  rowHeights,
  TABLE_FONT,
} from '../drawing/row-height';
import { cellStyle } from './sheet-styles';
import { joinLines, type TextLine } from '../drawing/text-measure';
import type { AppendixTable } from './types';

/** What the body of a table needs to know of the sheet around it; heights in points. */
interface BodyFrame {
  /** Sheet row, from 1, of the body's first row. */
  readonly firstRow: number;
  readonly firstPage: number;
  readonly otherPages: number;
  readonly closing: number;
}

export interface DrawnBody {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly CellRange[];
  /** Sheet rows after which a page ends. */
  readonly breaksAfter: readonly number[];
}

/** A cell with its text wrapped. */
interface SetCell extends BodyCell {
  readonly lines: readonly TextLine[];
}

/** The rows under the header: heights that hold every text, cells and merges, page ends where they are needed. */
export function drawBody(table: AppendixTable, points: readonly number[], frame: BodyFrame): DrawnBody {
  const cells = bodyCells(table).map((cell): SetCell => {
    const width = points.slice(cell.left, cell.right + 1).reduce((sum, column) => sum + column, 0);
    return { ...cell, lines: cellLines(cell.text, width, { ...TABLE_FONT, bold: cell.bold }) };
  });
  const spans = cells.map((cell) => ({
    cell,
    from: cell.top,
    to: cell.bottom,
    height: linesHeight(cell.lines.length, TABLE_FONT),
  }));
  const heights = rowHeights(table.rows.length, spans);
  const joined = spans.filter(({ from, to }) => to > from);
  const needs = roomNeeded(table, heights, joined, frame.closing, frame.otherPages);
  return draw(table, cells, paginate({ heights, needs, ...frame }), frame.firstRow);
}

/** Sheet rows, from 1, both inside, that hold a part of a row on one page. */
interface Part {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

function draw(
  table: AppendixTable,
  cells: readonly SetCell[],
  paged: readonly PagedRow[],
  firstRow: number,
): DrawnBody {
  const places: Part[][] = [];
  const breaksAfter: number[] = [];
  const rows: { height: number; cells: DrawnCell[] }[] = [];
  for (const row of paged) {
    if (row.breakBefore) breaksAfter.push(firstRow + rows.length - 1);
    const parts = row.parts.map((height, index) => {
      if (index > 0) breaksAfter.push(firstRow + rows.length - 1);
      const top = firstRow + rows.length;
      const count = Math.ceil(height / MAX_ROW_HEIGHT);
      const share = Math.floor(height / count / PIXEL) * PIXEL;
      for (let part = 0; part < count; part++) {
        rows.push({ height: share, cells: table.columns.map(() => ({ value: '' })) });
      }
      return { page: row.firstPage + index, top, bottom: top + count - 1, height };
    });
    places.push(parts);
  }
  const merges: CellRange[] = [];
  for (const cell of cells) {
    const style = cellStyle(cell.align, cell.bold, isParted(cell, paged));
    for (const { range, text } of placed(cell, places)) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = cell.left; column <= cell.right; column++) {
          const value = row === range.top && column === cell.left ? text : '';
          rows[row - firstRow]!.cells[column] = { value, style };
        }
      }
      merges.push(range);
    }
  }
  return { rows, merges, breaksAfter };
}

/** Whether a page ends inside the cell: its text then begins at the top, where it is on the first of the pages. */
function isParted(cell: BodyCell, paged: readonly PagedRow[]): boolean {
  return paged[cell.top]!.firstPage !== paged[cell.bottom]!.lastPage;
}

/**
 * The pieces of a cell. One, wherever its text fits on the page where it begins; else one a page, with the lines that
 * fit there, as word processors part long rows.
 */
function placed(cell: SetCell, places: readonly (readonly Part[])[]): { range: CellRange; text: string }[] {
  const [left, right] = [cell.left + 1, cell.right + 1];
  const first = places[cell.top]!;
  if (cell.top === cell.bottom && first.length === 1) {
    return [{ range: { top: first[0]!.top, left, bottom: first[0]!.bottom, right }, text: cell.text }];
  }
  const parts = places.slice(cell.top, cell.bottom + 1).flat();
  const pages = [...groupBy(parts, ({ page }) => page).values()].map((ofPage) => ({
    top: ofPage[0]!.top,
    bottom: ofPage.at(-1)!.bottom,
    lines: linesThatFit(
      ofPage.reduce((sum, { height }) => sum + height, 0),
      TABLE_FONT,
    ),
  }));
  const isSplit = places.slice(cell.top, cell.bottom + 1).some((ofRow) => ofRow.length > 1);
  if (!isSplit && cell.lines.length <= pages[0]!.lines) {
    return [{ range: { top: pages[0]!.top, left, bottom: pages.at(-1)!.bottom, right }, text: cell.text }];
  }
  let next = 0;
  return pages.map(({ top, bottom, lines }, index) => {
    const end = index === pages.length - 1 ? cell.lines.length : next + lines;
    const text = joinLines(cell.lines.slice(next, end));
    next = end;
    return { range: { top, left, bottom, right }, text };
  });
}
