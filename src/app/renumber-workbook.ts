import type { CellEdit } from '../core/model/issue';
import type { IndicatorRow, Plan, TaskRow } from '../core/model/plan';
import { detectMode, renumber, type NumberingMode } from '../core/numbering';
import { readChoice } from '../core/schema/choices';
import type { WorkbookPort } from '../workbook/port';
import { requireAppendices } from './unknown-appendix';
import { readWorkbook } from './read-workbook';
import { writeEdits } from './write-edits';

type ItemRow = TaskRow | IndicatorRow;

/**
 * New numbers for the rows of the appendices (of those with the ids, or of all), each by its own "Đánh số"; where that is
 * blank, by the way in which its rows are numbered already.
 */
function renumberEdits(plan: Plan, ids?: readonly string[]): CellEdit[] {
  const wanted = plan.tables.appendices.rows.filter(({ id }) => !ids || ids.includes(id));
  return wanted.flatMap(({ id, numbering }) => {
    const own = readChoice('numbering', numbering) as NumberingMode | undefined;
    return (['tasks', 'indicators'] as const).flatMap((table) => {
      const rows = (plan.tables[table].rows as readonly ItemRow[]).filter(({ appendix }) => appendix === id);
      return rows.length === 0 ? [] : editsOf(rows, own);
    });
  });
}

function editsOf(rows: readonly ItemRow[], own: NumberingMode | undefined): CellEdit[] {
  const numbers = renumber(rows, own ?? detectMode(rows));
  return rows.flatMap((row) => {
    const after = numbers.get(row.id);
    if (after === undefined || after === row.no) return [];
    return [{ table: row.table, row: row.row, column: 'no', before: row.no, after }];
  });
}

/** Renumbers the appendices of a workbook, all or none; returns what changed. Throws UnknownAppendixError. */
export async function renumberWorkbook(port: WorkbookPort, ids?: readonly string[]): Promise<CellEdit[]> {
  const { plan } = await readWorkbook(port);
  requireAppendices(plan, ids ?? []);
  const edits = renumberEdits(plan, ids);
  await writeEdits(port, plan, edits);
  return edits;
}
