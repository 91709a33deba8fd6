import { formatDate, parseDate, type IsoDate } from '../model/date';
import type { ProgressRow, TaskRow } from '../model/plan';
import { readChoice } from '../schema/choices';
import { isBlank } from './support/blank';
import { familiesOf } from './support/family';
import type { RowRule, RuleContext } from './types';

/** A task past its due day is done, or its latest report says why not (Quyết định 42/2014/QĐ-TTg). */
export const overdueWithoutReason: RowRule<'tasks'> = {
  id: 'overdue-without-reason',
  severity: 'warning',
  scope: 'row',
  tables: ['tasks'],
  dependsOnDate: true,
  title: { vi: 'Nhiệm vụ quá hạn mà chưa nêu lý do', en: 'Overdue without a reason' },
  messages: {
    noReason: {
      what: {
        vi: 'Nhiệm vụ quá hạn {due}; lần báo cáo gần nhất ({status}) không nêu vướng mắc.',
        en: 'The task was due on {due}; its latest report ({status}) gives no reason.',
      },
      todo: { vi: 'Ghi vướng mắc, lý do chậm ở bảng Tiến độ.', en: 'Give the reason in the table Tiến độ.' },
    },
    noReport: {
      what: {
        vi: 'Nhiệm vụ quá hạn {due} nhưng chưa có dòng tiến độ nào.',
        en: 'The task was due on {due}, but there is no report on it.',
      },
      todo: { vi: 'Cập nhật tiến độ của nhiệm vụ.', en: 'Report on the task.' },
    },
  },
  checkRow(row, context) {
    const { asOf, index, plan, report } = context;
    // Where no progress is kept at all, the plan is being read, not followed.
    if (asOf === undefined || row.id === '' || plan.tables.progress.rows.length === 0) return;
    const latest = latestLine(index.progressOf(row.id), asOf);
    // Parent and sub-tasks may report for each other.
    if (!latest && (row.parent !== '' || index.childrenOf(row).length > 0)) return;
    if (latest && (isDone(latest) || !isBlank(latest.obstacle))) return;
    const due = dueDay(row, context);
    if (due === undefined || due >= asOf) return;
    const date = formatDate(due);
    if (latest) report(row, 'deadline', 'noReason', { due: date, status: latest.status });
    else report(row, 'deadline', 'noReport', { due: date });
  },
};

const isDone = ({ status }: ProgressRow): boolean => readChoice('progressStatus', status) === 'done';

/** The line with the latest day up to `asOf`, of several that day the lowest; lines without a readable day come first. */
function latestLine(lines: readonly ProgressRow[], asOf: IsoDate): ProgressRow | undefined {
  let latest: { readonly line: ProgressRow; readonly on: IsoDate } | undefined;
  for (const line of lines) {
    const on = parseDate(line.updatedOn) ?? '';
    if (on <= asOf && (latest === undefined || on >= latest.on)) latest = { line, on };
  }
  return latest?.line;
}

/** The column "Đến ngày" goes before the reading of the deadline. */
function dueDay(row: TaskRow, { index, deadline }: RuleContext): IsoDate | undefined {
  // A sub-task that says nothing of time has all of its parent's.
  const said = isBlank(row.to) && isBlank(row.deadline) ? (familiesOf(index).parentOf(row) ?? row) : row;
  const fixed = parseDate((said as TaskRow).to);
  if (fixed !== undefined) return fixed;
  const text = index.effective(row, 'deadline');
  if (isBlank(text)) return undefined;
  return deadline(text).due ?? undefined;
}
