import type { Layout } from './types';

/** Tasks with their product. */
export const tasks6: Layout = {
  id: 'tasks-6',
  table: 'tasks',
  usual: true,
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'TT', width: 11, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 82, align: 'left' },
    { key: 'product', title: 'Sản phẩm', width: 42, align: 'left' },
    { key: 'lead', title: 'Cơ quan chủ trì', width: 36, align: 'left' },
    { key: 'coordinators', title: 'Cơ quan phối hợp', width: 42, align: 'left' },
    { key: 'deadline', title: 'Thời gian hoàn thành', width: 38, align: 'center', mergeInFamily: true },
  ],
};
