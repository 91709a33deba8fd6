import { compareKey } from '../text/compare-key';
import { sectionsByAppendix } from './partitions';
import type { GroupRule } from './types';

/** Each section of an appendix has its own number and title; a repeat is a pasted row or a slip in numbering. */
export const repeatedSection: GroupRule<'sections'> = {
  id: 'repeated-section',
  severity: 'error',
  scope: 'group',
  partitions: [sectionsByAppendix],
  title: { vi: 'Nhóm bị lặp', en: 'Section repeated' },
  messages: {
    number: {
      what: {
        vi: 'Số nhóm “{number}” đã dùng ở dòng {first}.',
        en: 'Section number “{number}” is already used in row {first}.',
      },
      todo: { vi: 'Đánh lại số nhóm.', en: 'Renumber the section.' },
    },
    title: {
      what: {
        vi: 'Tên nhóm “{title}” đã có ở dòng {first}.',
        en: 'Section title “{title}” already stands in row {first}.',
      },
      todo: { vi: 'Gộp hai nhóm hoặc sửa tên nhóm.', en: 'Merge the two sections or correct the title.' },
    },
  },
  checkGroup(rows, _appendix, { report }) {
    const seen = new Map<string, number>();
    for (const row of rows) {
      for (const column of ['number', 'title'] as const) {
        if (row[column] === '') continue;
        const key = `${column} ${row.parent} ${compareKey(row[column])}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, row.row);
        else report(row, column, column, { [column]: row[column], first });
      }
    }
  },
};
