import { WorkbookError } from '../../errors';
import type { CellRange } from '../../../core/model/raw-workbook';
import type { XlsxPackage } from '../package/package';
import { rangeWithoutTotals, readTables, type TablePart } from '../read/table-part';
import type { SheetEntry, WorkbookPart } from '../read/workbook-part';

export interface LocatedTable {
  readonly table: TablePart;
  /** Header and data rows. */
  readonly range: CellRange;
  readonly sheet: SheetEntry & { readonly part: string };
  /** Ranges of the other tables on the sheet. */
  readonly neighbours: readonly CellRange[];
}

/** Finds an Excel table by its name, without regard to case as Excel does; WorkbookError `missing-table`. */
export function findTable(pkg: XlsxPackage, workbook: WorkbookPart, name: string): LocatedTable {
  for (const sheet of workbook.sheets) {
    if (sheet.part === undefined) continue;
    const tables = readTables(pkg, sheet.part);
    const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!table) continue;
    const neighbours = tables.filter((other) => other !== table).map(({ ref }) => ref);
    return { table, range: rangeWithoutTotals(table), sheet: { ...sheet, part: sheet.part }, neighbours };
  }
  throw new WorkbookError('missing-table', name);
}
