import { mixedDecimals } from '../../../src/core/rules/mixed-decimals';
import { findings } from '../../support/sheet';

test('told once an appendix, with all cells to change', () => {
  const indicators = `
    | Phụ lục | STT | Chỉ tiêu | Thực hiện năm N-1 | Mục tiêu năm N          |
    | PL1     | 1   | Một      | 4.34              | Từ 5,00 điểm trở lên    |
    | PL1     | 2   | Hai      | 7.53/9.50         | 8                       |
    | PL2     | 1   | Ba       | 4.34              | 5.00                    |
    | PL3     | 1   | Bốn      | 1.200 hồ sơ       | 97,5%                   |
  `;
  expect(findings(mixedDecimals, { indicators })).toEqual(['indicators.actualN1#1 mixed ? 4,34']);
});
