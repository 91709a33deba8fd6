import { coordinatorsMissing } from '../../../src/core/rules/coordinators-missing';
import { findings, issuesOf } from '../../support/sheet';

const sheet = (rows: readonly (readonly [no: string, lead: string, coordinators: string])[]) =>
  `| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp |\n${rows
    .map(([no, lead, coordinators], i) => `| ${no} | Việc ${i} | ${lead} | ${coordinators} |`)
    .join('\n')}`;

test.each([
  [
    'two of three name them',
    [
      ['1', 'Sở A', 'Sở B'],
      ['2', 'Sở A', ''],
      ['3', 'Sở C', 'Sở B'],
    ],
    [2],
  ],
  [
    'half do not',
    [
      ['1', 'Sở A', 'Sở B'],
      ['2', 'Sở A', ''],
    ],
    [],
  ],
  [
    'nobody does',
    [
      ['1', 'Sở A', ''],
      ['2', 'Sở A', ''],
    ],
    [],
  ],
  [
    'a sub-task with a lead of its own',
    [
      ['1', 'Sở A', 'Sở B'],
      ['1.1', 'Sở A', ''],
      ['2', 'Sở A', '〃'],
    ],
    [2],
  ],
  [
    'a row that leaves its lead to the parent',
    [
      ['1', 'Sở A', 'Sở B'],
      ['1.1', '', ''],
      ['2', 'Sở A', 'Sở C'],
    ],
    [],
  ],
  [
    'an item of a list',
    [
      ['1', 'Sở A', 'Sở B'],
      ['-', 'Sở A', ''],
      ['2', 'Sở A', 'Sở C'],
    ],
    [],
  ],
  [
    'a group that leads together',
    [
      ['1', 'Sở A', 'Sở B'],
      ['2', 'Các sở, ban, ngành; UBND cấp huyện', ''],
      ['3', 'Sở A', 'Sở C'],
    ],
    [],
  ],
] as const)('%s', (_, rows, expected) => {
  const tasks = sheet(rows);
  expect(findings(coordinatorsMissing, { tasks })).toEqual(expected.map((row) => `tasks.coordinators#${row} missing`));
});

test('how many do is said', () => {
  const tasks = sheet([
    ['1', 'Sở A', 'Sở B'],
    ['2', 'Sở A', ''],
    ['3', 'Sở C', 'Sở B'],
    ['4', 'Sở C', 'Sở B'],
  ]);
  expect(issuesOf(coordinatorsMissing, { tasks })[0]!.data).toEqual({ filled: 3, all: 4 });
});
