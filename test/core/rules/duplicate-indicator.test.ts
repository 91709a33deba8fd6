import { duplicateIndicator } from '../../../src/core/rules/duplicate-indicator';
import { findings } from '../../support/sheet';

test('one indicator twice in an appendix; components and other tables may share names', () => {
  const appendices = '| Loại | Tên phụ lục |\n| Chỉ tiêu | A |\n| Chỉ tiêu | B |';
  const indicators = `
    | Mã    | Phụ lục | Nhóm | Thuộc | STT | Chỉ tiêu                   |
    | CT001 | PL1     |      |       | 1   | Tỷ lệ hồ sơ đúng hạn       |
    | CT002 | PL1     |      | CT001 | 1.1 | Cơ quan cấp huyện          |
    | CT003 | PL1     |      |       | 2   | Tỷ lệ hồ sơ trực tuyến     |
    | CT004 | PL1     |      | CT003 | 2.1 | Cơ quan cấp huyện          |
    | CT005 | PL1     |      |       | 3   | Tỷ lệ hồ sơ đúng hạn (%)   |
    | CT006 | PL1     |      |       | 4   | TỶ LỆ HỒ SƠ ĐÚNG HẠN       |
    | CT007 | PL2     |      |       | 1   | Tỷ lệ hồ sơ đúng hạn       |
    | CT008 | PL2     | I    |       | 1   | Tiếp cận dịch vụ           |
    | CT009 | PL2     | II   |       | 1   | Tiếp cận dịch vụ           |
    | CT010 | PL2     | II   |       | -   | Cơ quan cấp huyện          |
    | CT011 | PL2     | II   |       | -   | Cơ quan cấp huyện          |
  `;
  expect(findings(duplicateIndicator, { appendices, indicators })).toEqual([
    'indicators.name#5 same',
    'indicators.name#6 same',
  ]);
});
