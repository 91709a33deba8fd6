import { defineTable } from '../types';

/** tblKeHoach: the document itself, one property a row. */
export const planTable = defineTable({
  id: 'plan',
  name: 'tblKeHoach',
  sheet: 'Kế hoạch',
  sheetEn: 'Plan',
  idColumn: 'property',
  orientation: 'portrait',
  help: {
    vi: 'Văn bản ban hành kế hoạch: mỗi dòng một thuộc tính.',
    en: 'The document that issues the plan: one property a row.',
  },
  columns: [
    {
      key: 'property',
      header: 'Thuộc tính',
      headerEn: 'Property',
      type: 'choice',
      list: 'planProperties',
      openList: true,
      required: 'always',
      width: 26,
      help: {
        vi: 'Tên thuộc tính; không đổi các tên có sẵn.',
        en: 'Name of the property; keep the given names.',
      },
    },
    {
      key: 'value',
      header: 'Giá trị',
      headerEn: 'Value',
      type: 'text',
      width: 90,
      help: { vi: 'Nội dung của thuộc tính.', en: 'The property’s value.' },
    },
  ],
});
