import type { Bilingual } from '../schema';

/**
 * What to say of a workbook that cannot be read or written, by the code of the adapter's error. `{detail}` is the part,
 * cell or limit that is meant.
 */
export const workbookErrorTexts: Readonly<Record<string, Bilingual>> = {
  'not-a-workbook': {
    vi: 'Đây không phải tệp Excel .xlsx. Mở tệp bằng Excel rồi lưu lại dạng “Excel Workbook (.xlsx)”.',
    en: 'This is not an Excel .xlsx file. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  'legacy-or-encrypted': {
    vi: 'Tệp là Excel đời cũ (.xls) hoặc có mật khẩu. Mở bằng Excel, bỏ mật khẩu và lưu dạng .xlsx.',
    en: 'The file is an old .xls or has a password. Open it in Excel, remove the password and save it as .xlsx.',
  },
  damaged: {
    vi: 'Tệp bị hỏng ({detail}). Mở bằng Excel, chọn sửa chữa, lưu lại rồi thử tiếp.',
    en: 'The file is damaged ({detail}). Open it in Excel, let it repair the file, save it and try again.',
  },
  'too-large': {
    vi: 'Tệp quá lớn ({detail}). Xóa hình ảnh và các trang không dùng rồi thử lại.',
    en: 'The file is too large ({detail}). Remove pictures and unused sheets and try again.',
  },
  'too-many-entries': {
    vi: 'Tệp có quá nhiều thành phần ({detail}) nên không mở. Lưu lại bằng Excel rồi thử tiếp.',
    en: 'The file has too many parts ({detail}) and is not opened. Save it again with Excel and try.',
  },
  'suspicious-compression': {
    vi: 'Tệp nén bất thường ({detail}) nên không mở, để bảo vệ máy. Xin lại tệp từ người gửi.',
    en: 'The file is compressed in an unusual way ({detail}) and is not opened, to protect the machine. Ask the sender for it again.',
  },
  doctype: {
    vi: 'Tệp có khai báo DOCTYPE ({detail}), không có trong tệp Excel thật; không mở. Xin lại tệp từ người gửi.',
    en: 'The file declares a DOCTYPE ({detail}), which real Excel files never do; it is not opened. Ask the sender for it again.',
  },
  'cell-out-of-bounds': {
    vi: 'Tệp có ô nằm ngoài trang tính ({detail}). Lưu lại bằng Excel rồi thử tiếp.',
    en: 'The file has a cell outside the sheet ({detail}). Save it again with Excel and try.',
  },
  'stale-cell': {
    vi: 'Ô {detail} đã thay đổi từ lúc kiểm tra; chưa ghi gì. Kiểm tra lại rồi sửa.',
    en: 'The cell {detail} has changed since the check; nothing was written. Check again, then fix.',
  },
  'missing-sheet': { vi: 'Không có trang “{detail}”.', en: 'There is no sheet “{detail}”.' },
  'missing-table': { vi: 'Không có bảng {detail}.', en: 'There is no table {detail}.' },
  'missing-column': { vi: 'Không có cột “{detail}”.', en: 'There is no column “{detail}”.' },
  'no-room': {
    vi: 'Không đủ chỗ cạnh bảng {detail}: các ô bên phải hoặc bên dưới đang có dữ liệu. Dời dữ liệu đó đi rồi thử lại.',
    en: 'There is no room beside the table {detail}: cells to the right or below hold data. Move them and try again.',
  },
  'protected-sheet': {
    vi: 'Trang “{detail}” đang được bảo vệ. Bỏ bảo vệ (Review > Unprotect Sheet) rồi thử lại.',
    en: 'The sheet “{detail}” is protected. Unprotect it (Review > Unprotect Sheet) and try again.',
  },
  'sheet-exists': { vi: 'Đã có trang “{detail}”.', en: 'There is a sheet “{detail}” already.' },
};
