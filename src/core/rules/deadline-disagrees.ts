import { formatDate, parseDate } from '../model/date';
import { replaceCell } from './edit';
import { ownDeadline } from './support/deadline-cell';
import type { RowRule } from './types';

/** The columns Từ ngày and Đến ngày fix what the phrase says; where both speak they must agree. */
export const deadlineDisagrees: RowRule<'tasks'> = {
  id: 'deadline-disagrees',
  severity: 'warning',
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Ngày ấn định khác thời hạn ghi bằng chữ', en: 'Fixed dates and deadline disagree' },
  messages: {
    due: {
      what: {
        vi: 'Đến ngày {to}, nhưng “{deadline}” là đến {due}.',
        en: 'The due day is {to}, but “{deadline}” means {due}.',
      },
      todo: {
        vi: 'Sửa một trong hai: {due} hoặc thời hạn ghi bằng chữ.',
        en: 'Correct one of the two: {due}, or the phrase.',
      },
    },
    reversed: {
      what: { vi: 'Từ ngày {from} sau Đến ngày {to}.', en: 'The start {from} lies after the due day {to}.' },
      todo: { vi: 'Sửa lại hai ngày.', en: 'Correct the two dates.' },
    },
  },
  checkRow(row, context) {
    if (row.to === '') return;
    const to = parseDate(row.to);
    const from = parseDate(row.from);
    if (to && from && from > to)
      context.report(row, 'from', 'reversed', { from: formatDate(from), to: formatDate(to) });
    const due = ownDeadline(row.deadline, context)?.due;
    if (!to || !due || due === to) return;
    const data = { to: formatDate(to), due: formatDate(due), deadline: row.deadline };
    context.report(row, 'to', 'due', data, { suggestions: [replaceCell(row, 'to', formatDate(due))] });
  },
};
