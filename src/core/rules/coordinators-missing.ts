import { isBullet } from '../appendix/row-kind';
import type { TaskRow } from '../model/plan';
import { tasksByAppendix } from './partitions';
import { isBlank } from './support/blank';
import type { GroupRule, RuleContext } from './types';

/** Share of an appendix's tasks that name coordinating agencies before a blank counts as forgotten. */
const USUAL = 2 / 3;

/** In an appendix whose tasks nearly all name coordinating agencies, a blank may have been forgotten. */
export const coordinatorsMissing: GroupRule<'tasks'> = {
  id: 'coordinators-missing',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'group',
  partitions: [tasksByAppendix],
  title: { vi: 'Nhiệm vụ chưa ghi cơ quan phối hợp', en: 'Task without coordinating agencies' },
  messages: {
    missing: {
      what: {
        vi: 'Nhiệm vụ chưa ghi cơ quan phối hợp, trong khi {filled}/{all} nhiệm vụ của phụ lục có ghi.',
        en: 'The task names no coordinating agency, while {filled} of the appendix’s {all} tasks do.',
      },
      todo: {
        vi: 'Ghi cơ quan phối hợp, hoặc để trống nếu cơ quan chủ trì tự thực hiện.',
        en: 'Name the coordinating agencies, or leave it blank if the lead agency works alone.',
      },
    },
  },
  checkGroup(rows, _appendix, context) {
    if (!rows.some(({ coordinators }) => isBlank(coordinators))) return;
    const led = rows.filter((row) => !isBlank(row.lead) && !isBullet(row.no));
    const blank = led.filter(({ coordinators }) => isBlank(coordinators));
    const filled = led.length - blank.length;
    if (blank.length === 0 || filled < USUAL * led.length) return;
    for (const row of blank) {
      if (!leadsTogether(row, context)) {
        context.report(row, 'coordinators', 'missing', { filled, all: led.length });
      }
    }
  },
};

/** A group in the lead ("Các sở, ban, ngành; UBND cấp huyện") leaves nobody to coordinate with. */
function leadsTogether(row: TaskRow, { agencies, index }: RuleContext): boolean {
  return agencies(index.effective(row, 'lead')).items.some(({ group }) => group === true);
}
