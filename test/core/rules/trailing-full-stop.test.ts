import { trailingFullStop } from '../../../src/core/rules/trailing-full-stop';
import { findings } from '../../support/sheet';

test('told once a column, with the cells to change', () => {
  const tasks = `
    | TT | Nhiệm vụ               | Cơ quan chủ trì | Cơ quan phối hợp |
    | 1  | Việc thứ nhất.         | Sở Nội vụ.      | Sở Y tế          |
    | 2  | Việc thứ hai, v.v.     | Sở Tư pháp      | Sở Tài chính     |
    | 3  | Việc thứ ba.           | Sở Y tế.        |                  |
  `;
  expect(findings(trailingFullStop, { tasks })).toEqual([
    'tasks.task#1 mixed ? Việc thứ nhất',
    'tasks.lead#1 mixed ? Sở Nội vụ',
  ]);
});
