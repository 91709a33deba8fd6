import { measureOf } from './support/measure-columns';
import type { RowRule } from './types';

/** A target that holds no measure cannot be reached or missed. */
export const targetNotUnderstood: RowRule<'indicators'> = {
  id: 'target-not-understood',
  severity: 'warning',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Không đọc được mục tiêu', en: 'Target not understood' },
  messages: {
    unread: {
      what: {
        vi: 'Mục tiêu “{target}” không có mức đo được.',
        en: 'The target “{target}” holds nothing that can be measured.',
      },
      todo: {
        vi: 'Ghi mức cụ thể, ví dụ “Từ 90% trở lên”, “5,00 điểm”, “Hoàn thành 100%”.',
        en: 'Give a measure, such as “Từ 90% trở lên”, “5,00 điểm”, “Hoàn thành 100%”.',
      },
    },
  },
  checkRow(row, { report }) {
    if (measureOf(row, 'target')?.kind === 'text') report(row, 'target', 'unread', { target: row.target });
  },
};
