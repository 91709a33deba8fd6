import type { UnreadWhy } from '../intake';
import type { Bilingual } from '../schema';

/** Why a piece of an existing document was not placed in the plan. */
export const unreadTexts: Readonly<Record<UnreadWhy, Bilingual>> = {
  tooManyCells: { vi: 'Dòng có nhiều ô hơn số cột', en: 'More cells than columns' },
  noColumn: { vi: 'Không rõ thuộc cột nào', en: 'No column for it' },
  beforeFirstRow: { vi: 'Đứng trước dòng đầu của bảng', en: 'Stands before the first row' },
  beforeTable: { vi: 'Đứng trước bảng', en: 'Stands before the table' },
  afterTable: { vi: 'Đứng sau bảng', en: 'Stands after the table' },
  noTable: { vi: 'Không có bảng sau tên phụ lục', en: 'No table follows the heading' },
  headerNotUnderstood: { vi: 'Không đọc được tiêu đề cột', en: 'Header not understood' },
  betweenHeadingAndFields: {
    vi: 'Đứng giữa tên nhiệm vụ và các mục',
    en: 'Stands between a task’s name and its fields',
  },
};
