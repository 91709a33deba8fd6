import { formatNumberVi } from '../target';
import { measureOf, MEASURE_COLUMNS } from './support/measure-columns';
import type { RowRule } from './types';

/** A score cannot pass its maximum ("10,5/10"), nor a share of a whole 100%. */
export const scoreAboveMaximum: RowRule<'indicators'> = {
  id: 'score-above-maximum',
  severity: 'error',
  scope: 'row',
  tables: ['indicators'],
  title: { vi: 'Điểm vượt điểm tối đa', en: 'Score above its maximum' },
  messages: {
    above: {
      what: { vi: 'Điểm {value} vượt điểm tối đa {maximum}.', en: 'The score {value} passes its maximum {maximum}.' },
      todo: { vi: 'Sửa điểm hoặc điểm tối đa.', en: 'Correct the score or the maximum.' },
    },
  },
  checkRow(row, { report }) {
    for (const column of MEASURE_COLUMNS) {
      const measure = measureOf(row, column);
      const { value, maximum } = measure ?? {};
      if (value === undefined || maximum === undefined || value <= maximum) continue;
      report(row, column, 'above', { value: formatNumberVi(value), maximum: formatNumberVi(maximum) });
    }
  },
};
