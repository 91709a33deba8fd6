import type { AnyRow, ColumnBinding, Plan } from '../model/plan';
import { tables, type ColumnSpec, type TableId } from '../schema';
import type { PlanRule } from './types';

/** Pick lists go when cells are pasted over or the file passes through another program; free typing then slips in. */
export const validationLost: PlanRule = {
  id: 'validation-lost',
  severity: 'info',
  scope: 'plan',
  title: { vi: 'Cột mất danh sách chọn', en: 'Pick list lost' },
  messages: {
    lost: {
      what: {
        vi: 'Cột “{column}” không còn danh sách chọn từ dòng {row}.',
        en: 'The column “{column}” has no pick list from row {row} on.',
      },
      todo: {
        vi: 'Sao chép định dạng của một ô còn danh sách chọn, hoặc đặt lại Data Validation.',
        en: 'Copy the validation from a cell that still has it, or set it again.',
      },
    },
  },
  checkPlan({ plan, report }) {
    for (const { id, columns } of tables) {
      for (const { key, list } of columns as readonly ColumnSpec[]) {
        const binding = list && plan.tables[id].columns.find((column) => column.key === key);
        const row = binding && firstUncovered(plan, id, binding);
        if (row) report(row, key, 'lost', { column: binding.header, row: row.row });
      }
    }
  },
};

/** The first filled row of the table in which the column has no list; ranges are few, rows are found by bisection. */
function firstUncovered(plan: Plan, table: TableId, { validated, column }: ColumnBinding): AnyRow | undefined {
  const { rows } = plan.tables[table];
  const ranges = validated.filter(({ left, right }) => left <= column && column <= right).sort((a, b) => a.top - b.top);
  let next = rows[0]?.row;
  for (const { top, bottom } of ranges) {
    if (next === undefined || top > next) break;
    if (bottom >= next) next = rowFrom(plan, table, bottom + 1)?.row;
  }
  return next === undefined ? undefined : rowFrom(plan, table, next);
}

/** The first filled row at or below a row of the sheet. */
function rowFrom(plan: Plan, table: TableId, from: number): AnyRow | undefined {
  const { rows } = plan.tables[table];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < from) low = middle + 1;
    else high = middle;
  }
  return rows[low] as AnyRow | undefined;
}
