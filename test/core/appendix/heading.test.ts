import { appendixLabel } from '../../../src/core/appendix/label';
import { attachmentLine } from '../../../src/core/appendix/attached-to';
import { buildAppendices } from '../../../src/core/appendix';
import { planWith } from './support';

test.each([
  [{ number: '', place: 1, count: 1 }, {}, 'Phụ lục'],
  [{ number: '', place: 2, count: 3 }, {}, 'Phụ lục II'],
  [{ number: '2', place: 1, count: 3 }, {}, 'Phụ lục II'],
  [{ number: '01', place: 1, count: 3 }, {}, 'Phụ lục I'],
  [{ number: 'IV', place: 1, count: 1 }, {}, 'Phụ lục IV'],
  [{ number: '1A', place: 1, count: 2 }, {}, 'Phụ lục 1A'],
  [{ number: 'PHỤ LỤC 1', place: 1, count: 2 }, {}, 'PHỤ LỤC 1'],
  [{ number: ' phụ  lục', place: 1, count: 2 }, { labelForm: 'capitals' }, 'phụ lục'],
  [{ number: '3', place: 1, count: 2 }, { labelForm: 'capitals' }, 'PHỤ LỤC III'],
  [{ number: 'II', place: 1, count: 2 }, { numerals: 'arabic' }, 'Phụ lục 2'],
  [{ number: '', place: 2, count: 2 }, { labelForm: 'capitals', numerals: 'arabic' }, 'PHỤ LỤC 2'],
] as const)('label of %j with %j is "%s"', ({ number, place, count }, options, label) =>
  expect(appendixLabel(number, place, count, options)).toBe(label),
);

test('labels count the plan’s appendices', () => {
  const appendices = ['', '5', ''].map((number, index) => ({ id: `PL${index}`, kind: 'Nhiệm vụ', title: 'x', number }));
  expect(buildAppendices(planWith({ appendices })).map(({ label }) => label)).toEqual([
    'Phụ lục I',
    'Phụ lục V',
    'Phụ lục III',
  ]);
});

const document = planWith({
  document: {
    type: 'Kế hoạch',
    number: '44',
    symbol: 'KH-UBND',
    date: '10/3/2023',
    issuer: 'Ủy ban nhân dân tỉnh',
    place: 'Bình Định',
  },
}).document;

test.each([
  [{}, '(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Bình Định)'],
  [
    { date: '05/02/2024' },
    '(Kèm theo Kế hoạch số 44/KH-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Bình Định)',
  ],
  [
    { type: 'Quyết định', number: '4935', symbol: 'QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh Bình Định' },
    '(Ban hành kèm theo Quyết định số 4935/QĐ-UBND ngày 10 tháng 3 năm 2023 của Chủ tịch UBND tỉnh Bình Định)',
  ],
  [
    { number: '', date: '' },
    '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của Ủy ban nhân dân tỉnh Bình Định)',
  ],
  [
    { number: '44/KH-UBND', issuer: 'Sở Nội vụ' },
    '(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023 của Sở Nội vụ)',
  ],
  [{ date: 'cuối tháng 3', place: '' }, '(Kèm theo Kế hoạch số 44/KH-UBND ngày cuối tháng 3 của Ủy ban nhân dân tỉnh)'],
  [{ type: '', number: '', symbol: '', date: '', issuer: '' }, '(Kèm theo Văn bản số … ngày … tháng … năm …)'],
])('attachment line with %j', (changes, line) => expect(attachmentLine('', { ...document, ...changes })).toBe(line));

test('a written attachment line stays', () => expect(attachmentLine(' (Kèm theo  X) ', document)).toBe('(Kèm theo X)'));
