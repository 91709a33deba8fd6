import {
  buildAppendices,
  buildAppendix,
  drawAppendices,
  type AppendixTable,
  type BuildOptions,
} from '../core/appendix';
import type { Plan } from '../core/model/plan';
import type { WorkbookPort } from '../workbook/port';

/** An id that names no appendix of the plan, or one that the wanted layout cannot show. */
export class UnknownAppendixError extends Error {
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super(`No appendix ${id}`);
    this.name = 'UnknownAppendixError';
  }
}

/** The appendices of the plan as tables: all, or those with the ids in their order. Throws UnknownAppendixError. */
export function planAppendices(plan: Plan, ids: readonly string[] | undefined, options: BuildOptions): AppendixTable[] {
  if (!ids) return buildAppendices(plan, options);
  return ids.map((id) => {
    const table = buildAppendix(plan, id, options);
    if (!table)
      throw new UnknownAppendixError(
        id,
        plan.tables.appendices.rows.map((row) => row.id),
      );
    return table;
  });
}

/** Draws appendices into the workbook; sheets of the same names, drawn earlier, are replaced. All or none. */
export async function putAppendices(port: WorkbookPort, tables: readonly AppendixTable[]): Promise<void> {
  const sheets = drawAppendices(tables);
  await port.putSheets(sheets, { replace: sheets.map(({ name }) => name) });
}
