import type { Layout } from './types';

/** Tasks without a product. */
export const tasks5: Layout = {
  id: 'tasks-5',
  table: 'tasks',
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'TT', width: 12, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 110, align: 'left' },
    { key: 'lead', title: 'Cơ quan chủ trì', width: 46, align: 'left' },
    { key: 'coordinators', title: 'Cơ quan phối hợp', width: 50, align: 'left' },
    { key: 'deadline', title: 'Thời gian thực hiện', width: 34, align: 'center', mergeInFamily: true },
  ],
};
