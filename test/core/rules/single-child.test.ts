import { singleChild } from '../../../src/core/rules/single-child';
import { findings, issuesOf } from '../../support/sheet';

const rows = (numbers: readonly string[]) =>
  `| STT | Chỉ tiêu |\n${numbers.map((no, i) => `| ${no} | Tỷ lệ thứ ${i} |`).join('\n')}`;

test.each<[readonly string[], readonly string[]]>([
  [['5', '6', '6.1', '7', '7.1', '7.2'], ['3 only']],
  [['1', '1.1', '1.1.1', '1.2'], ['3 only']],
  [['1', 'a)', '2', 'a)', 'b)'], ['2 only']],
  [['1', '-', '2'], []],
  [['I', '1', 'II', '1', '2'], []],
  [['1', '2', '3'], []],
])('%j', (numbers, expected) => {
  const found = findings(singleChild, { indicators: rows(numbers) });
  expect(found).toEqual(expected.map((line) => `indicators.no#${line}`));
});

test('parent and child are named', () => {
  expect(issuesOf(singleChild, { indicators: rows(['6', '6.1', '7']) })[0]!.data).toEqual({ no: '6.1', parent: '6' });
});

test('by the parent that a row names', () => {
  const tasks = '| Mã | Thuộc | TT | Nhiệm vụ |\n| NV1 | | 1 | Việc |\n| NV2 | NV1 | a | Phần |\n| NV3 | | 2 | Việc |';
  expect(findings(singleChild, { tasks })).toEqual(['tasks.no#2 only']);
});
