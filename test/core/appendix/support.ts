import { buildAppendix, type AppendixTable, type BuildOptions } from '../../../src/core/appendix';
import { planOfContent } from '../../../src/core/model/build-plan';
import { emptyContent, type NewRow, type PlanContent } from '../../../src/core/model/content';
import type { Plan } from '../../../src/core/model/plan';

/** A plan of 2023 with one appendix of tasks, PL1, unless the content says otherwise. */
export function planWith(content: Partial<PlanContent>): Plan {
  return planOfContent({
    ...emptyContent,
    document: { year: '2023' },
    appendices: [{ id: 'PL1', kind: 'Nhiệm vụ', title: 'Danh mục nhiệm vụ' }],
    ...content,
  });
}

/** A plan of 2023 with one appendix of indicators, CT. */
export function indicatorPlan(indicators: readonly NewRow<'indicators'>[], appendix: NewRow<'appendices'> = {}): Plan {
  const row = { id: 'CT', kind: 'Chỉ tiêu', title: 'Các chỉ tiêu', ...appendix };
  return planWith({ appendices: [row], indicators: indicators.map((indicator) => ({ appendix: 'CT', ...indicator })) });
}

export function tableOf(plan: Plan, id = 'PL1', options: BuildOptions = {}): AppendixTable {
  return buildAppendix(plan, id, options)!;
}

/** Kind and first cells of each row: "task 1 Rà soát". */
export function outline(table: AppendixTable): string[] {
  return table.rows.map(({ kind, cells }) => [kind, cells[0], cells[1]].filter(Boolean).join(' '));
}

/** Rows of a column that are one cell: "3: 0-2". */
export function joinsOf(table: AppendixTable): string[] {
  return table.joins.map(({ column, from, to }) => `${table.columns[column]!.key}: ${from}-${to}`);
}
