import type { Layout } from './types';

/** Shares in percent: the year before against the target. */
export const indicatorsPercent: Layout = {
  id: 'indicators-percent',
  table: 'indicators',
  orientation: 'portrait',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'STT', width: 13, align: 'center' },
    { key: 'name', title: 'Nội dung', width: 92, align: 'left' },
    { key: 'actualN1', title: 'Năm {N-1} (%)', width: 27, align: 'center' },
    { key: 'target', title: 'Chỉ tiêu phấn đấu năm {N}', width: 33, align: 'center', mergeInFamily: true },
  ],
};
