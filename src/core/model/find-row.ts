import type { AnyRow, Plan } from './plan';
import type { TableId } from '../schema';

/** Index of the row of a table that stands at a row of its sheet, by bisection; -1 when there is none. */
export function indexOfRow(plan: Plan, table: TableId, row: number): number {
  const { rows } = plan.tables[table];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === row ? low : -1;
}

/** The row of a table that stands at a row of its sheet. */
export function findRow(plan: Plan, table: TableId, row: number): AnyRow | undefined {
  return plan.tables[table].rows[indexOfRow(plan, table, row)] as AnyRow | undefined;
}
