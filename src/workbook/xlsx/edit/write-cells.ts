import type { CellWrite } from '../../port';
import { WorkbookError } from '../../errors';
import { cellAddress } from '../../../core/model/address';
import type { XlsxPackage } from '../package/package';
import { checkCell } from '../read/cell-reference';
import type { TextContext } from '../read/cell-text';
import { textContexts } from '../read/read-workbook';
import { readTables } from '../read/table-part';
import { findSheet, readWorkbookPart } from '../read/workbook-part';
import { dropFromCalcChain } from './calc-chain';
import { cellAt, inheritedStyle, readSheetDocument, type SheetDocument } from './sheet-document';
import { SheetPatch } from './sheet-patch';
import { renameColumns, renameReferences } from './table-headers';
import { typedContent } from './typed-content';

/** Writes texts into cells as WorkbookPort says. On an error the package is half changed: work on a fork. */
export function writeCells(pkg: XlsxPackage, writes: readonly CellWrite[]): void {
  const workbook = readWorkbookPart(pkg);
  const contextOf = textContexts(pkg, workbook);
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    checkCell(write.row, write.column, write.sheet);
    const { name } = findSheet(workbook, write.sheet);
    const own = bySheet.get(name);
    if (own) own.push(write);
    else bySheet.set(name, [write]);
  }
  for (const [name, own] of bySheet) {
    const { part, sheetId } = findSheet(workbook, name);
    const overwritten = writeSheet(pkg, contextOf(part), name, own);
    if (overwritten.size > 0) dropFromCalcChain(pkg, workbook, sheetId, (address) => overwritten.has(address));
  }
}

/** Returns the addresses of the formulas that went. */
function writeSheet(pkg: XlsxPackage, context: TextContext, name: string, writes: readonly CellWrite[]): Set<string> {
  const rows = new Set(writes.map(({ row }) => row));
  const sheet = readSheetDocument(pkg, context, (row) => rows.has(row));
  for (const write of writes) {
    const text = cellAt(sheet, write.row, write.column)?.text ?? '';
    if (text !== write.before) throw new WorkbookError('stale-cell', `${name}!${cellAddress(write.row, write.column)}`);
  }
  // Of several writes to a cell the last one counts.
  const byCell = new Map(writes.map((write) => [cellAddress(write.row, write.column), write]));
  const changes = [...byCell.values()].filter(({ before, after }) => before !== after);
  if (changes.length === 0) return new Set();
  const patch = new SheetPatch(sheet);
  const { headers, renamed } = renameColumns(pkg, readTables(pkg, context.part), changes);
  for (const { row, column, after } of changes) {
    const style = styleFor(sheet, row, column);
    if (sheet.isProtected && !context.styles.isUnlocked(style)) throw new WorkbookError('protected-sheet', name);
    const header = headers.get(cellAddress(row, column));
    patch.setCell(
      row,
      column,
      style,
      header === undefined ? typedContent(after, style, context.styles) : { text: header },
    );
  }
  pkg.set(context.part, patch.apply());
  renameReferences(pkg, renamed);
  return new Set(patch.overwrittenFormulas());
}

const styleFor = (sheet: SheetDocument, row: number, column: number): number => {
  const own = cellAt(sheet, row, column);
  return own ? Number(own.attributes.s ?? 0) : inheritedStyle(sheet, row, column);
};
