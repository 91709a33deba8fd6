import { deadlineSpellings } from '../../../src/core/rules/deadline-spellings';
import { findings } from '../../support/sheet';

test('one deadline in several writings within an appendix', () => {
  const tasks = `
    | Phụ lục | TT | Nhiệm vụ | Thời gian hoàn thành |
    | PL1     | 1  | Việc một | Quý IV               |
    | PL1     | 2  | Việc hai | Quý IV               |
    | PL1     | 3  | Việc ba  | Ban hành: Quý IV     |
    | PL1     | 4  | Việc bốn | QUÝ IV               |
    | PL1     | 5  | Việc năm | Tháng 12             |
    | PL2     | 1  | Việc sáu | Ban hành Quý IV      |
  `;
  expect(findings(deadlineSpellings, { tasks })).toEqual(['tasks.deadline#3 several ? Quý IV']);
});
