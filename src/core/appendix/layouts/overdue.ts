import type { Layout } from './types';

/** Tasks that are past their deadline and not done (columns of 624/TB-VPCP, Phụ lục I, and the reason). */
export const overdue: Layout = {
  id: 'overdue',
  table: 'tasks',
  report: 'overdue',
  reportTitle: 'Danh mục nhiệm vụ quá hạn: {title}',
  orientation: 'landscape',
  sectionRow: { align: 'left' },
  total: 'TỔNG CỘNG: {n} NHIỆM VỤ QUÁ HẠN',
  columns: [
    { key: 'no', title: 'STT', width: 12, align: 'center' },
    { key: 'task', title: 'Nhiệm vụ', width: 82, align: 'left' },
    { key: 'assignedBy', title: 'Văn bản giao nhiệm vụ', width: 44, align: 'left' },
    { key: 'lead', title: 'Cơ quan chủ trì', width: 38, align: 'left' },
    { key: 'deadline', title: 'Thời hạn hoàn thành', width: 32, align: 'center' },
    { key: 'statusReason', title: 'Tình trạng/Lý do', width: 44, align: 'left' },
  ],
};
