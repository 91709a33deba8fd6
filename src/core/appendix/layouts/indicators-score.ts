import type { Layout } from './types';

/** Points reached against the maximum ("7.53/9.50") over the years. */
export const indicatorsScore: Layout = {
  id: 'indicators-score',
  table: 'indicators',
  orientation: 'portrait',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'TT', width: 12, align: 'center' },
    { key: 'name', title: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', width: 78, align: 'left' },
    { key: 'actualN2', title: 'Năm {N-2}', width: 25, align: 'center' },
    { key: 'actualN1', title: 'Năm {N-1}', width: 25, align: 'center' },
    { key: 'target', title: 'Chỉ tiêu năm {N}', width: 25, align: 'center', mergeInFamily: true },
  ],
};
