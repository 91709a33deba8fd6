import { columnOf, tables, type ColumnSpec, type TableId } from './index';

/** One step of the structure's history. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** Columns that the newer structure has: they are added at the right end of the table, empty. */
  readonly addedColumns: readonly { readonly table: TableId; readonly column: ColumnSpec }[];
}

/**
 * What each version changed, oldest first. Upgrading only ever adds: a workbook of any version keeps every cell, sheet
 * and column that it has.
 */
export const upgrades: readonly Upgrade[] = [
  {
    // Version 2: parts above sections, measures beside the task's name.
    from: 1,
    to: 2,
    addedColumns: tables.flatMap((table) =>
      (table.columns as readonly ColumnSpec[])
        .filter((column) => column.since === 2)
        .map(({ key }) => ({ table: table.id, column: columnOf(table.id, key) })),
    ),
  },
];

/** The steps that lead from a version to the present one, in order. */
export function upgradesFrom(version: number): readonly Upgrade[] {
  return upgrades.filter((upgrade) => upgrade.from >= version);
}
