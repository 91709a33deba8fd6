import { daysInMonth, formatDate, isoDate, isRealDate, parseDate } from '../model/date';
import type { AnyRow } from '../model/plan';
import { planProperties, tables, type ColumnSpec, type TableId } from '../schema';
import { propertyOfLabel } from '../schema/property-label';
import { cleanText } from '../text/normalize';
import { cellText, replaceCell } from './edit';
import { isBlank } from './support/blank';
import type { RowRule } from './types';

const DATE_COLUMNS = new Map<TableId, readonly string[]>(
  tables.map(({ id, columns }) => [
    id,
    (columns as readonly ColumnSpec[]).filter(({ type }) => type === 'date').map(({ key }) => key),
  ]),
);
const DATE_PROPERTIES = new Set<string>(planProperties.filter(({ type }) => type === 'date').map(({ key }) => key));

/** Columns of dates hold a real day as day/month/year, the form in which Vietnamese documents write it. */
export const invalidDate: RowRule<'plan' | 'tasks' | 'agencies' | 'progress' | 'waivers'> = {
  id: 'invalid-date',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'row',
  tables: ['plan', 'tasks', 'agencies', 'progress', 'waivers'],
  title: { vi: 'Ngày tháng không đúng', en: 'Date not valid' },
  messages: {
    form: {
      what: { vi: 'Ngày “{value}” chưa ghi theo dạng ngày/tháng/năm.', en: '“{value}” is not day/month/year.' },
      todo: { vi: 'Ghi {date}.', en: 'Write {date}.' },
    },
    unreal: {
      what: { vi: 'Ngày “{value}” không có thật.', en: 'There is no such day as “{value}”.' },
      todo: { vi: 'Ghi lại ngày có thật, dạng ngày/tháng/năm.', en: 'Give a real day as day/month/year.' },
    },
    unread: {
      what: { vi: '“{value}” không phải là một ngày.', en: '“{value}” is not a date.' },
      todo: { vi: 'Ghi ngày/tháng/năm, ví dụ 15/06/2024.', en: 'Write day/month/year, such as 15/06/2024.' },
    },
  },
  checkRow(row, { report }) {
    for (const column of dateColumns(row as AnyRow)) {
      const value = cellText(row as AnyRow, column);
      if (isBlank(value) || (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(value.trim()) && parseDate(value))) continue;
      const date = readLoosely(value);
      if (date !== undefined) {
        const remedy = replaceCell(row as AnyRow, column, date);
        // What was not read as a date so far brings new facts, and with them perhaps other findings.
        const remedies = parseDate(value) === undefined ? { suggestions: [remedy] } : { fix: remedy };
        report(row as AnyRow, column, 'form', { value, date }, remedies);
      } else {
        const meant = likelyDays(value);
        const suggestions = meant.map((day) => replaceCell(row as AnyRow, column, day));
        report(row as AnyRow, column, isNumeric(value) ? 'unreal' : 'unread', { value }, { suggestions });
      }
    }
  },
};

function dateColumns(row: AnyRow): readonly string[] {
  if (row.table !== 'plan') return DATE_COLUMNS.get(row.table)!;
  const property = propertyOfLabel(row.property);
  return property && DATE_PROPERTIES.has(property) ? ['value'] : [];
}

/** A real day in another form: 2024-06-15, 2024/06/15, 15.6.2024, "ngày 15 tháng 6 năm 2024", with or without a time. */
function readLoosely(value: string): string | undefined {
  const text = cleanText(value)
    .replace(/^ngày /iu, '')
    .replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const words = /^(\d{1,2}) ?tháng ?(\d{1,2}) ?năm ?(\d{4})$/iu.exec(text);
  const iso = parseDate(words ? `${words[1]}/${words[2]}/${words[3]}` : text.replace(/ ?([/.-]) ?/g, '$1'));
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  const read = iso ?? (yearFirst ? parseDate(`${yearFirst[1]}-${yearFirst[2]}-${yearFirst[3]}`) : undefined);
  return read && formatDate(read);
}

const THREE_NUMBERS = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/;
const isNumeric = (value: string): boolean => THREE_NUMBERS.test(cleanText(value));

/** Days that a wrong date may mean: month and day swapped, a year of two digits, the last day of a shorter month. */
function likelyDays(value: string): string[] {
  const text = cleanText(value);
  const numbers = THREE_NUMBERS.exec(text)?.slice(1).map(Number);
  if (!numbers) return serialDay(text);
  const [first, second, last] = numbers as [number, number, number];
  const [day, month, year] = first > 1000 ? [last, second, first] : [first, second, last < 100 ? 2000 + last : last];
  if (isRealDate(year, month, day)) return [formatDate(isoDate(year, month, day))];
  if (isRealDate(year, day, month)) return [formatDate(isoDate(year, day, month))];
  const isPastEnd = month >= 1 && month <= 12 && day <= 31 && isRealDate(year, month, 1);
  return isPastEnd ? [formatDate(isoDate(year, month, daysInMonth(year, month)))] : [];
}

/** A day that Excel shows as its serial number (days since 30/12/1899), between 2000 and 2100. */
function serialDay(text: string): string[] {
  if (!/^\d{5}$/.test(text) || Number(text) < 36_526 || Number(text) > 73_050) return [];
  return [formatDate(new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10))];
}
