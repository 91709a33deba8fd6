import { targetNotUnderstood } from '../../../src/core/rules/target-not-understood';
import { findings } from '../../support/sheet';

test('a target without anything to measure', () => {
  const indicators = `
    | STT | Chỉ tiêu    | Mục tiêu năm N                                 |
    | 1   | Một         | Tiếp tục quan tâm, chú trọng                   |
    | 2   | Hai         | Từ 5,00 điểm trở lên                           |
    | 3   | Ba          | Trong nhóm 20 địa phương dẫn đầu cả nước       |
    | 4   | Bốn         | Hoàn thành chỉ tiêu theo Kế hoạch của UBND tỉnh |
    | 5   | Năm         | -                                              |
    | 6   | Sáu         |                                                |
  `;
  expect(findings(targetNotUnderstood, { indicators })).toEqual(['indicators.target#1 unread']);
});
