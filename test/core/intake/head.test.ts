import { endingOf, isLetterhead, isPageNumber, isRule, readLabel } from '../../../src/core/intake/head/line-marks';
import { readLines } from '../../../src/core/intake/text/lines';

const line = (text: string) => readLines(text)[0]!;

test.each([
  ['PHỤ LỤC 1', 'PHỤ LỤC 1', ''],
  ['**Phụ lục**', 'Phụ lục', ''],
  ['Phụ lục số 02', 'Phụ lục số 02', ''],
  ['PHỤ LỤC IV: DANH MỤC NHIỆM VỤ', 'PHỤ LỤC IV', 'DANH MỤC NHIỆM VỤ'],
  ['Phụ lục 3. Chỉ tiêu phấn đấu', 'Phụ lục 3', 'Chỉ tiêu phấn đấu'],
  ['PHỤ LỤC CÁC CHỈ TIÊU', 'PHỤ LỤC', 'CÁC CHỈ TIÊU'],
  ['Biểu số 01', 'Biểu số 01', ''],
  ['Phụ lục I (Kèm theo Quyết định số 12/QĐ-UBND)', 'Phụ lục I', '(Kèm theo Quyết định số 12/QĐ-UBND)'],
])('label: %s', (text, label, rest) => expect(readLabel(line(text))).toEqual({ label, rest }));

test.each([
  'Phụ lục 1 kèm theo Kế hoạch này quy định các chỉ tiêu.',
  '(Các chỉ tiêu cụ thể tại Phụ lục 1 kèm theo)',
  'Mẫu hóa công tác báo cáo',
])('no label: %s', (text) => expect(readLabel(line(text))).toBeUndefined());

test.each([
  ['Nơi nhận:', 'recipients'],
  ['TM. ỦY BAN NHÂN DÂN', 'signature'],
  ['| KT. BỘ TRƯỞNG |', 'signature'],
  ['PHÓ CHỦ TỊCH', 'signature'],
  ['- 12Thông tư 13/2023/TT-BNV hướng dẫn lưu trữ', 'references'],
  ['- Số hiệu: 4935/QĐ-UBND', 'references'],
  ['Chủ tịch UBND các huyện, thị xã', undefined],
  ['1. Kế hoạch của UBND tỉnh', undefined],
])('ending: %s is %s', (text, expected) => expect(endingOf(line(text))).toBe(expected));

test('letterheads, page numbers, drawn lines', () => {
  expect(
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'TỈNH BÌNH ĐỊNH'].map((text) =>
      isLetterhead(line(text)),
    ),
  ).toEqual([true, true, true]);
  expect(['- 2 -', 'Trang 3/12', '2', 'Quý 2'].map(isPageNumber)).toEqual([true, true, false, false]);
  expect(['-------', './.', '|---|---|', '-', 'a'].map(isRule)).toEqual([true, true, true, false, false]);
});
