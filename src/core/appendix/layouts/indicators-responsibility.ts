import type { Layout } from './types';

/** Indicators with who watches and who carries out, under a header of two levels. */
export const indicatorsResponsibility: Layout = {
  id: 'indicators-responsibility',
  table: 'indicators',
  usual: true,
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'STT', width: 14, align: 'center' },
    { key: 'name', title: 'Chỉ tiêu', width: 92, align: 'left' },
    { key: 'target', title: 'Chỉ tiêu phấn đấu năm {N}', width: 52, align: 'center', mergeInFamily: true },
    {
      key: 'monitor',
      group: 'Trách nhiệm cụ thể',
      title: 'Đơn vị theo dõi, hướng dẫn thực hiện',
      width: 40,
      align: 'center',
      mergeInFamily: true,
    },
    {
      key: 'implementer',
      group: 'Trách nhiệm cụ thể',
      title: 'Đơn vị thực hiện',
      width: 54,
      align: 'left',
      mergeInFamily: true,
    },
  ],
};
