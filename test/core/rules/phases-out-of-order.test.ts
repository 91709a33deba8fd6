import { phasesOutOfOrder } from '../../../src/core/rules/phases-out-of-order';
import { findings } from '../../support/sheet';

test('a later phase that ends earlier, or takes a year that has mostly gone', () => {
  const tasks = `
    | TT | Nhiệm vụ | Thời gian hoàn thành                     |
    | 1  | Việc một | Ban hành: Quý I\\nThực hiện: Cả năm    |
    | 2  | Việc hai | Ban hành: Quý III\\nThực hiện: Cả năm  |
    | 3  | Việc ba  | Ban hành: Quý III\\nThực hiện: Quý II  |
    | 4  | Việc bốn | Ban hành: Quý III\\nThực hiện: Quý IV  |
    | 5  | Việc năm | - Thực hiện: Cả năm - Báo cáo: Quý IV    |
  `;
  expect(findings(phasesOutOfOrder, { tasks })).toEqual(['tasks.deadline#2 wholeYear', 'tasks.deadline#3 earlier']);
});
