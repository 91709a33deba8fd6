import type { DrawnCell, DrawnRow, SheetDrawing } from '../../../core/drawing/types';
import { cellXml, type CellContent } from '../edit/cell-xml';
import { dateSerial } from '../read/serial-date';

/** Excel's tallest row, in points. */
const MAX_HEIGHT = 409;
/** Rows that make one piece of text: a large sheet is compressed piece by piece and never held as a whole. */
const ROWS_A_PIECE = 100;
const BLANK_ROW: DrawnRow = { cells: [] };

/** How the cells of a drawing become those of a package. */
export interface CellSetting {
  /** Number of the cell format by the style's name. */
  readonly styles: ReadonlyMap<string, number>;
  readonly date1904: boolean;
  /** Texts that cells must have whatever the drawing says, by row and column: headers of tables. */
  readonly fixedTexts: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** The rows of a sheet as XML, in pieces. */
export function* drawnRows(drawing: SheetDrawing, setting: CellSetting): Generator<string> {
  const merged = mergedStyles(drawing);
  let piece = '';
  const last = Math.max(drawing.rows.length, ...setting.fixedTexts.keys());
  for (let row = 1; row <= last; row++) {
    const { height, cells } = drawing.rows[row - 1] ?? BLANK_ROW;
    const xml = rowCells(drawing, setting, row, cells, merged.get(row));
    const size = height === undefined ? '' : ` ht="${Math.min(height, MAX_HEIGHT)}" customHeight="1"`;
    if (xml !== '' || size !== '') piece += `<row r="${row}"${size}>${xml}</row>`;
    if (row % ROWS_A_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function rowCells(
  drawing: SheetDrawing,
  setting: CellSetting,
  row: number,
  cells: readonly (DrawnCell | undefined)[],
  merged: ReadonlyMap<number, string> | undefined,
): string {
  const fixed = setting.fixedTexts.get(row);
  let last = cells.length;
  for (const more of [merged, fixed]) for (const column of more?.keys() ?? []) last = Math.max(last, column);
  let xml = '';
  for (let column = 1; column <= last; column++) {
    const cell = cells[column - 1];
    const text = fixed?.get(column);
    const styleName =
      cell?.style ?? merged?.get(column) ?? (cell || text ? drawing.columns[column - 1]?.style : undefined);
    const style = styleName === undefined ? 0 : (setting.styles.get(styleName) ?? 0);
    const content = text === undefined ? contentOf(cell, setting) : { text };
    if (style !== 0 || content !== 'blank') xml += cellXml(row, column, style, content);
  }
  return xml;
}

function contentOf(cell: DrawnCell | undefined, { date1904 }: CellSetting): CellContent {
  if (!cell || cell.value === '') return 'blank';
  if (typeof cell.value === 'string') return { text: cell.value };
  if (typeof cell.value === 'object') return { number: dateSerial(cell.value.date, date1904) };
  return Number.isFinite(cell.value) ? { number: cell.value } : { text: String(cell.value) };
}

/**
 * Styles for cells that a merged range hides: Excel draws the borders of a merged range from all its cells. Only rows of
 * the drawing are looked at, so a range as large as the sheet costs nothing.
 */
function mergedStyles({ rows, columns, merges }: SheetDrawing): Map<number, Map<number, string>> {
  const styles = new Map<number, Map<number, string>>();
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top - 1]?.cells[left - 1]?.style;
    if (style === undefined) continue;
    const lastColumn = Math.min(right, Math.max(columns.length, rows[top - 1]!.cells.length));
    for (let row = top; row <= Math.min(bottom, rows.length); row++) {
      const ofRow = styles.get(row) ?? new Map<number, string>();
      styles.set(row, ofRow);
      for (let column = left; column <= lastColumn; column++) ofRow.set(column, style);
    }
  }
  return styles;
}
