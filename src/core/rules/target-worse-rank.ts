import { compareTargets } from '../target';
import { measureOf } from './support/measure-columns';
import type { RowRule } from './types';

/** A target of "the best twenty" is a step back for a province that is fifteenth; so is a lower group. */
export const targetWorseRank: RowRule<'indicators'> = {
  id: 'target-worse-rank',
  severity: 'warning',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Mục tiêu xếp hạng kém hơn đã đạt', en: 'Target rank worse than reached' },
  messages: {
    rank: {
      what: {
        vi: 'Thứ hạng mục tiêu ({rank}) kém hơn thứ hạng đã đạt ({reached}).',
        en: 'The target rank ({rank}) is worse than the rank reached ({reached}).',
      },
      todo: { vi: 'Nâng thứ hạng mục tiêu.', en: 'Aim for a better rank.' },
    },
    group: {
      what: {
        vi: 'Mục tiêu “{target}” là nhóm thấp hơn nhóm đã đạt “{result}”.',
        en: 'The target “{target}” is a lower group than the one reached, “{result}”.',
      },
      todo: { vi: 'Nâng nhóm mục tiêu.', en: 'Aim for a better group.' },
    },
  },
  checkRow(row, { report }) {
    const target = measureOf(row, 'target');
    const result = target && measureOf(row, 'actualN1');
    const compared = result && compareTargets(target, result);
    if (!compared?.below) return;
    const data = { rank: compared.target, reached: compared.result };
    if (compared.by === 'rank') report(row, 'target', 'rank', data);
    if (compared.by === 'group') report(row, 'target', 'group', { target: row.target, result: row.actualN1 });
  },
};
