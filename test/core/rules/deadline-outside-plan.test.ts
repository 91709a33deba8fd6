import { deadlineOutsidePlan } from '../../../src/core/rules/deadline-outside-plan';
import { findings } from '../../support/sheet';

const tasks = `
  | TT | Nhiệm vụ | Thời gian hoàn thành                             |
  | 1  | Việc một | Quý II/2023                                      |
  | 2  | Việc hai | Tháng 12                                         |
  | 3  | Việc ba  | Trước ngày 15/3/2025                             |
  | 4  | Việc bốn | Ban hành: Tháng 6/2024\\nThực hiện: Năm 2025   |
  | 5  | Việc năm | Thường xuyên                                     |
`;

test('years before and after the plan’s', () => {
  expect(findings(deadlineOutsidePlan, { tasks })).toEqual([
    'tasks.deadline#1 before',
    'tasks.deadline#3 after',
    'tasks.deadline#4 after',
  ]);
});

test('a plan of several years takes them all in', () => {
  expect(findings(deadlineOutsidePlan, { tasks, document: { period: '2023-2025' } })).toEqual([]);
});
