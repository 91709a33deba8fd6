import {
  headsSection,
  isChildOf,
  readRowNumber,
  splitDash,
  splitLeadingNumber,
} from '../../../src/core/intake/text/row-number';

test.each([
  ['1', 'arabic', [1]],
  ['1.', 'arabic', [1]],
  ['01', 'arabic', [1]],
  ['(12)', 'arabic', [12]],
  ['1.2', 'dotted', [1, 2]],
  ['2.1.3.', 'dotted', [2, 1, 3]],
  ['IV', 'roman', [4]],
  ['I.', 'roman', [1]],
  ['A', 'letter', [1]],
  ['C', 'letter', [3]],
  ['b)', 'smallLetter', [2]],
  ['đ)', 'smallLetter', [5]],
  ['-', 'dash', []],
  ['+', 'dash', []],
  ['II.3', 'compound', [2, 3]],
])('%s is read as %s %j', (text, style, steps) => expect(readRowNumber(text)).toMatchObject({ style, steps }));

test.each(['', '2023', 'TT', 'nt', '80%', '1,5', 'Sở', '7.53/9.50', 'BC'])('%s is no row number', (text) =>
  expect(readRowNumber(text)).toBeUndefined(),
);

test.each([
  ['I. CẢI CÁCH THỂ CHẾ', 'I.', 'CẢI CÁCH THỂ CHẾ'],
  ['II CẢI CÁCH', 'II', 'CẢI CÁCH'],
  ['A - NHIỆM VỤ CHUNG', 'A', 'NHIỆM VỤ CHUNG'],
  ['Phần I: Mục tiêu', 'Phần I:', 'Mục tiêu'],
  ['1.2. Chất lượng', '1.2.', 'Chất lượng'],
  ['(3) Sáng kiến', '(3)', 'Sáng kiến'],
])('splitLeadingNumber: %s', (text, number, title) => {
  const split = splitLeadingNumber(text);
  expect([split?.number.text, split?.title]).toEqual([number, title]);
});

test.each(['vi phạm hành chính', 'Cải cách', '100% hồ sơ', 'Sở Nội vụ'])('no number leads: %s', (text) =>
  expect(splitLeadingNumber(text)).toBeUndefined(),
);

test('levels', () => {
  const number = (text: string) => readRowNumber(text)!;
  expect(isChildOf(number('1.2'), number('1'))).toBe(true);
  expect(isChildOf(number('2.1'), number('1'))).toBe(false);
  expect(isChildOf(number('1.2.1'), number('1'))).toBe(false);
  expect([headsSection(number('II')), headsSection(number('B')), headsSection(number('3'))]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['- Các sở, ngành', 'Các sở, ngành'],
  ['+ Cấp xã', 'Cấp xã'],
])('splitDash: %s', (text, rest) => expect(splitDash(text)?.text).toBe(rest));
test('a lone dash, or one before figures, begins no item', () =>
  expect([splitDash('-'), splitDash('- 12')]).toEqual([undefined, undefined]));
