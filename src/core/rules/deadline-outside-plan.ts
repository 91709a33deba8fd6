import { formatDate } from '../model/date';
import { DEADLINE_CELLS, ownDeadline, phasesOf } from './support/deadline-cell';
import type { CellRule } from './types';

/** A deadline lies in the years of the plan, or the year was not changed when last year's plan was copied. */
export const deadlineOutsidePlan: CellRule = {
  id: 'deadline-outside-plan',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Thời hạn ngoài năm kế hoạch', en: 'Deadline outside the plan’s years' },
  messages: {
    before: {
      what: {
        vi: 'Hạn {due} trước năm kế hoạch ({years}).',
        en: 'The due day {due} lies before the plan’s years ({years}).',
      },
      todo: { vi: 'Sửa năm của thời hạn.', en: 'Correct the year of the deadline.' },
    },
    after: {
      what: {
        vi: 'Hạn {due} sau năm kế hoạch ({years}).',
        en: 'The due day {due} lies after the plan’s years ({years}).',
      },
      todo: {
        vi: 'Sửa năm của thời hạn, hoặc ghi giai đoạn của kế hoạch ở trang “Kế hoạch”.',
        en: 'Correct the year, or fill in the plan’s period on the sheet “Kế hoạch”.',
      },
    },
  },
  cells: DEADLINE_CELLS,
  checkCell(text, row, column, context) {
    const { years } = context.plan;
    const reading = ownDeadline(text, context);
    if (!years || !reading) return;
    for (const { due } of phasesOf(reading)) {
      if (due === null) continue;
      const year = Number(due.slice(0, 4));
      if (year >= years.from && year <= years.to) continue;
      const span = years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
      context.report(row, column, year < years.from ? 'before' : 'after', { due: formatDate(due), years: span });
    }
  },
};
