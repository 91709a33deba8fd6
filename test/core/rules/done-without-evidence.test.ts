import { doneWithoutEvidence } from '../../../src/core/rules/done-without-evidence';
import { findings } from '../../support/sheet';

test.each([
  ['Đã hoàn thành', 'Đã ban hành', '44/KH-UBND', []],
  ['Đã hoàn thành', 'Đã ban hành', '', ['evidence']],
  ['Đã hoàn thành', '', '44/KH-UBND', ['result']],
  ['Hoàn thành', '-', 'Không có', ['result', 'evidence']],
  ['Đã hoàn thành', 'Đã ban hành', 'chưa có', ['evidence']],
  ['Đã hoàn thành', 'Không phát sinh hồ sơ', '44/KH-UBND', []],
  ['Đang thực hiện', '', '', []],
  ['', '', '', []],
  ['Sắp xong', '', '', []],
])('%s, result “%s”, evidence “%s”', (status, result, evidence, expected) => {
  const progress = `
    | Mã nhiệm vụ | Ngày cập nhật | Tình trạng | Kết quả   | Văn bản minh chứng |
    | NV001       | 01/03/2024    | ${status}  | ${result} | ${evidence}        |
  `;
  const found = findings(doneWithoutEvidence, { progress });
  expect(found).toEqual(expected.map((column) => `progress.${column}#1 ${column}`));
});
