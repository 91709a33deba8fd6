import type { Bilingual, ListId } from './types';

/** One choice: the code used inside, and the words in the workbook. */
export interface ListItem {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Other words read as this choice. */
  readonly other?: readonly string[];
}

export interface ListSpec {
  readonly id: ListId;
  /** Defined name that validation lists use; a list that pointed straight at another sheet would be lost in several readers. */
  readonly name: string;
  readonly title: Bilingual;
  /** The choices, or the column of a table that holds them. */
  readonly items?: readonly ListItem[];
  readonly column?: { readonly table: string; readonly header: string };
}

const documentTypes: readonly ListItem[] = [
  { code: 'plan', vi: 'Kế hoạch', en: 'Plan' },
  { code: 'decision', vi: 'Quyết định', en: 'Decision' },
  { code: 'programme', vi: 'Chương trình', en: 'Programme' },
  { code: 'scheme', vi: 'Đề án', en: 'Scheme' },
  { code: 'directive', vi: 'Chỉ thị', en: 'Directive' },
  { code: 'resolution', vi: 'Nghị quyết', en: 'Resolution' },
  { code: 'official-letter', vi: 'Công văn', en: 'Official letter' },
];

const appendixKinds: readonly ListItem[] = [
  { code: 'tasks', vi: 'Nhiệm vụ', en: 'Tasks' },
  { code: 'indicators', vi: 'Chỉ tiêu', en: 'Indicators' },
];

const numberings: readonly ListItem[] = [
  { code: 'through', vi: 'Liên tục', en: 'Through', other: ['Đánh số liên tục'] },
  { code: 'perSection', vi: 'Theo nhóm', en: 'Per section', other: ['Theo từng nhóm'] },
  { code: 'hierarchical', vi: 'Phân cấp', en: 'Hierarchical', other: ['Theo cấp'] },
  { code: 'asWritten', vi: 'Như đã ghi', en: 'As written', other: ['Giữ nguyên'] },
];

/** Layouts by name; their columns are in core/appendix/layouts, and a test holds the two lists together. */
const layouts: readonly ListItem[] = [
  { code: 'tasks-6', vi: 'Nhiệm vụ, 6 cột (sản phẩm)', en: 'Tasks, 6 columns' },
  { code: 'tasks-6-activity', vi: 'Nhiệm vụ, 6 cột (hoạt động/sản phẩm)', en: 'Tasks, 6 columns (activity/product)' },
  { code: 'tasks-5', vi: 'Nhiệm vụ, 5 cột', en: 'Tasks, 5 columns' },
  { code: 'tasks-measures', vi: 'Nhiệm vụ, giải pháp', en: 'Tasks and measures' },
  { code: 'indicators-responsibility', vi: 'Chỉ tiêu và trách nhiệm', en: 'Indicators with responsibilities' },
  { code: 'indicators-score', vi: 'Chỉ tiêu điểm/điểm tối đa', en: 'Score against maximum' },
  { code: 'indicators-percent', vi: 'Chỉ tiêu tỷ lệ %', en: 'Percent' },
  { code: 'indicators-score-rank', vi: 'Chỉ tiêu điểm và nhóm xếp hạng', en: 'Score with rank group' },
  { code: 'results', vi: 'Kết quả thực hiện', en: 'Results of carrying out' },
  { code: 'overdue', vi: 'Nhiệm vụ quá hạn', en: 'Overdue tasks' },
];

const agencyKinds: readonly ListItem[] = [
  { code: 'department', vi: 'Cơ quan chuyên môn cấp tỉnh', en: 'Provincial department' },
  { code: 'district', vi: 'UBND cấp huyện', en: 'District' },
  { code: 'commune', vi: 'UBND cấp xã', en: 'Commune' },
  { code: 'party', vi: 'Cơ quan Đảng', en: 'Party body' },
  { code: 'front', vi: 'Mặt trận, đoàn thể', en: 'Front and mass organisation' },
  { code: 'central', vi: 'Cơ quan trung ương', en: 'Central body' },
  { code: 'assembly', vi: 'Cơ quan dân cử', en: 'Elected body' },
  { code: 'media', vi: 'Báo, đài', en: 'Press' },
  { code: 'unit', vi: 'Đơn vị khác', en: 'Other unit' },
  { code: 'group', vi: 'Cụm từ chỉ nhóm', en: 'Group phrase' },
];

