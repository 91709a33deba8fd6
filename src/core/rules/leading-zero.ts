import { isRealDate } from '../model/date';
import { TextBit } from '../text/text-bits';
import { replaceSpan } from './edit';
import { findDates, type WrittenDate } from './support/dates';
import type { CellRule } from './types';

/** Days below 10 and the months 1 and 2 take a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4). */
export const leadingZero: CellRule = {
  id: 'leading-zero',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Ngày, tháng thiếu số 0', en: 'Date without its leading zero' },
  messages: {
    missing: {
      what: { vi: 'Ngày “{date}” thiếu số 0 ở trước.', en: 'The date “{date}” lacks a leading 0.' },
      todo: { vi: 'Viết là “{right}”.', en: 'Write “{right}”.' },
    },
  },
  cells: 'prose',
  needs: TextBit.DateLike,
  checkCell(text, row, column, { report }) {
    for (const date of findDates(text)) {
      const right = padded(date);
      if (right === date.written || !isRealDate(date.year ?? 2000, date.month, date.day)) continue;
      report(row, column, 'missing', { date: date.written, right }, { fix: replaceSpan(row, column, date, right) });
    }
  },
};

function padded({ written, start, digits }: WrittenDate): string {
  const monthAt = digits.monthAt - start;
  const day = digits.day.padStart(2, '0');
  const month = Number(digits.month) <= 2 ? digits.month.padStart(2, '0') : digits.month;
  return day + written.slice(digits.day.length, monthAt) + month + written.slice(monthAt + digits.month.length);
}
