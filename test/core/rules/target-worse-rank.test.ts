import { targetWorseRank } from '../../../src/core/rules/target-worse-rank';
import { findings } from '../../support/sheet';

test('ranks and quartile groups', () => {
  const indicators = `
    | STT | Chỉ tiêu | Thực hiện năm N-1 | Mục tiêu năm N                           |
    | 1   | Một      | Xếp hạng 15/63    | Trong nhóm 20 địa phương dẫn đầu cả nước |
    | 2   | Hai      | Xếp hạng 25/63    | Trong nhóm 20 địa phương dẫn đầu cả nước |
    | 3   | Ba       | Nhóm cao nhất     | Nhóm trung bình cao                      |
    | 4   | Bốn      | Nhóm thấp nhất    | Nhóm trung bình thấp                     |
  `;
  expect(findings(targetWorseRank, { indicators })).toEqual(['indicators.target#1 rank', 'indicators.target#3 group']);
});
