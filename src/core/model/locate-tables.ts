import { tables, type ColumnSpec, type TableId, type TableSpec } from '../schema';
import { matchHeader } from '../schema/match-header';
import { compareKey } from '../text/compare-key';
import type { RawRow, RawSheet, RawWorkbook } from './raw-workbook';

/** A table of ours in a workbook: its sheet, its header row and the columns that it spans. */
export interface LocatedTable {
  readonly table: TableId;
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Last row of the Excel table; rows typed right below it belong to it too. */
  readonly bottom: number;
  /** Found by sheet name and headers because the Excel table is gone. */
  readonly lost: boolean;
}

/** How far down a sheet the headers of a lost table are looked for. */
const HEADER_SEARCH_ROWS = 30;

/** Finds each of our tables: by the name of the Excel table, else by sheet name and headers. */
export function locateTables(workbook: RawWorkbook): Map<TableId, LocatedTable> {
  const located = new Map<TableId, LocatedTable>();
  for (const spec of tables) {
    const found = locateByName(workbook, spec) ?? locateByHeaders(workbook, spec);
    if (found) located.set(spec.id, found);
  }
  return located;
}

function locateByName(workbook: RawWorkbook, spec: TableSpec): LocatedTable | undefined {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
    if (!table) continue;
    const { top, left, right, bottom } = table.range;
    return { table: spec.id, sheet, headerRow: top, left, right, bottom, lost: false };
  }
  return undefined;
}

function locateByHeaders(workbook: RawWorkbook, spec: TableSpec): LocatedTable | undefined {
  const names = [spec.sheet, spec.sheetEn, ...(spec.otherSheets ?? [])].map(compareKey);
  const sheet = workbook.sheets.find(({ name }) => names.includes(compareKey(name)));
  if (!sheet) return undefined;
  const essential = spec.columns.filter((column: ColumnSpec) => !column.optional);
  for (const row of sheet.rows.slice(0, HEADER_SEARCH_ROWS)) {
    const keys = new Set(row.cells.map((cell) => cell && matchHeader(spec.id, cell)?.key));
    const hits = essential.filter(({ key }) => keys.has(key)).length;
    if (hits * 2 < essential.length) continue;
    const left = row.cells.findIndex((cell) => cell !== '') + 1;
    const right = row.cells.findLastIndex((cell) => cell !== '') + 1;
    return { table: spec.id, sheet, headerRow: row.row, left, right, bottom: row.row, lost: true };
  }
  return undefined;
}

/**
 * The data rows of a located table: those inside the Excel table, and those typed right below it without a gap (not
 * every program lets a table grow). A lost table runs to the end of its sheet.
 */
export function rowsOfTable(located: LocatedTable): RawRow[] {
  const { sheet, headerRow, left, right, bottom, lost } = located;
  const filled = (row: RawRow): boolean => row.cells.slice(left - 1, right).some((cell) => cell.trim() !== '');
  const rows: RawRow[] = [];
  let last = bottom;
  for (const row of sheet.rows) {
    if (row.row <= headerRow || !filled(row)) continue;
    if (!lost && row.row > last + 1) break;
    last = Math.max(last, row.row);
    rows.push(row);
  }
  return rows;
}
