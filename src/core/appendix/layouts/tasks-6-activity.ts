import type { Layout } from './types';

/** Tasks with "Hoạt động/sản phẩm" and "Thời gian thực hiện". */
export const tasks6Activity: Layout = {
  id: 'tasks-6-activity',
  table: 'tasks',
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'TT', width: 11, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 86, align: 'left' },
    { key: 'product', title: 'Hoạt động/sản phẩm', width: 48, align: 'left' },
    { key: 'lead', title: 'Cơ quan chủ trì', width: 36, align: 'left' },
    { key: 'coordinators', title: 'Cơ quan phối hợp', width: 42, align: 'left' },
    { key: 'deadline', title: 'Thời gian thực hiện', width: 29, align: 'center', mergeInFamily: true },
  ],
};
