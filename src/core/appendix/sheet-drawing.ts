import type { DrawnCell, DrawnRow, PageSetup, SheetDrawing, WorkbookDrawing } from '../drawing/types';
import type { CellRange } from '../model/raw-workbook';
import { drawBody, type DrawnBody } from './sheet-body';
import { charactersOf } from '../drawing/column-width';
import { fitColumnWidths } from './column-widths';
import { MARGINS, pointsOf, printableArea } from './page';
import { cellHeight, linesHeight, rowHeights, TABLE_FONT } from '../drawing/row-height';
import { sheetNames } from './sheet-names';
import { appendixStyles, SIZES } from './sheet-styles';
import type { AppendixTable } from './types';

/** The line under the attachment line (Mẫu 2.1 and 2.2 of Nghị định 30/2020/NĐ-CP). */
const RULE = '_______________';

/** Points. */
const RULE_HEIGHT = 9;
const GAP_HEIGHT = 9;

/** Points of a page left unused, so that what programs round up never pushes the last row over. */
const PAGE_SLACK = 1.5;

/** A print-ready sheet for each appendix: A4, the decree's margins and letters, header repeated, pages counted from the second. */
export function drawAppendices(appendices: readonly AppendixTable[]): SheetDrawing[] {
  const names = sheetNames(appendices.map(({ label }) => label));
  return appendices.map((table, index) => drawAppendix(table, names[index]!));
}

/** A workbook of the appendices' sheets and nothing else. */
export function appendixDocument(appendices: readonly AppendixTable[], title: string): WorkbookDrawing {
  return { sheets: drawAppendices(appendices), names: [], title };
}

function drawAppendix(table: AppendixTable, name: string): SheetDrawing {
  const area = printableArea(table.page);
  const widths = fitColumnWidths(table);
  const points = widths.map(pointsOf);
  const heading = drawHeading(table, pointsOf(area.width));
  const header = drawHeader(table, points, heading.length);
  const above = heightOf(heading) + heightOf(header.rows);
  const page = pointsOf(area.height) - PAGE_SLACK;
  const closing = { height: linesHeight(1, { size: SIZES.closing }), cells: [cell('closing', table.closing)] };
  const body = drawBody(table, points, {
    firstRow: heading.length + header.rows.length + 1,
    firstPage: page - above,
    otherPages: Math.max(page - heightOf(header.rows), page / 4),
    closing: closing.height,
  });
  const rows = [...heading, ...header.rows, ...body.rows, closing];
  const across = [...heading.keys(), rows.length - 1].map((row) => acrossRow(row + 1, widths.length));
  return {
    name,
    columns: widths.map((width) => ({ width: charactersOf(width) })),
    rows,
    styles: appendixStyles,
    merges: [...across, ...header.merges, ...body.merges].filter(
      ({ top, left, bottom, right }) => bottom > top || right > left,
    ),
    tables: [],
    validations: [],
    page: pageSetup(table, heading.length, header.rows.length, rows.length, body),
    gridLines: false,
  };
}

function cell(style: string, value: string): DrawnCell {
  return { value, style };
}

function heightOf(rows: readonly DrawnRow[]): number {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0);
}

function acrossRow(row: number, columns: number): CellRange {
  return { top: row, left: 1, bottom: row, right: columns };
}

/** Label, title in capitals, attachment line, the short line, and a gap; each over the whole width. */
function drawHeading(table: AppendixTable, width: number): DrawnRow[] {
  const line = (style: 'label' | 'title' | 'attachedTo', text: string): DrawnRow => ({
    height: cellHeight(text, width, { size: SIZES[style], bold: style !== 'attachedTo' }),
    cells: [cell(style, text)],
  });
  return [
    line('label', table.label),
    line('title', table.title.toLocaleUpperCase('vi')),
    line('attachedTo', table.attachedTo),
    { height: RULE_HEIGHT, cells: [cell('rule', RULE)] },
    { height: GAP_HEIGHT, cells: [] },
  ];
}

function drawHeader(
  table: AppendixTable,
  points: readonly number[],
  above: number,
): { rows: DrawnRow[]; merges: CellRange[] } {
  const cells = table.header.flatMap((row, top) => row.map((header) => ({ ...header, top })));
  const heights = rowHeights(
    table.header.length,
    cells.map(({ text, top, rowSpan, column, colSpan }) => {
      const width = points.slice(column, column + colSpan).reduce((sum, column) => sum + column, 0);
      return { from: top, to: top + rowSpan - 1, height: cellHeight(text, width, { ...TABLE_FONT, bold: true }) };
    }),
  );
  const rows = heights.map((height, row) => {
    const drawn = points.map(() => cell('header', ''));
    for (const { column, text } of table.header[row]!) drawn[column] = cell('header', text);
    return { height, cells: drawn };
  });
  const merges = cells.map(({ top, column, rowSpan, colSpan }) => ({
    top: above + top + 1,
    left: column + 1,
    bottom: above + top + rowSpan,
    right: column + colSpan,
  }));
  return { rows, merges };
}

function pageSetup(table: AppendixTable, above: number, header: number, last: number, body: DrawnBody): PageSetup {
  return {
    paper: 'A4',
    orientation: table.page.orientation,
    margins: MARGINS,
    titleRows: { from: above + 1, to: above + header },
    printArea: { top: 1, left: 1, bottom: last, right: table.columns.length },
    pageNumbers: 'topCenterFromSecondPage',
    fitToWidth: true,
    centerHorizontally: true,
    ...(body.breaksAfter.length > 0 && { breaksAfter: body.breaksAfter }),
  };
}
