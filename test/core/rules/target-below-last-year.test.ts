import { targetBelowLastYear } from '../../../src/core/rules/target-below-last-year';
import { findings } from '../../support/sheet';

test('values, shares of changed maxima, and indicators where less is better', () => {
  const indicators = `
    | STT | Chỉ tiêu             | Thực hiện năm N-1 | Mục tiêu năm N        |
    | 1   | Hồ sơ đúng hạn       | 97,2%             | 95%                   |
    | 2   | Hồ sơ trực tuyến     | 70%               | Từ 80% trở lên        |
    | 3   | Cải cách thủ tục     | 12.74/13.00       | 12.50/13.00           |
    | 4   | Chỉ đạo, điều hành   | 7.90/8.50         | 8.50/9.50             |
    | 5   | Tỷ lệ hồ sơ quá hạn  | 3%                | 2%                    |
    | 6   | Tỷ lệ hồ sơ quá hạn  | 3%                | 5%                    |
    | 7   | Tham gia của người dân | 4.34 (Nhóm thấp nhất) | Phấn đấu đạt từ 5,00 điểm trở lên |
  `;
  expect(findings(targetBelowLastYear, { indicators })).toEqual([
    'indicators.target#1 value',
    'indicators.target#3 value',
    'indicators.target#4 share',
    'indicators.target#6 value',
  ]);
});
