import { unitTargetMismatch } from '../../../src/core/rules/unit-target-mismatch';
import { findings } from '../../support/sheet';

test('a count with a share for its target, and the other way round', () => {
  const indicators = `
    | STT | Chỉ tiêu                                   | Đơn vị tính | Mục tiêu năm N |
    | 1   | Số đơn vị hành chính cấp xã chuyển đổi số  |             | 10%            |
    | 2   | Tỷ lệ hồ sơ giải quyết đúng hạn            |             | 10 hồ sơ       |
    | 3   | Sáng kiến được công nhận                   | Sáng kiến   | 5%             |
    | 4   | Số hóa hồ sơ                               |             | 80%            |
    | 5   | Số sáng kiến                               | Sáng kiến   | 03             |
    | 6   | Tỷ lệ hồ sơ trực tuyến                     | %           | 80             |
  `;
  expect(findings(unitTargetMismatch, { indicators })).toEqual([
    'indicators.target#1 countAsPercent',
    'indicators.target#2 shareAsCount',
    'indicators.target#3 unit',
  ]);
});
