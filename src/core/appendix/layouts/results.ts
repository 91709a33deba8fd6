import type { Layout } from './types';

/** How far every task has come, by the latest line of tblTienDo. */
export const results: Layout = {
  id: 'results',
  table: 'tasks',
  report: 'all',
  reportTitle: 'Kết quả thực hiện: {title}',
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  columns: [
    { key: 'no', title: 'STT', width: 12, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 72, align: 'left' },
    { key: 'product', title: 'Sản phẩm', width: 38, align: 'left' },
    { key: 'lead', title: 'Chủ trì', width: 32, align: 'left' },
    { key: 'deadline', title: 'Thời hạn', width: 32, align: 'center', mergeInFamily: true },
    { key: 'status', title: 'Tình trạng', width: 30, align: 'center' },
    { key: 'evidence', title: 'Văn bản minh chứng', width: 36, align: 'left' },
  ],
};
