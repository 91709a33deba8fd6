import { oldEncoding } from '../../../src/core/rules/old-encoding';
import { findings } from '../../support/sheet';

test('text typed in TCVN3 and VNI fonts', () => {
  const tasks = `
    | TT | Nhiệm vụ                                  | Cơ quan chủ trì |
    | 1  | Uû ban nh©n d©n tØnh B×nh §Þnh            | Sở Nội vụ       |
    | 2  | Ủy ban nhân dân tỉnh Bình Định            | Sở Nội vụ       |
    | 3  | Café résumé naïve                         | Sở Nội vụ       |
  `;
  expect(findings(oldEncoding, { tasks })).toEqual(['tasks.task#1 tcvn3 ? Uỷ ban nhân dân tỉnh Bình Định']);
});
