import type { Bilingual, CellType } from './types';

/** A row of tblKeHoach. */
export interface PlanPropertySpec {
  readonly key: string;
  readonly label: string;
  readonly otherLabels?: readonly string[];
  readonly labelEn: string;
  readonly type: CellType | 'year';
  readonly help: Bilingual;
}

/** The properties of the document, in the order in which the sheet lists them. */
export const planProperties = [
  {
    key: 'type',
    label: 'Loại văn bản',
    labelEn: 'Document type',
    type: 'choice',
    help: { vi: 'Kế hoạch, Quyết định …', en: 'Kế hoạch, Quyết định …' },
  },
  {
    key: 'number',
    label: 'Số',
    otherLabels: ['Số văn bản'],
    labelEn: 'Number',
    type: 'text',
    help: { vi: 'Chỉ phần số: 44. Để trống khi chưa ban hành.', en: 'The number alone: 44. Blank before issue.' },
  },
  {
    key: 'symbol',
    label: 'Ký hiệu',
    labelEn: 'Symbol',
    type: 'text',
    help: { vi: 'Phần sau dấu gạch chéo: KH-UBND.', en: 'What follows the slash: KH-UBND.' },
  },
  {
    key: 'date',
    label: 'Ngày ban hành',
    labelEn: 'Date of issue',
    type: 'date',
    help: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' },
  },
  {
    key: 'issuer',
    label: 'Cơ quan ban hành',
    labelEn: 'Issuer',
    type: 'text',
    help: { vi: 'Ủy ban nhân dân tỉnh …', en: 'Ủy ban nhân dân tỉnh …' },
  },
  {
    key: 'superior',
    label: 'Cơ quan chủ quản',
    labelEn: 'Superior agency',
    type: 'text',
    help: { vi: 'Cơ quan cấp trên trực tiếp, nếu có.', en: 'Direct superior, if any.' },
  },
  {
    key: 'place',
    label: 'Địa danh',
    labelEn: 'Place',
    type: 'text',
    help: { vi: 'Nơi ban hành.', en: 'Place of issue.' },
  },
  {
    key: 'title',
    label: 'Trích yếu',
    labelEn: 'Subject',
    type: 'text',
    help: { vi: 'Tên kế hoạch.', en: 'Title of the plan.' },
  },
  {
    key: 'year',
    label: 'Năm',
    labelEn: 'Year',
    type: 'year',
    help: { vi: 'Năm kế hoạch (N).', en: 'The plan’s year (N).' },
  },
  {
    key: 'period',
    label: 'Giai đoạn',
    labelEn: 'Period',
    type: 'text',
    help: { vi: 'Giai đoạn nhiều năm, ví dụ 2021-2025.', en: 'Period of years, such as 2021-2025.' },
  },
  {
    key: 'signer',
    label: 'Người ký',
    labelEn: 'Signer',
    type: 'text',
    help: { vi: 'Họ và tên.', en: 'Full name.' },
  },
  {
    key: 'position',
    label: 'Chức vụ',
    labelEn: 'Position',
    type: 'text',
    help: { vi: 'Chức vụ người ký.', en: 'The signer’s position.' },
  },
  {
    key: 'authority',
    label: 'Quyền hạn ký',
    labelEn: 'Authority',
    type: 'text',
    help: { vi: 'TM., KT., TL., TUQ. … xuống dòng nếu nhiều.', en: 'TM., KT., TL., TUQ. …, one a line.' },
  },
  {
    key: 'reportingAgency',
    label: 'Cơ quan tổng hợp báo cáo',
    labelEn: 'Agency that merges reports',
    type: 'text',
    help: { vi: 'Cơ quan theo dõi, tổng hợp, báo cáo.', en: 'The agency that follows and merges reports.' },
  },
  {
    key: 'reporting',
    label: 'Chế độ báo cáo',
    labelEn: 'Reporting cycle',
    type: 'text',
    help: { vi: 'Hằng quý, 06 tháng, cuối năm …', en: 'Hằng quý, 06 tháng, cuối năm …' },
  },
] as const satisfies readonly PlanPropertySpec[];

export type PlanProperty = (typeof planProperties)[number]['key'];
