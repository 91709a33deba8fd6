import type { Gate, GateCode } from '../model/gates';
import { tableOf, type Bilingual } from '../schema';
import { say, type Language } from './language';

const texts: Readonly<Record<GateCode, Bilingual>> = {
  'not-ours': {
    vi: 'Tệp này không phải sổ kế hoạch: không có bảng nào của phuluc (tblKeHoach, tblNhiemVu …). Tạo sổ mới bằng “phuluc new”, hoặc đưa phụ lục có sẵn vào sổ bằng “phuluc intake”.',
    en: 'This file is not a standard workbook: it has none of phuluc’s tables (tblKeHoach, tblNhiemVu …). Make one with “phuluc new”, or take an existing appendix in with “phuluc intake”.',
  },
  'newer-version': {
    vi: 'Sổ có phiên bản cấu trúc {version}, mới hơn chương trình này. Cập nhật phuluc rồi mở lại.',
    en: 'The workbook has structure version {version}, newer than this program. Update phuluc and open it again.',
  },
  'older-version': {
    vi: 'Sổ có phiên bản cấu trúc cũ ({version}); vẫn đọc đủ. Dùng “phuluc upgrade” để thêm các cột mới.',
    en: 'The workbook has an older structure ({version}); it is read in full. “phuluc upgrade” adds the new columns.',
  },
  'missing-table': {
    vi: 'Thiếu trang “{sheet}” (bảng {table}).{nearest} Khôi phục trang này hoặc tạo sổ mới rồi chép dữ liệu sang.',
    en: 'The sheet “{sheet}” (table {table}) is missing.{nearest} Restore it, or make a new workbook and copy the data over.',
  },
  'missing-column': {
    vi: 'Trang “{sheet}” thiếu cột “{column}”.{nearest} Thêm lại cột này hoặc sửa tiêu đề cột.',
    en: 'The sheet “{sheet}” lacks the column “{column}”.{nearest} Add the column or correct its header.',
  },
  'missing-optional-column': {
    vi: 'Trang “{sheet}” không có cột “{column}”; các ô của cột coi như để trống.',
    en: 'The sheet “{sheet}” has no column “{column}”; its cells count as blank.',
  },
  'table-lost': {
    vi: 'Trang “{sheet}” không còn là bảng Excel {table}; đã đọc theo tiêu đề cột. Chọn vùng dữ liệu, nhấn Ctrl+T và đặt tên bảng là {table}.',
    en: 'The sheet “{sheet}” is no longer the Excel table {table}; it was read by its headers. Select the data, press Ctrl+T and name the table {table}.',
  },
  'repeated-header': {
    vi: 'Trang “{sheet}” có hai cột “{column}”; chỉ cột đầu được đọc. Đổi tên cột thừa.',
    en: 'The sheet “{sheet}” has two columns “{column}”; only the first is read. Rename the other.',
  },
};

/** The gate as a sentence or two: what is wrong, where, what to do. */
export function renderGate(gate: Gate, language: Language): string {
  const near = gate.nearest
    ? say({ vi: ' Có “{nearest}”, có phải là nó không?', en: ' There is “{nearest}”: is it this one?' }, language, {
        nearest: gate.nearest,
      })
    : '';
  return say(texts[gate.code], language, {
    nearest: near,
    sheet: gate.sheet ?? '',
    column: gate.column ?? '',
    table: gate.table ? tableOf(gate.table).name : '',
    version: gate.version ?? '',
  });
}
