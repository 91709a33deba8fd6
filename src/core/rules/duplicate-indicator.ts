import { indicatorsByWords } from './partitions';
import { repeatsIn } from './support/same-words';
import type { GroupRule } from './types';

/** One indicator in two rows of an appendix may be given two targets. */
export const duplicateIndicator: GroupRule<'indicators'> = {
  id: 'duplicate-indicator',
  severity: 'warning',
  scope: 'group',
  partitions: [indicatorsByWords],
  title: { vi: 'Chỉ tiêu bị trùng', en: 'Indicator written twice' },
  messages: {
    same: {
      what: { vi: 'Chỉ tiêu này đã có ở dòng {first}.', en: 'The same indicator already stands in row {first}.' },
      todo: {
        vi: 'Bỏ một dòng, hoặc ghi rõ hai chỉ tiêu khác nhau ở điểm nào.',
        en: 'Remove one, or say how they differ.',
      },
    },
  },
  checkGroup(rows, _words, { report }) {
    // Tables of different indices share names of components: only one appendix and section are compared.
    const isSame = (row: (typeof rows)[number], first: (typeof rows)[number]) =>
      row.appendix === first.appendix && row.section === first.section;
    for (const { row, first } of repeatsIn(rows, ({ name }) => name, isSame)) {
      report(row, 'name', 'same', { first: first.row });
    }
  },
};
