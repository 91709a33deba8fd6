import { numberingRepeat } from '../../../src/core/rules/numbering-repeat';
import { findings, issuesOf } from '../../support/sheet';

const rows = (numbers: readonly (readonly [section: string, no: string])[]) =>
  `| Nhóm | TT | Nhiệm vụ |\n${numbers.map(([section, no], i) => `| ${section} | ${no} | Việc thứ ${i} |`).join('\n')}`;

test.each<[readonly (readonly [string, string])[], readonly string[]]>([
  [
    [
      ['', '1'],
      ['', '2'],
      ['', '2'],
      ['', '3'],
    ],
    ['3 repeat ? 3'],
  ],
  [
    [
      ['I', '1'],
      ['I', '2'],
      ['II', '1'],
      ['II', '2'],
    ],
    [],
  ],
  [
    [
      ['I', '1'],
      ['I', '2'],
      ['I', '2'],
      ['II', '1'],
      ['II', '2'],
    ],
    ['3 repeat ? 3'],
  ],
  [
    [
      ['', '1'],
      ['', '1.1'],
      ['', '1.1'],
      ['', '2'],
      ['', '2.1'],
    ],
    ['3 repeat ? 1.2'],
  ],
  [
    [
      ['', '1'],
      ['', '-'],
      ['', '-'],
      ['', '2'],
    ],
    [],
  ],
  [
    [
      ['', ''],
      ['', ''],
    ],
    [],
  ],
])('%j', (numbers, expected) => {
  const found = findings(numberingRepeat, { tasks: rows(numbers) });
  expect(found).toEqual(expected.map((line) => `tasks.no#${line}`));
});

test('the row that had the number before is named, and all later numbers move up', () => {
  const [issue] = issuesOf(numberingRepeat, {
    tasks: rows([
      ['', '1'],
      ['', '1'],
      ['', '2'],
    ]),
  });
  expect(issue!.data).toEqual({ no: '1', expected: '2', first: 2 });
  expect(issue!.suggestions![0]!.edits.map(({ row, after }) => [row, after])).toEqual([
    [3, '2'],
    [4, '3'],
  ]);
});

test('appendices count for themselves', () => {
  const appendices = '| Loại | Tên phụ lục |\n| Nhiệm vụ | A |\n| Nhiệm vụ | B |';
  const tasks = '| Phụ lục | TT | Nhiệm vụ |\n| PL1 | 1 | Việc một |\n| PL2 | 1 | Việc hai |';
  expect(findings(numberingRepeat, { appendices, tasks })).toEqual([]);
});
