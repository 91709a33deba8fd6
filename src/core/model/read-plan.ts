import {
  LISTS_SHEET,
  SCHEMA_VERSION,
  tables,
  VERSION_LABEL,
  VERSION_NAME,
  type TableId,
  type TableSpec,
} from '../schema';
import { matchHeader, nearestHeader } from '../schema/match-header';
import { compareKey } from '../text/compare-key';
import { parseRange } from './address';
import { assemblePlan, yearOf } from './build-plan';
import type { Gate } from './gates';
import { locateTables, rowsOfTable, type LocatedTable } from './locate-tables';
import type { ColumnBinding, Plan, Row, TableSheet, TableSheets } from './plan';
import type { RawSheet, RawWorkbook } from './raw-workbook';

/** A plan with notices, or the gates that stopped the reading. */
export type ReadPlanResult =
  | { readonly plan: Plan; readonly gates: readonly Gate[] }
  | { readonly plan: undefined; readonly gates: readonly Gate[] };

/** Reads a standard workbook: gates first, then the tables as they stand. Column order is free; unknown columns are kept. */
export function readPlan(workbook: RawWorkbook): ReadPlanResult {
  const located = locateTables(workbook);
  if (located.size === 0) return { plan: undefined, gates: [{ code: 'not-ours', severity: 'error' }] };
  const version = readVersion(workbook);
  if (version > SCHEMA_VERSION) {
    return { plan: undefined, gates: [{ code: 'newer-version', severity: 'error', version }] };
  }
  const gates: Gate[] = [];
  if (version < SCHEMA_VERSION) gates.push({ code: 'older-version', severity: 'notice', version });
  const sheets = {} as Record<TableId, TableSheet>;
  for (const spec of tables) {
    const found = located.get(spec.id);
    // tblKeHoach comes first in `tables`: by now its rows can tell the year that headers such as "Năm 2022" need.
    sheets[spec.id] = found
      ? readTable(spec, found, spec.id === 'plan' ? undefined : yearOf(sheets.plan), gates)
      : emptySheet(spec);
    if (!found && !spec.optional) gates.push(missingTable(spec, workbook));
  }
  if (gates.some(({ severity }) => severity === 'error')) return { plan: undefined, gates };
  return { plan: assemblePlan(sheets as unknown as TableSheets, version), gates };
}

/** The structure version that a workbook says it has; 1 where it says none. */
export function readVersion(workbook: RawWorkbook): number {
  const text = versionCell(workbook)?.text ?? '';
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 1;
}

/** The cell that holds the structure version: by its defined name, else by its label on the sheet of lists. */
export function versionCell(
  workbook: RawWorkbook,
): { readonly sheet: string; readonly row: number; readonly column: number; readonly text: string } | undefined {
  const refersTo = workbook.names.get(VERSION_NAME) ?? '';
  const named = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(refersTo);
  const range = named && parseRange(named[3]!);
  const sheetName = named && (named[1]?.replaceAll("''", "'") ?? named[2]!);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (range && sheet)
    return { sheet: sheet.name, row: range.top, column: range.left, text: textAt(sheet, range.top, range.left) };

  const lists = workbook.sheets.find(({ name }) => compareKey(name) === compareKey(LISTS_SHEET));
  for (const row of lists?.rows.slice(0, 20) ?? []) {
    const at = row.cells.findIndex((cell) => compareKey(cell) === compareKey(VERSION_LABEL));
    if (at >= 0) return { sheet: lists!.name, row: row.row, column: at + 2, text: row.cells[at + 1] ?? '' };
  }
  return undefined;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return sheet.rows.find((candidate) => candidate.row === row)?.cells[column - 1] ?? '';
}

function missingTable(spec: TableSpec, workbook: RawWorkbook): Gate {
  const near = workbook.sheets.find(({ name }) => compareKey(name).startsWith(compareKey(spec.sheet).slice(0, 4)));
  return {
    code: 'missing-table',
    severity: 'error',
    table: spec.id,
    sheet: spec.sheet,
    ...(near ? { nearest: near.name } : {}),
  };
}

function emptySheet(spec: TableSpec): TableSheet {
  return { table: spec.id, sheet: spec.sheet, headerRow: 1, columns: [], ownColumns: [], rows: [] };
}

function readTable(spec: TableSpec, located: LocatedTable, year: number | undefined, gates: Gate[]): TableSheet {
  const { sheet } = located;
  if (located.lost) gates.push({ code: 'table-lost', severity: 'notice', table: spec.id, sheet: sheet.name });
  const { columns, ownColumns } = bindColumns(spec, located, year, gates);
  const rows = rowsOfTable(located).map(({ row, cells }) => {
    const record: Record<string, unknown> = { table: spec.id, row };
    for (const { key } of spec.columns) record[key] = '';
    for (const { key, column } of columns) record[key] = cells[column - 1] ?? '';
    const own = ownColumns.map(({ header, column }) => [header, cells[column - 1] ?? ''] as const);
    record.own = Object.fromEntries(own.filter(([, text]) => text !== ''));
    return record as unknown as Row<TableId>;
  });
  return { table: spec.id, sheet: sheet.name, headerRow: located.headerRow, columns, ownColumns, rows };
}

function bindColumns(
  spec: TableSpec,
  located: LocatedTable,
  year: number | undefined,
  gates: Gate[],
): Pick<TableSheet, 'columns' | 'ownColumns'> {
  const { sheet, headerRow, left, right } = located;
  const bound = new Map<string, ColumnBinding>();
  const ownColumns: { header: string; column: number }[] = [];
  for (let column = left; column <= right; column++) {
    const header = textAt(sheet, headerRow, column).trim();
    if (header === '') continue;
    const key = matchHeader(spec.id, header, year)?.key;
    if (key !== undefined && bound.has(key)) {
      gates.push({ code: 'repeated-header', severity: 'notice', table: spec.id, sheet: sheet.name, column: header });
    }
    if (key === undefined || bound.has(key)) ownColumns.push({ header, column });
    else bound.set(key, { key, header, column, validated: validatedRanges(sheet, column) });
  }
  for (const column of spec.columns) {
    if (bound.has(column.key) || (column.since ?? 1) > 1) continue;
    const nearest = ownColumns.find(({ header }) => nearestHeader(spec.id, header, year)?.key === column.key)?.header;
    gates.push({
      code: column.optional ? 'missing-optional-column' : 'missing-column',
      severity: column.optional ? 'notice' : 'error',
      table: spec.id,
      sheet: sheet.name,
      column: column.header,
      ...(nearest ? { nearest } : {}),
    });
  }
  return { columns: [...bound.values()], ownColumns };
}

function validatedRanges(sheet: RawSheet, column: number): ColumnBinding['validated'] {
  return sheet.validations
    .filter(({ type }) => type === 'list')
    .flatMap(({ ranges }) => ranges)
    .filter(({ left, right }) => left <= column && column <= right);
}
