import type { DeadlineReading } from '../deadline';
import { parseDate } from '../model/date';
import { isUnmeasured, ownDeadline } from './support/deadline-cell';
import type { RowRule } from './types';

/** A task without a day cannot be late, so nobody can say at the year's end whether it was done in time. */
export const noMeasurableDeadline: RowRule<'tasks'> = {
  id: 'no-measurable-deadline',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Thời hạn không đo được', en: 'No measurable deadline' },
  messages: {
    regular: {
      what: { vi: '“{deadline}” không có mốc để đánh giá.', en: '“{deadline}” gives no day to judge by.' },
      todo: {
        vi: 'Thêm kỳ báo cáo hoặc hạn cuối, ví dụ “Thường xuyên, báo cáo hằng quý”.',
        en: 'Add a reporting period or a last day, such as “Thường xuyên, báo cáo hằng quý”.',
      },
    },
    event: {
      what: {
        vi: '“{deadline}” phụ thuộc sự kiện mà không có hạn cuối.',
        en: '“{deadline}” waits for an event and has no last day.',
      },
      todo: {
        vi: 'Thêm hạn cuối, ví dụ “{deadline}, chậm nhất trong Quý IV”.',
        en: 'Add a last day, such as “{deadline}, chậm nhất trong Quý IV”.',
      },
    },
    unmeasured: {
      what: {
        vi: '“{deadline}” không cho biết ngày hoàn thành.',
        en: '“{deadline}” does not say when the task is done.',
      },
      todo: { vi: 'Ghi tháng, quý hoặc ngày hoàn thành.', en: 'Write the month, quarter or day.' },
    },
  },
  checkRow(row, context) {
    const reading = ownDeadline(row.deadline, context);
    const message = reading && messageFor(reading);
    if (parseDate(row.to)) return;
    if (message) context.report(row, 'deadline', message, { deadline: row.deadline.replace(/\s+/gu, ' ').trim() });
  },
};

/** A plan that is named sets the time elsewhere; one that is not is another rule's finding (plan-not-identified). */
function messageFor(reading: DeadlineReading): string | undefined {
  if (reading.due !== null || reading.kind === 'perPlan') return undefined;
  if (reading.kind === 'regular') return 'regular';
  if (reading.kind === 'afterEvent') return 'event';
  // A period without a year ('Quý II' in a plan that does not say its year) is measurable: plan-year-missing tells.
  return isUnmeasured(reading) ? 'unmeasured' : undefined;
}
