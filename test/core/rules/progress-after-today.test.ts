import { progressAfterToday } from '../../../src/core/rules/progress-after-today';
import { findings } from '../../support/sheet';

const sheet = (day: string) => ({ progress: `| Mã nhiệm vụ | Ngày cập nhật |\n| NV001 | ${day} |` });

test.each([
  ['30/06/2024', []],
  ['29/06/2024', []],
  ['01/07/2024', ['progress.updatedOn#1 future ? 07/01/2024']],
  ['05/12/2024', ['progress.updatedOn#1 future ? 12/05/2024']],
  ['25/12/2024', ['progress.updatedOn#1 future']],
  ['01/01/2025', ['progress.updatedOn#1 future']],
  ['', []],
  ['ngày mai', []],
])('dated “%s”, checked as of 30/06/2024', (day, expected) => {
  expect(findings(progressAfterToday, sheet(day), { asOf: '2024-06-30' })).toEqual(expected);
});

test('without a day of the check nothing is in the future', () => {
  expect(findings(progressAfterToday, sheet('01/01/2999'), { asOf: undefined as never })).toEqual([]);
});
