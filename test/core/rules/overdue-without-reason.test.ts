import { PlanChecker } from '../../../src/core/check/checker';
import { applyEdits } from '../../../src/core/check/edits';
import { overdueWithoutReason } from '../../../src/core/rules/overdue-without-reason';
import { findings, issuesOf, planOf } from '../../support/sheet';

const task = (deadline: string, to = '') =>
  `| Mã | TT | Nhiệm vụ | Thời gian hoàn thành | Đến ngày |\n| NV001 | 1 | Việc một | ${deadline} | ${to} |`;
const log = (...lines: readonly (readonly [day: string, status: string, obstacle: string])[]) =>
  `| Mã nhiệm vụ | Ngày cập nhật | Tình trạng | Vướng mắc |\n${lines.map((line) => `| NV001 | ${line.join(' | ')} |`).join('\n')}`;
const asOf = { asOf: '2024-06-30' };
const underWay = log(['01/03/2024', 'Đang thực hiện', '']);

test.each([
  ['past, under way', task('Quý I'), underWay, ['noReason']],
  ['past, not begun', task('Tháng 5'), log(['01/06/2024', 'Chưa triển khai', '']), ['noReason']],
  ['past, with a reason', task('Quý I'), log(['01/03/2024', 'Đang thực hiện', 'Chờ hướng dẫn']), []],
  ['past and done', task('Quý I'), log(['01/06/2024', 'Đã hoàn thành', '']), []],
  ['due on the day', task('Tháng 6'), underWay, []],
  ['due later', task('Quý III'), underWay, []],
  ['work without an end', task('Thường xuyên'), underWay, []],
  ['a fixed day in time goes before the phrase', task('Quý I', '31/12/2024'), underWay, []],
  ['a fixed day past goes before the phrase', task('Quý IV', '31/01/2024'), underWay, ['noReason']],
  [
    'the reason was in an earlier line',
    task('Quý I'),
    log(['01/02/2024', 'Đang thực hiện', 'Chờ'], ['01/03/2024', 'Đang thực hiện', '']),
    ['noReason'],
  ],
  [
    'lines in any order',
    task('Quý I'),
    log(['01/03/2024', 'Đã hoàn thành', ''], ['01/02/2024', 'Đang thực hiện', '']),
    [],
  ],
  [
    'of two lines of a day the lower',
    task('Quý I'),
    log(['01/03/2024', 'Đang thực hiện', ''], ['01/03/2024', 'Hoàn thành', '']),
    [],
  ],
  [
    'a line of the future does not count',
    task('Quý I'),
    log(['01/03/2024', 'Đang thực hiện', ''], ['01/09/2024', 'Đã hoàn thành', '']),
    ['noReason'],
  ],
  ['only lines of other tasks', task('Quý I'), underWay.replace('NV001', 'NV009'), ['noReport']],
])('%s', (_, tasks, progress, expected) => {
  const found = findings(overdueWithoutReason, { tasks, progress }, asOf);
  expect(found).toEqual(expected.map((message) => `tasks.deadline#1 ${message}`));
});

test('where no progress is kept nothing is overdue', () => {
  expect(findings(overdueWithoutReason, { tasks: task('Quý I') }, asOf)).toEqual([]);
});

test('the due day and the status are told', () => {
  expect(issuesOf(overdueWithoutReason, { tasks: task('Quý I'), progress: underWay }, asOf)[0]!.data).toEqual({
    due: '31/03/2024',
    status: 'Đang thực hiện',
  });
});

test('parents and sub-tasks may report for each other; a sub-task has its parent’s deadline', () => {
  const tasks = `
    | Mã    | Thuộc | TT  | Nhiệm vụ | Thời gian hoàn thành |
    | NV001 |       | 1   | Việc một | Quý I                |
    | NV002 | NV001 | 1.1 | Phần một |                      |
    | NV003 | NV001 | 1.2 | Phần hai |                      |
  `;
  const progress = log(['01/03/2024', 'Đang thực hiện', '']).replace('NV001', 'NV003');
  expect(findings(overdueWithoutReason, { tasks, progress }, asOf)).toEqual(['tasks.deadline#3 noReason']);
});

test('a re-check follows the progress log', () => {
  const plan = planOf({ tasks: task('Quý I'), progress: underWay });
  const checker = new PlanChecker([overdueWithoutReason], { profile: 'drafting', ...asOf });
  expect(checker.check(plan)).toHaveLength(1);
  const edit = {
    table: 'progress',
    row: 2,
    column: 'status',
    before: 'Đang thực hiện',
    after: 'Đã hoàn thành',
  } as const;
  const { plan: done } = applyEdits(plan, [edit]);
  expect(checker.recheck(done, [{ table: 'progress', row: 2 }]).removed).toHaveLength(1);
});
