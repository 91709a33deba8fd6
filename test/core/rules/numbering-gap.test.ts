import { numberingGap } from '../../../src/core/rules/numbering-gap';
import { findings, issuesOf } from '../../support/sheet';

const rows = (numbers: readonly string[]) =>
  `| Nhóm | TT | Nhiệm vụ |\n${numbers
    .map((number, i) => {
      const [section = '', no = ''] = number.includes(' ') ? number.split(' ') : ['', number];
      return `| ${section} | ${no} | Việc thứ ${i} |`;
    })
    .join('\n')}`;

test.each<[readonly string[], readonly string[]]>([
  [['1', '2', '3'], []],
  [['1', '2', '4'], ['3 gap ? 3']],
  [['1.', '2.', '5.', '6.'], ['3 gap ? 3.']],
  [['I 1', 'I 2', 'II 1', 'II 2'], []],
  [['I 1', 'I 2', 'II 3', 'II 4'], []],
  [['I 1', 'I 2', 'II 1', 'II 3', 'III 1'], ['4 gap ? 2']],
  [['I 1', 'I 2', 'II 4', 'II 5'], ['3 gap ? 3']],
  [
    ['1', '3', '2', '4'],
    ['2 gap ? 2', '3 order ? 4'],
  ],
  [['1', '1.1', '1.2', '2', '2.1', '2.3'], ['6 gap ? 2.2']],
  [['1', 'a)', 'b)', 'd)', '2'], ['4 gap ? c)']],
  [['1', '-', '-', '2'], []],
  [['01', '02', '04'], ['3 gap ? 03']],
  [['2.1 2.1', '2.2 2.2', '2.3 2.3'], []],
])('%j', (numbers, expected) => {
  const found = findings(numberingGap, { tasks: rows(numbers) });
  expect(found).toEqual(expected.map((line) => `tasks.no#${line}`));
});

test('the missing numbers are named, and the suggestion numbers all rows after the gap', () => {
  const [issue] = issuesOf(numberingGap, { tasks: rows(['1', '4', '5']) });
  expect(issue!.data).toEqual({ no: '4', expected: '2', missing: '2, 3' });
  expect(issue!.suggestions![0]!.edits.map(({ row, after }) => [row, after])).toEqual([
    [3, '2'],
    [4, '3'],
  ]);
  const [far] = issuesOf(numberingGap, { tasks: rows(['1', '40']) });
  expect(far!.data.missing).toBe('2, 3, 4, 5, 6 …');
});

test('rows count in printed order: by section, sub-rows under their parents', () => {
  const sections = '| Phụ lục | Số | Tên nhóm |\n| PL1 | I | Thể chế |\n| PL1 | II | Thủ tục |';
  const tasks = `
    | Mã    | Nhóm | Thuộc | TT  | Nhiệm vụ |
    | NV003 | II   |       | 3   | Việc ba  |
    | NV005 | I    | NV001 | 1.1 | Phần một |
    | NV001 | I    |       | 1   | Việc một |
    | NV002 | I    |       | 2   | Việc hai |
    | NV006 | I    | NV001 | 1.2 | Phần hai |
  `;
  expect(findings(numberingGap, { sections, tasks })).toEqual([]);
});

test('filler and closing rows have no number', () => {
  const indicators = `
    | STT | Chỉ tiêu        | Mục tiêu năm N |
    | 1   | Tỷ lệ hồ sơ     | 90%            |
    | 5   |                 |                |
    | 2   | Tỷ lệ thanh toán | 80%            |
    |     | Điểm tổng       | 85             |
  `;
  expect(findings(numberingGap, { indicators })).toEqual([]);
});

test('rows that each name the other as parent are not lost', () => {
  const tasks = `
    | Mã    | Thuộc | TT | Nhiệm vụ |
    | NV001 | NV002 | 1  | Việc một |
    | NV002 | NV001 | 2  | Việc hai |
    | NV003 |       | 4  | Việc ba  |
  `;
  expect(() => findings(numberingGap, { tasks })).not.toThrow();
});
