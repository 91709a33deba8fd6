import { replaceCell } from './edit';
import { isUnmeasured, ownDeadline } from './support/deadline-cell';
import type { RowRule } from './types';

/** A deadline that cannot be read cannot be followed up. */
export const deadlineNotUnderstood: RowRule<'tasks'> = {
  id: 'deadline-not-understood',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Không đọc được thời hạn', en: 'Deadline not understood' },
  messages: {
    suggested: {
      what: { vi: 'Không đọc được “{unread}” trong thời hạn.', en: '“{unread}” in the deadline cannot be read.' },
      todo: { vi: 'Có phải là “{suggestion}”? Sửa lại.', en: 'Is it “{suggestion}”? Correct it.' },
    },
    unread: {
      what: { vi: 'Không đọc được “{unread}” trong thời hạn.', en: '“{unread}” in the deadline cannot be read.' },
      todo: {
        vi: 'Ghi lại thời hạn, ví dụ “Tháng 6”, “Quý II”, “Trước ngày 15/11/{year}”.',
        en: 'Write the deadline again, such as “Tháng 6”, “Quý II”, “Trước ngày 15/11/{year}”.',
      },
    },
  },
  checkRow(row, context) {
    const cell = ownDeadline(row, context);
    if (!cell || isUnmeasured(cell.reading)) return;
    const { reading } = cell;
    const parts = [reading, ...(reading.phases ?? [])];
    // Words that no pattern knew beside a date that was read do no harm; without a date nothing is left to follow up.
    const failed = parts.find(
      (part) => part.unread !== undefined && (part.kind === 'unknown' || part.suggestion !== undefined),
    );
    if (!failed) return;
    const { suggestion } = reading.suggestion === undefined ? failed : reading;
    const data = { unread: failed.unread!, suggestion: suggestion ?? '', year: context.plan.year ?? 'NĂM' };
    const whole = suggestion !== undefined && parts.length === 1;
    const suggestions = whole ? [replaceCell(row, 'deadline', suggestion)] : [];
    context.report(row, 'deadline', suggestion === undefined ? 'unread' : 'suggested', data, { suggestions });
  },
};
