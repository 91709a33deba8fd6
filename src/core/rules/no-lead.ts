import type { TaskRow } from '../model/plan';
import { columnsOfAppendix } from './support/appendix-columns';
import { isBlank } from './support/blank';
import { familiesOf, silentInFamily } from './support/family';
import type { RowRule, RuleContext } from './types';

/** Each task has an agency that answers for it; a sub-task may leave it to its parent, and a parent to its sub-tasks. */
export const noLead: RowRule<'tasks'> = {
  id: 'no-lead',
  severity: 'error',
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Nhiệm vụ không có cơ quan chủ trì', en: 'Task without a lead agency' },
  messages: {
    missing: {
      what: { vi: 'Nhiệm vụ chưa có cơ quan chủ trì.', en: 'The task has no lead agency.' },
      todo: { vi: 'Ghi cơ quan chịu trách nhiệm chính.', en: 'Name the agency that answers for it.' },
    },
  },
  checkRow(row, context) {
    if (!isBlank(row.lead)) return;
    for (const task of silentInFamily(row, 'lead', familiesOf(context.index))) {
      if (!isBlank(task.task) && asksForLead(task, context)) context.report(task, 'lead', 'missing');
    }
  },
};

/** Not where the sheet has no such column, nor where the appendix prints none. */
function asksForLead(row: TaskRow, { plan, index }: RuleContext): boolean {
  if (!plan.tables.tasks.columns.some(({ key }) => key === 'lead')) return false;
  const appendix = index.appendix(row.appendix);
  return appendix === undefined || columnsOfAppendix(appendix, plan).has('lead');
}
