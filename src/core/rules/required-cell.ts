import type { AnyRow, IndicatorRow, Plan, TaskRow } from '../model/plan';
import { tableOf, tables, type ColumnSpec, type TableId } from '../schema';
import { readChoice } from '../schema/choices';
import { cellText, replaceCell } from './edit';
import { isBlank, isFiller } from './support/blank';
import { familiesOf, silentInFamily } from './support/family';
import { nextId } from './support/next-id';
import type { RowRule, RuleContext } from './types';

const REQUIRED = new Map<TableId, readonly ColumnSpec[]>(
  tables.map((table) => [table.id, (table.columns as readonly ColumnSpec[]).filter(({ required }) => required)]),
);

/** Cells that the standard workbook needs; which they are stands in the schema alone. */
export const requiredCell: RowRule<Exclude<TableId, 'plan'>> = {
  id: 'required-cell',
  severity: 'error',
  scope: 'row',
  tables: ['appendices', 'sections', 'tasks', 'indicators', 'agencies', 'progress', 'waivers'],
  title: { vi: 'Ô bắt buộc còn trống', en: 'Required cell blank' },
  messages: {
    blank: {
      what: { vi: 'Ô bắt buộc “{column}” còn trống.', en: 'The required cell “{column}” is blank.' },
      todo: { vi: 'Điền nội dung cột “{column}”.', en: 'Fill in “{column}”.' },
    },
  },
  checkRow(row, context) {
    for (const column of REQUIRED.get(row.table)!) {
      if (!isBlank(cellText(row, column.key))) continue;
      if (isFiller(row)) return;
      const silent =
        column.required === 'topLevel'
          ? silentInFamily(row as TaskRow | IndicatorRow, column.key, familiesOf(context.index))
          : [row];
      for (const other of silent) reportBlank(other, column.key, context);
    }
  },
};

/** A column that the sheet does not have at all is told once, when the workbook is read. */
function reportBlank(row: AnyRow, column: string, { plan, report }: RuleContext): void {
  const binding = plan.tables[row.table].columns.find(({ key }) => key === column);
  if (!binding) return;
  const value = likelyValue(row, column, plan);
  const suggestions = value === undefined ? [] : [replaceCell(row, column, value)];
  report(row, column, 'blank', { column: binding.header }, { suggestions });
}

/** The next free id; the only appendix that the row can belong to. */
function likelyValue(row: AnyRow, column: string, plan: Plan): string | undefined {
  if (column === tableOf(row.table).idColumn) return nextId(plan, row.table, '');
  if (column !== 'appendix') return undefined;
  const candidates = plan.tables.appendices.rows.filter(
    ({ kind }) => row.table === 'sections' || readChoice('appendixKind', kind) === row.table,
  );
  return candidates.length === 1 && candidates[0]!.id !== '' ? candidates[0]!.id : undefined;
}
