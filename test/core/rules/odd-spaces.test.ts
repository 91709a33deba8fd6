import { oddSpaces } from '../../../src/core/rules/odd-spaces';
import { findings } from '../../support/sheet';

test('doubled and no-break spaces, and spaces before marks', () => {
  const tasks = `
    | TT | Nhiệm vụ                      | Thời gian hoàn thành |
    | 1  | Rà  soát quy\u00a0trình , báo cáo | Quý I           |
    | 2  | Rà soát quy trình, báo cáo    | Quý I                |
  `;
  expect(findings(oddSpaces, { tasks })).toEqual(['tasks.task#1 spaces → Rà soát quy trình, báo cáo']);
});
