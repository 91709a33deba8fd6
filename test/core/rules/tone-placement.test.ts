import { tonePlacement } from '../../../src/core/rules/tone-placement';
import { findings } from '../../support/sheet';

test('one word with its tone in two places within an appendix', () => {
  const tasks = `
    | Phụ lục | TT | Nhiệm vụ                        |
    | PL1     | 1  | Số hóa hồ sơ, số hóa kết quả    |
    | PL1     | 2  | Đẩy mạnh số hoá dữ liệu         |
    | PL2     | 1  | Số hóa                          |
  `;
  expect(findings(tonePlacement, { tasks })).toEqual(['tasks.task#2 mixed ? hóa']);
});

test('one way throughout is fine', () => {
  const tasks = `
    | TT | Nhiệm vụ              |
    | 1  | Số hoá hồ sơ          |
    | 2  | Số hoá kết quả        |
  `;
  expect(findings(tonePlacement, { tasks })).toEqual([]);
});
