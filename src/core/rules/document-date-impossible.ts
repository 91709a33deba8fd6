import { isRealDate } from '../model/date';
import { TextBit } from '../text/text-bits';
import { findDates } from './support/dates';
import type { CellRule } from './types';

/** A day that no calendar has: 31/02, 30/13. */
export const documentDateImpossible: CellRule = {
  id: 'document-date-impossible',
  severity: 'error',
  scope: 'cell',
  title: { vi: 'Ngày không có thật', en: 'Impossible date' },
  messages: {
    impossible: {
      what: { vi: 'Không có ngày “{date}”.', en: 'There is no day “{date}”.' },
      todo: { vi: 'Tra lại và sửa ngày, tháng.', en: 'Look the date up and correct it.' },
    },
  },
  cells: 'prose',
  needs: TextBit.DateLike,
  checkCell(text, row, column, { report }) {
    // A deadline is read by its own reader, which tells impossible days itself.
    if (column === 'deadline') return;
    for (const { day, month, year, written } of findDates(text)) {
      if (!isRealDate(year ?? 2000, month, day)) report(row, column, 'impossible', { date: written });
    }
  },
};
