import { replaceSpan } from './edit';
import { AGENCY_CELLS, namesAgencies } from './support/agency-columns';
import type { CellRule } from './types';

/** "Sở Văn hóa và Thể thao và các cơ quan liên quan": names hold "và" themselves, so a "và" between them misleads. */
export const agenciesJoinedByAnd: CellRule = {
  id: 'agencies-joined-by-and',
  severity: 'info',
  scope: 'cell',
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
  cells: AGENCY_CELLS,
  checkCell(text, row, column, context) {
    if (!namesAgencies(text)) return;
    const { items, separators } = context.agencies(text);
    separators.forEach((separator, index) => {
      const before = items[index];
      const after = items[index + 1];
      if (separator !== 'và' || !before || !after || !/\svà\s/u.test(` ${before.text} ${after.text} `)) return;
      const fix = replaceSpan(row, column, { start: before.end, end: after.start }, '; ');
      context.report(row, column, 'joined', { before: before.text, after: after.text }, { fix });
    });
  },
};
