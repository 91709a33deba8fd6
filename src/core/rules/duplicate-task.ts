import { isMergeUp } from '../model/merge-up';
import type { TaskRow } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { tasksByWords } from './partitions';
import { isBlank } from './support/blank';
import { repeatsIn } from './support/same-words';
import type { GroupRule } from './types';

/** One task written in two rows is counted, reported on and answered for twice. */
export const duplicateTask: GroupRule<'tasks'> = {
  id: 'duplicate-task',
  severity: 'warning',
  scope: 'group',
  partitions: [tasksByWords],
  title: { vi: 'Nhiệm vụ bị trùng', en: 'Task written twice' },
  messages: {
    same: {
      what: { vi: 'Nhiệm vụ này đã có ở dòng {first}.', en: 'The same task already stands in row {first}.' },
      todo: {
        vi: 'Bỏ một dòng, hoặc ghi rõ hai nhiệm vụ khác nhau ở điểm nào.',
        en: 'Remove one, or say how they differ.',
      },
    },
  },
  checkGroup(rows, _words, { report }) {
    for (const { row, first } of repeatsIn(rows, ({ task }) => task, isSameTask)) {
      report(row, 'task', 'same', { first: first.row });
    }
  },
};

/** The same words in another section under another agency are that agency's own task. */
function isSameTask(row: TaskRow, first: TaskRow): boolean {
  const inOnePlace = row.appendix === first.appendix && row.section === first.section;
  return inOnePlace || mayBeSameLead(row.lead, first.lead);
}

function mayBeSameLead(a: string, b: string): boolean {
  const isOpen = (lead: string) => isBlank(lead) || isMergeUp(lead);
  return isOpen(a) || isOpen(b) || compareKey(a) === compareKey(b);
}
