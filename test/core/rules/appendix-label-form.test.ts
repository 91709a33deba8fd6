import { appendixLabelForm } from '../../../src/core/rules/appendix-label-form';
import { findings, issuesOf } from '../../support/sheet';

const sheet = (numbers: readonly string[]) =>
  `| Số | Loại | Tên phụ lục |\n${numbers.map((number) => `| ${number} | Nhiệm vụ | Danh mục |`).join('\n')}`;

test.each([
  [['PHỤ LỤC'], ['1 form → Phụ lục']],
  [['PHỤ LỤC 1'], ['1 form → Phụ lục']],
  [['Phụ lục I'], ['1 alone → Phụ lục']],
  [['I'], ['1 alone → Phụ lục']],
  [['1'], ['1 alone → Phụ lục']],
  [['Phụ lục'], []],
  [[''], []],
  [['Biểu số 01'], []],
  [
    ['PHỤ LỤC 1', 'PHỤ LỤC 2'],
    ['1 form → Phụ lục I', '2 form → Phụ lục II'],
  ],
  [
    ['Phụ lục số 01', 'Phụ lục 02:'],
    ['1 form → Phụ lục I', '2 form → Phụ lục II'],
  ],
  [
    ['PHỤ LỤC I', 'phụ lục II'],
    ['1 form → Phụ lục I', '2 form → Phụ lục II'],
  ],
  [
    ['PHỤ LỤC', 'PHỤ LỤC'],
    ['1 form → Phụ lục I', '2 form → Phụ lục II'],
  ],
  [['I', 'II'], []],
  [['1', '2'], []],
  [['Phụ lục I', 'Phụ lục II'], []],
  [['', ''], []],
  [['PHỤ LỤC 1A', 'Phụ biểu 2'], []],
])('%j', (numbers, expected) => {
  const found = findings(appendixLabelForm, { appendices: sheet(numbers) });
  expect(found).toEqual(expected.map((line) => `appendices.number#${line}`));
});

test('the fix leaves the label to the drawing', () => {
  const after = (numbers: string[]) =>
    issuesOf(appendixLabelForm, { appendices: sheet(numbers) }).map(({ fix }) => fix!.edits[0]!.after);
  expect(after(['PHỤ LỤC'])).toEqual(['']);
  expect(after(['PHỤ LỤC 1', 'PHỤ LỤC 2'])).toEqual(['I', 'II']);
});
