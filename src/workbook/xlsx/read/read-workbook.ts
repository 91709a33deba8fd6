import type { RawSheet, RawTable, RawWorkbook } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { readCellStyles } from './cell-styles';
import type { TextContext } from './cell-text';
import { readSharedStrings } from './shared-strings';
import { readSheet, type CellBudget } from './sheet-read';
import { rangeWithoutTotals, readTables } from './table-part';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** What the text of cells depends on, for every sheet of a workbook: shared strings and styles, read once. */
export function textContexts(pkg: XlsxPackage, workbook: WorkbookPart): (part: string) => TextContext {
  const styles = readCellStyles(pkg, workbook.styles, workbook.date1904);
  let shared: readonly string[] | undefined;
  const sharedStrings = () =>
    (shared ??= workbook.sharedStrings === undefined ? [] : readSharedStrings(pkg, workbook.sharedStrings));
  return (part) => ({ part, styles, sharedStrings });
}

/** Every worksheet as text with places. Chart sheets have no cells and are passed over. */
export function readWorkbook(pkg: XlsxPackage): RawWorkbook {
  const workbook = readWorkbookPart(pkg);
  const contextOf = textContexts(pkg, workbook);
  const budget: CellBudget = { left: pkg.limits.cells };
  const sheets = workbook.sheets.flatMap((sheet) => {
    return sheet.part === undefined ? [] : [rawSheet(pkg, sheet, contextOf(sheet.part), budget)];
  });
  return { sheets, names: workbook.names };
}

function rawSheet(pkg: XlsxPackage, sheet: SheetEntry, context: TextContext, budget: CellBudget): RawSheet {
  const { rows, validations, merges } = readSheet(pkg, context, budget);
  // A table without its header row has no headers to be known by: its cells are read, the table is not.
  const tables: RawTable[] = readTables(pkg, context.part)
    .filter(({ hasHeader }) => hasHeader)
    .map((table) => ({ name: table.name, range: rangeWithoutTotals(table) }));
  return { name: sheet.name, visibility: sheet.visibility, rows, tables, validations, merges };
}
