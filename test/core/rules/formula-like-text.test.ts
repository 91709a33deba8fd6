import { formulaLikeText } from '../../../src/core/rules/formula-like-text';
import { findings } from '../../support/sheet';

test('leaders of formulas; bullets are none', () => {
  const tasks = `
    | TT | Nhiệm vụ                    | Cơ quan chủ trì |
    | 1  | =HYPERLINK("x")             | Sở Nội vụ       |
    | 2  | - Xây dựng kế hoạch         | @Sở Nội vụ      |
    | 3  | -Xây dựng kế hoạch          | + Sở Nội vụ     |
  `;
  expect(findings(formulaLikeText, { tasks })).toEqual([
    'tasks.task#1 leader',
    'tasks.lead#2 leader',
    'tasks.task#3 leader',
  ]);
});
