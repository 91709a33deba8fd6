import type { Layout } from './types';

/** Tasks whose measures are written apart from their name, as plans in running text have them. */
export const tasksMeasures: Layout = {
  id: 'tasks-measures',
  table: 'tasks',
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'TT', width: 12, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 44, align: 'left' },
    { key: 'content', title: 'Nhiệm vụ/giải pháp', width: 96, align: 'left' },
    { key: 'lead', title: 'Cơ quan chủ trì', width: 30, align: 'left' },
    { key: 'coordinators', title: 'Cơ quan phối hợp', width: 36, align: 'left' },
    { key: 'deadline', title: 'Thời gian hoàn thành', width: 34, align: 'center', mergeInFamily: true },
  ],
};
