import {
  buildAppendices,
  buildAppendix,
  drawAppendices,
  type AppendixTable,
  type BuildOptions,
} from '../core/appendix';
import type { Plan } from '../core/model/plan';
import type { WorkbookPort } from '../workbook/port';
import { appendixIds, UnknownAppendixError } from './unknown-appendix';

/** The appendices of the plan as tables: all, or those with the ids in their order. Throws UnknownAppendixError. */
export function planAppendices(plan: Plan, ids: readonly string[] | undefined, options: BuildOptions): AppendixTable[] {
  if (!ids) return buildAppendices(plan, options);
  return ids.map((id) => {
    const table = buildAppendix(plan, id, options);
    if (!table) throw new UnknownAppendixError(id, appendixIds(plan));
    return table;
  });
}

/** Draws appendices into the workbook; sheets of the same names, drawn earlier, are replaced. All or none. */
export async function putAppendices(port: WorkbookPort, tables: readonly AppendixTable[]): Promise<void> {
  const sheets = drawAppendices(tables);
  await port.putSheets(sheets, { replace: sheets.map(({ name }) => name) });
}
