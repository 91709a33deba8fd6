import { agencyTable } from './tables/agencies';
import { appendixTable } from './tables/appendices';
import { indicatorTable } from './tables/indicators';
import { planTable } from './tables/plan';
import { progressTable } from './tables/progress';
import { sectionTable } from './tables/sections';
import { taskTable } from './tables/tasks';
import { waiverTable } from './tables/waivers';
import type { ColumnSpec, TableId, TableSpec } from './types';

export * from './types';
export * from './version';
export * from './lists';
export * from './plan-properties';

/** The tables of the standard workbook, in the order of their sheets. */
export const tables = [
  planTable,
  appendixTable,
  sectionTable,
  taskTable,
  indicatorTable,
  agencyTable,
  progressTable,
  waiverTable,
] as const;

type Tables = (typeof tables)[number];
type TableWith<Id extends TableId> = Extract<Tables, { readonly id: Id }>;

/** The keys of a table's columns. */
export type ColumnKey<Id extends TableId> = TableWith<Id>['columns'][number]['key'];

const byId = new Map<TableId, TableSpec>(tables.map((table) => [table.id, table]));

/** The table with the id. */
export function tableOf(id: TableId): TableSpec {
  return byId.get(id)!;
}

/** The column of a table; throws on a key that the table does not have (a programming error). */
export function columnOf(table: TableId, key: string): ColumnSpec {
  const column = tableOf(table).columns.find((candidate) => candidate.key === key);
  if (!column) throw new Error(`Table ${table} has no column ${key}`);
  return column;
}

/** Name of the sheet with the pick lists and the schema version. */
export const LISTS_SHEET = 'Danh mục';
