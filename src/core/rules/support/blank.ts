import { closingRows } from '../../appendix/row-kind';
import type { AnyRow, IndicatorRow, TaskRow } from '../../model/plan';
import { tableOf } from '../../schema';
import { cellText } from '../edit';

/** Whether a cell holds nothing to read. */
export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}

/** Whether nothing is filled in but the row's id: room left for later, not a row of the plan. */
export function isFiller(row: AnyRow): boolean {
  const { columns, idColumn } = tableOf(row.table);
  return (
    columns.every(({ key }) => key === idColumn || isBlank(cellText(row, key))) && Object.values(row.own).every(isBlank)
  );
}

/** Columns that say where a row belongs and what it is called, not what is asked of whom. */
const NAMING = new Set(['id', 'appendix', 'section', 'parent', 'no', 'task', 'name', 'note']);

/** Whether a task or indicator has nothing but its words: a heading over its sub-rows, or a detail of its parent. */
export function isBare(row: AnyRow): boolean {
  return tableOf(row.table).columns.every(({ key }) => NAMING.has(key) || isBlank(cellText(row, key)));
}

/** Whether a row is a closing row of the printed table ("TỔNG CỘNG: 38 NHIỆM VỤ", "Điểm tổng"), not a task or indicator. */
export function isClosing(row: TaskRow | IndicatorRow): boolean {
  return isBlank(row.no) && closingRows([{ row, level: 0, parent: undefined, children: [] }]).size > 0;
}
