import { missingParent } from '../../../src/core/rules/missing-parent';
import { findings, issuesOf } from '../../support/sheet';

const rows = (numbers: readonly string[]) =>
  `| TT | Nhiệm vụ |\n${numbers.map((no, i) => `| ${no} | Việc thứ ${i} |`).join('\n')}`;

test.each<[readonly string[], readonly string[]]>([
  [['1', '1.1', '1.2', '2', '2.1'], []],
  [
    ['1', '1.1', '3.1', '3.2'],
    ['3 missing', '4 missing'],
  ],
  [['1', '2', '1.1'], []],
  [['1', '2', '2.1.1'], ['3 missing']],
])('%j', (numbers, expected) => {
  const found = findings(missingParent, { tasks: rows(numbers) });
  expect(found).toEqual(expected.map((line) => `tasks.no#${line}`));
});

test('the parent that is missing is named', () => {
  expect(issuesOf(missingParent, { tasks: rows(['1', '1.1', '3.1']) })[0]!.data).toEqual({ no: '3.1', parent: '3' });
});

test('a number under another parent than the one named', () => {
  const tasks = `
    | Mã    | Thuộc | TT  | Nhiệm vụ |
    | NV001 |       | 1   | Việc một |
    | NV002 |       | 2   | Việc hai |
    | NV003 | NV002 | 1.1 | Phần một |
    | NV004 | NV002 | 2.2 | Phần hai |
  `;
  const issues = issuesOf(missingParent, { tasks });
  expect(issues.map(({ row, message, data }) => [row, message, data.parent])).toEqual([[4, 'wrong', '2']]);
  expect(issues[0]!.suggestions![0]!.edits.map(({ row, after }) => [row, after])).toEqual([[4, '2.1']]);
});

test('tasks numbered by their sections need no row for the section', () => {
  const tasks = '| Nhóm | TT | Nhiệm vụ |\n| I | I.1 | Việc một |\n| I | I.2 | Việc hai |\n| II | II.1 | Việc ba |';
  expect(findings(missingParent, { tasks })).toEqual([]);
});
