import type { CellEdit } from '../core/model/issue';
import type { Plan } from '../core/model/plan';
import type { CellWrite, WorkbookPort } from '../workbook/port';

/** Edits of plan cells as writes to sheet cells; an edit in a column that the workbook does not have is left out. */
function writesOf(plan: Plan, edits: readonly CellEdit[]): CellWrite[] {
  return edits.flatMap(({ table, row, column, before, after }) => {
    const sheet = plan.tables[table];
    const binding = sheet.columns.find(({ key }) => key === column);
    return binding ? [{ sheet: sheet.sheet, row, column: binding.column, before, after }] : [];
  });
}

/** Writes edits into the workbook, all or none. */
export async function writeEdits(port: WorkbookPort, plan: Plan, edits: readonly CellEdit[]): Promise<void> {
  const writes = writesOf(plan, edits);
  if (writes.length > 0) await port.writeCells(writes);
}
