import { replaceSpan } from './edit';
import { agencyCells, agencyTables } from './support/agency-columns';
import type { RowRule } from './types';

/** "Sở Văn hóa và Thể thao và các cơ quan liên quan": names hold "và" themselves, so a "và" between them misleads. */
export const agenciesJoinedByAnd: RowRule<'tasks' | 'indicators'> = {
  id: 'agencies-joined-by-and',
  severity: 'info',
  scope: 'row',
  tables: agencyTables,
  title: { vi: 'Các cơ quan nối bằng “và”', en: 'Agencies joined by “và”' },
  messages: {
    joined: {
      what: {
        vi: '“{before}” và “{after}” nối với nhau bằng “và”, dễ đọc nhầm thành một tên.',
        en: '“{before}” and “{after}” are joined by “và” and may be read as one name.',
      },
      todo: { vi: 'Ngăn cách bằng dấu chấm phẩy.', en: 'Separate them by a semicolon.' },
    },
  },
  checkRow(row, context) {
    for (const { column, reading } of agencyCells(row, context)) {
      reading.separators.forEach((separator, index) => {
        const before = reading.items[index];
        const after = reading.items[index + 1];
        if (separator !== 'và' || !before || !after || !/\svà\s/u.test(` ${before.text} ${after.text} `)) return;
        const fix = replaceSpan(row, column, { start: before.end, end: after.start }, '; ');
        context.report(row, column, 'joined', { before: before.text, after: after.text }, { fix });
      });
    }
  },
};
