import { deadlineNotUnderstood } from '../../../src/core/rules/deadline-not-understood';
import { findings } from '../../support/sheet';

test('phrases that cannot be read, with the nearest reading', () => {
  const tasks = `
    | TT | Nhiệm vụ  | Thời gian hoàn thành   |
    | 1  | Việc một  | Quý II                 |
    | 2  | Việc hai  | Tháng 13               |
    | 3  | Việc ba   | Trước ngày 31/02/2024  |
    | 4  | Việc bốn  | 〃                     |
    | 5  | Việc năm  |                        |
    | 6  | Việc sáu  | Theo tình hình thực tế |
    | 7  | Việc bảy  | nt                     |
  `;
  const found = findings(deadlineNotUnderstood, { tasks });
  expect(found.map((line) => line.split(' ')[0])).toEqual(['tasks.deadline#2', 'tasks.deadline#3']);
});