/** Vocabulary of the status, by Quyết định 42/2014/QĐ-TTg and its practice: the deadline axis is computed, never typed. */
const progressStatuses: readonly ListItem[] = [
  { code: 'notStarted', vi: 'Chưa triển khai', en: 'Not begun', other: ['Chưa thực hiện'] },
  { code: 'underWay', vi: 'Đang thực hiện', en: 'Under way', other: ['Đang triển khai', 'Chưa hoàn thành'] },
  { code: 'done', vi: 'Đã hoàn thành', en: 'Done', other: ['Hoàn thành'] },
  { code: 'suspended', vi: 'Tạm dừng', en: 'Suspended', other: ['Tạm hoãn'] },
  { code: 'extension', vi: 'Xin gia hạn', en: 'Extension asked' },
];

const reportingPeriods: readonly ListItem[] = [
  { code: 'Q1', vi: 'Quý I', en: 'First quarter' },
  { code: 'H1', vi: '6 tháng', en: 'Half-year', other: ['6 tháng đầu năm', '06 tháng'] },
  { code: 'Q3', vi: 'Quý III', en: 'Third quarter', other: ['9 tháng'] },
  { code: 'Y', vi: 'Năm', en: 'Year', other: ['Cả năm', 'Cuối năm'] },
];

export const lists: readonly ListSpec[] = [
  {
    id: 'documentType',
    name: 'dmLoaiVanBan',
    title: { vi: 'Loại văn bản', en: 'Document types' },
    items: documentTypes,
  },
  {
    id: 'appendixKind',
    name: 'dmLoaiPhuLuc',
    title: { vi: 'Loại phụ lục', en: 'Kinds of appendix' },
    items: appendixKinds,
  },
  { id: 'layout', name: 'dmMau', title: { vi: 'Mẫu phụ lục', en: 'Layouts' }, items: layouts },
  { id: 'numbering', name: 'dmDanhSo', title: { vi: 'Cách đánh số', en: 'Numbering' }, items: numberings },
  { id: 'agencyKind', name: 'dmLoaiCoQuan', title: { vi: 'Loại cơ quan', en: 'Kinds of agency' }, items: agencyKinds },
  { id: 'progressStatus', name: 'dmTinhTrang', title: { vi: 'Tình trạng', en: 'Status' }, items: progressStatuses },
  {
    id: 'reportingPeriod',
    name: 'dmKyBaoCao',
    title: { vi: 'Kỳ báo cáo', en: 'Reporting periods' },
    items: reportingPeriods,
  },
  {
    id: 'appendixIds',
    name: 'dmMaPhuLuc',
    title: { vi: 'Mã phụ lục', en: 'Appendix ids' },
    column: { table: 'tblPhuLuc', header: 'Mã' },
  },
  {
    id: 'sectionNumbers',
    name: 'dmSoNhom',
    title: { vi: 'Số nhóm', en: 'Section numbers' },
    column: { table: 'tblNhom', header: 'Số' },
  },
  {
    id: 'taskIds',
    name: 'dmMaNhiemVu',
    title: { vi: 'Mã nhiệm vụ', en: 'Task ids' },
    column: { table: 'tblNhiemVu', header: 'Mã' },
  },
  {
    id: 'agencyNames',
    name: 'dmCoQuan',
    title: { vi: 'Cơ quan', en: 'Agencies' },
    column: { table: 'tblCoQuan', header: 'Tên cơ quan' },
  },
  {
    id: 'planProperties',
    name: 'dmThuocTinh',
    title: { vi: 'Thuộc tính', en: 'Properties' },
    column: { table: 'tblKeHoach', header: 'Thuộc tính' },
  },
];

/** The list with the id. */
export function listOf(id: ListId): ListSpec {
  return lists.find((list) => list.id === id)!;
}
