import { betterDirection, compareTargets } from '../target';
import { measureOf } from './support/measure-columns';
import { percentText } from './support/percent-text';
import type { RowRule } from './types';

/**
 * A target below what was already reached gives ground without saying so. Points of maxima that changed are compared as
 * shares of the maximum, never as points.
 */
export const targetBelowLastYear: RowRule<'indicators'> = {
  id: 'target-below-last-year',
  severity: 'warning',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Mục tiêu thấp hơn kết quả năm trước', en: 'Target below last year’s result' },
  messages: {
    value: {
      what: {
        vi: 'Mục tiêu “{target}” kém hơn kết quả năm trước “{result}”.',
        en: 'The target “{target}” asks for less than last year’s result “{result}”.',
      },
      todo: {
        vi: 'Nâng mục tiêu, hoặc ghi lý do ở trang “Miễn trừ”.',
        en: 'Raise the target, or give the reason on the sheet “Miễn trừ”.',
      },
    },
    share: {
      what: {
        vi: 'Mục tiêu “{target}” ({targetShare}) kém hơn kết quả năm trước “{result}” ({resultShare}).',
        en: 'The target “{target}” ({targetShare}) asks for less than last year’s result “{result}” ({resultShare}).',
      },
      todo: {
        vi: 'Nâng mục tiêu, hoặc ghi lý do ở trang “Miễn trừ”.',
        en: 'Raise the target, or give the reason on the sheet “Miễn trừ”.',
      },
    },
  },
  checkRow(row, { report }) {
    const target = measureOf(row, 'target');
    const result = target && measureOf(row, 'actualN1');
    if (!result) return;
    const compared = compareTargets(target, result, { lowerIsBetter: betterDirection(target, row.name) === 'lower' });
    if (!compared?.below || (compared.by !== 'value' && compared.by !== 'share')) return;
    const data = { target: row.target, result: row.actualN1 };
    if (compared.by === 'value') report(row, 'target', 'value', data);
    else {
      const shares = { targetShare: percentText(compared.target), resultShare: percentText(compared.result) };
      report(row, 'target', 'share', { ...data, ...shares });
    }
  },
};
