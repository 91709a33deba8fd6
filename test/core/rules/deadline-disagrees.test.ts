import { deadlineDisagrees } from '../../../src/core/rules/deadline-disagrees';
import { findings } from '../../support/sheet';

test('fixed dates beside the phrase', () => {
  const tasks = `
    | TT | Nhiệm vụ | Thời gian hoàn thành | Từ ngày    | Đến ngày   |
    | 1  | Việc một | Quý II               |            | 30/06/2024 |
    | 2  | Việc hai | Quý II               |            | 31/07/2024 |
    | 3  | Việc ba  | Thường xuyên         | 01/09/2024 | 01/03/2024 |
    | 4  | Việc bốn | Quý II               |            |            |
  `;
  expect(findings(deadlineDisagrees, { tasks })).toEqual(['tasks.to#2 due ? 30/06/2024', 'tasks.from#3 reversed']);
});
