import type { CellEdit } from '../model/issue';
import { assemblePlan } from '../model/build-plan';
import { indexOfRow } from '../model/find-row';
import type { AnyRow, Plan, TableSheet, TableSheets } from '../model/plan';
import { cellText } from '../rules/edit';
import type { TableId } from '../schema';

/** An edit that could not be made: the cell no longer holds what the edit expects, or the row is gone. */
export interface StaleEdit {
  readonly edit: CellEdit;
  readonly found: string | undefined;
}

/**
 * The plan after the edits, all or none: when a cell does not hold what an edit expects nothing is changed and the
 * stale edits are told.
 */
export function applyEdits(plan: Plan, edits: readonly CellEdit[]): { plan: Plan; stale: readonly StaleEdit[] } {
  const stale: StaleEdit[] = [];
  const sheets: Partial<Record<TableId, AnyRow[]>> = {};
  for (const edit of edits) {
    const rows = (sheets[edit.table] ??= [...plan.tables[edit.table].rows] as AnyRow[]);
    const at = indexOfRow(plan, edit.table, edit.row);
    const row = rows[at];
    const found = row && cellText(row, edit.column);
    if (row === undefined || found !== edit.before) stale.push({ edit, found });
    else rows[at] = { ...row, [edit.column]: edit.after } as AnyRow;
  }
  if (stale.length > 0) return { plan, stale };
  const tables = { ...plan.tables } as Record<TableId, TableSheet>;
  for (const [id, rows] of Object.entries(sheets)) {
    tables[id as TableId] = { ...plan.tables[id as TableId], rows } as unknown as TableSheet;
  }
  return { plan: assemblePlan(tables as unknown as TableSheets, plan.version), stale };
}
