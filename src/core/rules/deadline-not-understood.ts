import { replaceCell } from './edit';
import { DEADLINE_CELLS, isUnmeasured, ownDeadline } from './support/deadline-cell';
import type { CellRule } from './types';

/** A deadline that cannot be read cannot be followed up. */
export const deadlineNotUnderstood: CellRule = {
  id: 'deadline-not-understood',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
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
  cells: DEADLINE_CELLS,
  checkCell(text, row, column, context) {
    const reading = ownDeadline(text, context);
    if (!reading || isUnmeasured(reading)) return;
    const parts = [reading, ...(reading.phases ?? [])];
    // Words that no pattern knew beside a date that was read do no harm; without a date nothing is left to follow up.
    const failed = parts.find(
      (part) => part.unread !== undefined && (part.kind === 'unknown' || part.suggestion !== undefined),
    );
    if (!failed) return;
    const { suggestion } = reading.suggestion === undefined ? failed : reading;
    const data = { unread: failed.unread!, suggestion: suggestion ?? '', year: context.plan.year ?? 'NĂM' };
    const whole = suggestion !== undefined && parts.length === 1;
    const suggestions = whole ? [replaceCell(row, column, suggestion)] : [];
    context.report(row, column, suggestion === undefined ? 'unread' : 'suggested', data, { suggestions });
  },
};
