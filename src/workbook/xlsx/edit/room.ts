import { WorkbookError } from '../../errors';
import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseRange, rangeAddress } from '../../../core/model/address';
import type { CellRange } from '../../../core/model/raw-workbook';
import { childNamed } from '../xml/tree';
import type { LocatedTable } from './find-table';
import type { SheetDocument } from './sheet-document';

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/**
 * Makes sure that a table can take a range of cells in: inside the sheet, without content, merged cells or another table.
 * WorkbookError `no-room` says what is in the way.
 */
export function checkRoom({ sheet, neighbours }: LocatedTable, document: SheetDocument, range: CellRange): void {
  const refuse = (what: string) => new WorkbookError('no-room', `${sheet.name}!${what}`);
  if (range.bottom > MAX_ROWS || range.right > MAX_COLUMNS) throw refuse(rangeAddress(range));
  const merges = childNamed(document.root, 'mergeCells')?.children ?? [];
  const merged = merges.flatMap(({ attributes }) => parseRange(attributes.ref ?? '') ?? []);
  const inTheWay = [...neighbours, ...merged, ...document.arrays].find((other) => overlaps(other, range));
  if (inTheWay) throw refuse(rangeAddress(inTheWay));
  for (let row = range.top; row <= range.bottom; row++) {
    const filled = document.rows
      .get(row)
      ?.cells.find(
        ({ column, text, hasFormula }) => column >= range.left && column <= range.right && (text !== '' || hasFormula),
      );
    if (filled) throw refuse(cellAddress(filled.row, filled.column));
  }
}
