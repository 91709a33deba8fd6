import { defineTable } from '../types';

/** tblNhom: sections of the appendices, in printed order. */
export const sectionTable = defineTable({
  id: 'sections',
  name: 'tblNhom',
  sheet: 'Nhóm',
  sheetEn: 'Sections',
  orientation: 'portrait',
  help: {
    vi: 'Các nhóm nhiệm vụ của từng phụ lục, theo thứ tự in.',
    en: 'Sections of each appendix, in printed order.',
  },
  columns: [
    {
      key: 'appendix',
      header: 'Phụ lục',
      headerEn: 'Appendix',
      otherHeaders: ['Mã phụ lục'],
      type: 'choice',
      list: 'appendixIds',
      required: 'always',
      width: 10,
      help: { vi: 'Mã phụ lục chứa nhóm.', en: 'Id of the appendix that holds the section.' },
    },
    {
      key: 'number',
      header: 'Số',
      headerEn: 'Number',
      otherHeaders: ['Số nhóm', 'STT'],
      type: 'text',
      width: 8,
      help: { vi: 'Số La Mã của nhóm: I, II …', en: 'Roman number of the section: I, II …' },
    },
    {
      key: 'title',
      header: 'Tên nhóm',
      headerEn: 'Title',
      otherHeaders: ['Nhóm nhiệm vụ', 'Lĩnh vực'],
      type: 'text',
      required: 'always',
      width: 80,
      help: { vi: 'Tên nhóm nhiệm vụ.', en: 'Title of the section.' },
    },
    {
      key: 'parent',
      header: 'Thuộc phần',
      headerEn: 'Part',
      type: 'text',
      optional: true,
      since: 2,
      width: 12,
      help: {
        vi: 'Số của phần chứa nhóm này (A, B …), nếu phụ lục chia thành phần. Nhiệm vụ ghi nhóm là “A/I”.',
        en: 'Number of the part that holds the section (A, B …), if any. Tasks then name the section “A/I”.',
      },
    },
  ],
});
