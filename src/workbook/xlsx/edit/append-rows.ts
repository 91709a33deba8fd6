import { WorkbookError } from '../../errors';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { textOfCell, type TextContext } from '../read/cell-text';
import { textContexts } from '../read/read-workbook';
import { SheetDataVisitor, type StoredCell } from '../read/sheet-data';
import type { TablePart } from '../read/table-part';
import { readWorkbookPart } from '../read/workbook-part';
import { XmlEdits } from '../xml/edit';
import { scanXml } from '../xml/scan';
import { findTable, type LocatedTable } from './find-table';
import { extendPrintArea } from './print-area';
import { extendRanges, resizeTable } from './resize-table';
import { checkRoom } from './room';
import { cellAt, inheritedStyle, readSheetDocument, type SheetDocument } from './sheet-document';
import { SheetPatch } from './sheet-patch';
import { typedContent } from './typed-content';

type NewRow = Readonly<Record<string, string>>;

/**
 * Adds rows to a table as WorkbookPort says: first into its blank last rows, then below it, where the table and what
 * belongs to its columns grows. On an error the package is half changed: work on a fork.
 */
export function appendRows(pkg: XlsxPackage, tableName: string, rows: readonly NewRow[]): void {
  const workbook = readWorkbookPart(pkg);
  const located = findTable(pkg, workbook, tableName);
  const { table, range, sheet } = located;
  const texts = rows.map((row) => textsByColumn(table, row));
  if (texts.length === 0) return;
  const context = textContexts(pkg, workbook)(sheet.part);
  const first = lastFilledRow(pkg, context, range) + 1;
  const last = first + rows.length - 1;
  const document = readSheetDocument(pkg, context, (row) => row >= Math.min(first, range.bottom) && row <= last);
  if (document.isProtected) throw new WorkbookError('protected-sheet', sheet.name);
  if (last > range.bottom) makeRoom(located, document, last);
  const patch = new SheetPatch(document);
  texts.forEach((columns, index) => fillRow(patch, context, range, first + index, columns));
  if (last > range.bottom) {
    extendRanges(patch.edits, document.root, range, last);
    const edits = new XmlEdits(table.text);
    resizeTable(edits, table, { ...range, bottom: last });
    pkg.set(table.part, edits.apply());
    extendPrintArea(pkg, workbook, sheet, range, { ...range, bottom: last });
  }
  pkg.set(sheet.part, patch.apply());
}

/** Texts of a new row by column number; WorkbookError `missing-column` for a header that the table does not have. */
function textsByColumn({ columns, ref }: TablePart, row: NewRow): Map<number, string> {
  const key = (header: string) => header.normalize('NFC').replace(/\s+/g, ' ').trim();
  return new Map(
    Object.entries(row).map(([header, text]) => {
      const index = columns.findIndex(({ name }) => key(name) === key(header));
      if (index < 0) throw new WorkbookError('missing-column', header);
      return [ref.left + index, text];
    }),
  );
}

/** The last row of the table that holds something in its columns, formulas counted; the header row when none does. */
function lastFilledRow(pkg: XlsxPackage, context: TextContext, { top, bottom, left, right }: CellRange): number {
  let last = top;
  const cellEnd = (cell: StoredCell) => {
    const inside = cell.row > last && cell.row <= bottom && cell.column >= left && cell.column <= right;
    if (inside && (cell.formula || textOfCell(cell, context) !== '')) last = cell.row;
  };
  const data = new SheetDataVisitor(context.part, { cellEnd });
  let inData = false;
  scanXml(pkg.textPieces(context.part), context.part, pkg.limits.xmlDepth, {
    open(tag, place) {
      if (inData) data.open(tag, place);
      else inData = tag.name === 'sheetData';
    },
    close(name, place) {
      if (name === 'sheetData') inData = false;
      else if (inData) data.close(name, place);
    },
    text(text) {
      if (inData) data.text(text);
    },
  });
  return last;
}

/** A table with a totals row cannot grow here: the row would have to move, and what refers to it. */
function makeRoom(located: LocatedTable, document: SheetDocument, last: number): void {
  const { table, range, sheet } = located;
  if (table.hasTotals) throw new WorkbookError('no-room', `${sheet.name}: ${table.name}`);
  checkRoom(located, document, { ...range, top: range.bottom + 1, bottom: last });
}

/** Sets the given cells of a row; in a row below the table also the formats of the table's last row. */
function fillRow(
  patch: SheetPatch,
  { styles }: TextContext,
  range: CellRange,
  row: number,
  texts: ReadonlyMap<number, string>,
): void {
  const isNew = row > range.bottom;
  const model = isNew ? range.bottom : row;
  for (let column = range.left; column <= range.right; column++) {
    const text = texts.get(column) ?? '';
    const own = cellAt(patch.sheet, model, column);
    const style = own ? Number(own.attributes.s ?? 0) : inheritedStyle(patch.sheet, model, column);
    if (text !== '' || (isNew && style > 0)) patch.setCell(row, column, style, typedContent(text, style, styles));
  }
}
