import { formatNumberVi, shareOf } from '../target';
import { measureOf } from './support/measure-columns';
import { percentText } from './support/percent-text';
import type { RowRule } from './types';

/**
 * The maxima of an index change between years (PAR INDEX 2021 and 2022: 8,5 and 9,5 for leadership), so points of two
 * years must not be compared: their shares of the maximum are told instead.
 */
export const maximumChanged: RowRule<'indicators'> = {
  id: 'maximum-changed',
  severity: 'info',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Điểm tối đa thay đổi giữa các năm', en: 'Maximum changed between years' },
  messages: {
    changed: {
      what: {
        vi: 'Điểm tối đa đổi từ {before} thành {after}; so theo tỷ lệ: {beforeShare} và {afterShare}.',
        en: 'The maximum changed from {before} to {after}; compared as shares: {beforeShare} and {afterShare}.',
      },
      todo: { vi: 'So sánh hai năm theo tỷ lệ, không theo điểm.', en: 'Compare the years as shares, not as points.' },
    },
  },
  checkRow(row, { report }) {
    for (const [earlier, later] of [['actualN2', 'actualN1'] as const, ['actualN1', 'target'] as const]) {
      const before = measureOf(row, earlier);
      const after = measureOf(row, later);
      if (before?.maximum === undefined || after?.maximum === undefined || before.maximum === after.maximum) continue;
      report(row, later, 'changed', {
        before: formatNumberVi(before.maximum),
        after: formatNumberVi(after.maximum),
        beforeShare: percentText(shareOf(before) ?? 0),
        afterShare: percentText(shareOf(after) ?? 0),
      });
    }
  },
};
