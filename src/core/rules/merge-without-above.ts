import { isMergeUp } from '../model/merge-up';
import { tableOf } from '../schema';
import { cellText } from './edit';
import type { RowRule } from './types';

/** Columns of printed text, in which the mark can stand. */
const COLUMNS = (['tasks', 'indicators'] as const).map((table) => ({
  table,
  keys: tableOf(table)
    .columns.map(({ key }) => key)
    .filter((key) => !['id', 'appendix', 'section', 'parent', 'no'].includes(key)),
}));

/** A ditto mark is one with the cell above it; at the top of an appendix, or under a blank, it says nothing. */
export const mergeWithoutAbove: RowRule<'tasks' | 'indicators'> = {
  id: 'merge-without-above',
  severity: 'error',
  scope: 'row',
  tables: ['tasks', 'indicators'],
  title: { vi: 'Dấu gộp ô không có ô trên để gộp', en: 'Ditto mark with nothing above' },
  messages: {
    nothing: {
      what: {
        vi: 'Dấu “{mark}” gộp ô này với ô trên, nhưng phía trên không có nội dung.',
        en: 'The mark “{mark}” joins the cell to the one above, but nothing stands there.',
      },
      todo: { vi: 'Ghi nội dung của ô, hoặc điền ô phía trên.', en: 'Write out the cell, or fill in the one above.' },
    },
  },
  checkRow(row, { index, report }) {
    for (const key of COLUMNS.find(({ table }) => table === row.table)!.keys) {
      const text = cellText(row, key);
      if (text !== '' && isMergeUp(text) && index.effective(row, key) === '') {
        report(row, key, 'nothing', { mark: text.trim() });
      }
    }
  },
};
