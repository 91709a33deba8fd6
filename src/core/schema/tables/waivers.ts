import { defineTable } from '../types';

/** tblMienTru: findings that somebody has accepted, with the reason, for all to see. */
export const waiverTable = defineTable({
  id: 'waivers',
  name: 'tblMienTru',
  sheet: 'Miễn trừ',
  sheetEn: 'Waivers',
  orientation: 'landscape',
  optional: true,
  help: {
    vi: 'Các phát hiện được chấp nhận, có lý do và người duyệt.',
    en: 'Findings that were accepted, with reason and name.',
  },
  columns: [
    {
      key: 'rule',
      header: 'Quy tắc',
      headerEn: 'Rule',
      type: 'text',
      required: 'always',
      width: 26,
      help: { vi: 'Mã quy tắc, ví dụ lead-also-coordinates.', en: 'Id of the rule, such as lead-also-coordinates.' },
    },
    {
      key: 'rowId',
      header: 'Mã dòng',
      headerEn: 'Row id',
      type: 'text',
      required: 'always',
      width: 12,
      help: { vi: 'Mã của dòng được miễn; * là mọi dòng.', en: 'Id of the row; * is every row.' },
    },
    {
      key: 'reason',
      header: 'Lý do',
      headerEn: 'Reason',
      type: 'text',
      required: 'always',
      width: 50,
      help: { vi: 'Vì sao chấp nhận.', en: 'Why it is accepted.' },
    },
    {
      key: 'approvedBy',
      header: 'Người duyệt',
      headerEn: 'Approved by',
      type: 'text',
      required: 'always',
      width: 24,
      help: { vi: 'Họ tên người duyệt.', en: 'Who accepted it.' },
    },
    {
      key: 'date',
      header: 'Ngày',
      headerEn: 'Date',
      type: 'date',
      width: 12,
      help: { vi: 'Ngày duyệt.', en: 'When.' },
    },
  ],
});
