import { formatDate, isoDate, isRealDate, parseDate, type IsoDate } from '../model/date';
import { replaceCell } from './edit';
import { isBlank } from './support/blank';
import type { RowRule } from './types';

/** Progress is what has happened: a line cannot be dated after the day of the check. */
export const progressAfterToday: RowRule<'progress'> = {
  id: 'progress-after-today',
  severity: 'error',
  scope: 'row',
  tables: ['progress'],
  dependsOnDate: true,
  title: { vi: 'Ngày cập nhật ở tương lai', en: 'Progress dated in the future' },
  messages: {
    future: {
      what: {
        vi: 'Ngày cập nhật {date} sau ngày kiểm tra {today}.',
        en: 'The entry of {date} lies after the day of the check, {today}.',
      },
      todo: { vi: 'Ghi lại ngày đã cập nhật.', en: 'Give the day on which the entry was made.' },
    },
  },
  checkRow(row, { asOf, report }) {
    if (asOf === undefined || isBlank(row.updatedOn)) return;
    const date = parseDate(row.updatedOn);
    if (date === undefined || date <= asOf) return;
    const meant = swapped(date);
    const suggestions = meant !== undefined && meant <= asOf ? [replaceCell(row, 'updatedOn', formatDate(meant))] : [];
    report(row, 'updatedOn', 'future', { date: formatDate(date), today: formatDate(asOf) }, { suggestions });
  },
};

/** The date with day and month changed over, as a program of another country may have read it. */
function swapped(date: IsoDate): IsoDate | undefined {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return day !== month && isRealDate(year, day, month) ? isoDate(year, day, month) : undefined;
}
