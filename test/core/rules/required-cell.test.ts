import { requiredCell } from '../../../src/core/rules/required-cell';
import { findings, issuesOf, planOf } from '../../support/sheet';
import { checkPlan } from '../../../src/core/check/result';
import type { Plan } from '../../../src/core/model/plan';

test('blank cells of tasks, named by their column', () => {
  const tasks = `
    | Mã    | Phụ lục | TT | Nhiệm vụ | Thời gian hoàn thành |
    | NV001 | PL1     | 1  | Việc một | Quý I                |
    |       | PL1     | 2  | Việc hai | Quý I                |
    | NV003 |         | 3  | Việc ba  | Quý I                |
    | NV004 | PL1     | 4  |          | Quý I                |
    | NV005 | PL1     | 5  | Việc năm |                      |
    | NV006 |         |    |          |                      |
  `;
  expect(findings(requiredCell, { tasks })).toEqual([
    'tasks.id#2 blank ? NV007',
    'tasks.appendix#3 blank ? PL1',
    'tasks.task#4 blank',
    'tasks.deadline#5 blank',
  ]);
  expect(issuesOf(requiredCell, { tasks }).map(({ data }) => data.column)).toEqual([
    'Mã',
    'Phụ lục',
    'Nhiệm vụ',
    'Thời gian hoàn thành',
  ]);
});

test.each([
  ['a sub-task leaves the deadline to its parent', 'Quý I', ['', ''], []],
  ['a parent leaves it to its sub-tasks', '', ['Quý I', 'Quý II'], []],
  ['one sub-task has forgotten it', '', ['Quý I', ''], ['tasks.deadline#3 blank']],
  ['nobody in the family says it', '', ['', ''], ['tasks.deadline#1 blank']],
  ['a ditto mark says it', 'Quý I', ['〃', '〃'], []],
])('deadlines in a family: %s', (_, parent, [first, second], expected) => {
  const tasks = `
    | Mã    | Thuộc | TT  | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |
    | NV001 |       | 1   | Việc một | Sở Nội vụ       | ${parent}            |
    | NV002 | NV001 | 1.1 | Phần một | Sở Nội vụ       | ${first}             |
    | NV003 | NV001 | 1.2 | Phần hai | Sở Tài chính    | ${second}            |
  `;
  expect(findings(requiredCell, { tasks })).toEqual(expected);
});

test('a detail or heading with nothing but its words, and a closing row, are not asked', () => {
  const tasks = `
    | Mã    | Thuộc | TT | Nhiệm vụ                | Thời gian hoàn thành |
    | NV001 |       | 1  | Việc một                |                      |
    | NV002 | NV001 | a) | Phần một                | Quý I                |
    | NV003 | NV001 | -  | ghi chú thêm            |                      |
    | NV004 |       |    | TỔNG CỘNG: 01 NHIỆM VỤ  |                      |
  `;
  expect(findings(requiredCell, { tasks })).toEqual([]);
});

test('other tables', () => {
  const sheets = {
    appendices: '| Mã | Loại | Tên phụ lục |\n| PL1 | | Danh mục |\n| PL2 | Chỉ tiêu | |',
    sections: '| Phụ lục | Số | Tên nhóm |\n| PL1 | I | |',
    indicators: '| Mã | Phụ lục | Chỉ tiêu | Mục tiêu năm N |\n| CT001 | PL2 | | 90% |',
    progress: '| Mã nhiệm vụ | Ngày cập nhật | Tình trạng |\n| NV001 | | |',
    waivers: '| Quy tắc | Mã dòng | Lý do | Người duyệt |\n| no-lead | * | | |',
    agencies: '| Mã | Tên cơ quan |\n| SNV | |\n| | Sở Nội vụ |',
  };
  expect(findings(requiredCell, sheets)).toEqual([
    'appendices.kind#1 blank',
    'appendices.title#2 blank',
    'sections.title#1 blank',
    'indicators.name#1 blank',
    'agencies.id#2 blank',
    'progress.updatedOn#1 blank',
    'progress.status#1 blank',
    'waivers.reason#1 blank',
    'waivers.approvedBy#1 blank',
  ]);
});

test('a column that the sheet does not have is no blank cell of every row', () => {
  const plan = planOf({ tasks: '| TT | Nhiệm vụ | Thời gian hoàn thành |\n| 1 | Việc một | |' });
  const { tasks } = plan.tables;
  const without: Plan = {
    ...plan,
    tables: { ...plan.tables, tasks: { ...tasks, columns: tasks.columns.filter(({ key }) => key !== 'deadline') } },
  };
  expect(checkPlan(without, [requiredCell], { profile: 'drafting' }).issues).toEqual([]);
});
