import type { Layout } from './types';

/** Points with the group of rank ("4.34 (Nhóm thấp nhất)"), the target as a sentence over each dimension. */
export const indicatorsScoreRank: Layout = {
  id: 'indicators-score-rank',
  table: 'indicators',
  orientation: 'portrait',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'STT', width: 13, align: 'center' },
    { key: 'name', title: 'Chỉ số nội dung/thành phần', width: 56, align: 'left' },
    { key: 'actualN2', title: 'Năm {N-2}', width: 28, align: 'center' },
    { key: 'actualN1', title: 'Năm {N-1}', width: 28, align: 'center' },
    { key: 'target', title: 'Mục tiêu năm {N}', width: 40, align: 'center', mergeInFamily: true },
  ],
};
