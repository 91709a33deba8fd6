import { numberingForm } from '../../../src/core/rules/numbering-form';
import { findings } from '../../support/sheet';

const rows = (numbers: readonly string[]) =>
  `| TT | Nhiệm vụ |\n${numbers.map((no, i) => `| ${no} | Việc thứ ${i} |`).join('\n')}`;

test.each<[readonly string[], readonly string[]]>([
  [['1', '2', '3'], []],
  [['1.', '2', '3.', '4.'], ['2 mixed ? 2.']],
  [['1', '2', '03', '4'], ['3 mixed ? 3']],
  [['1', '2', '', '3'], ['3 blank']],
  [['1', '1,1', '1.2', '2'], ['2 unread ? 1.1']],
  [['1', '2', 'Mới', '3'], ['3 unread']],
  [['1', 'a)', '2.', '3'], ['3 mixed ? 2']],
  [['', '', ''], []],
  [['-', '-', '-'], []],
  [['I', '1', '2', 'II', '1'], []],
])('%j', (numbers, expected) => {
  const found = findings(numberingForm, { tasks: rows(numbers) });
  expect(found).toEqual(expected.map((line) => `tasks.no#${line}`));
});
