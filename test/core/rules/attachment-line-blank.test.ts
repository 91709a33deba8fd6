import { attachmentLineBlank } from '../../../src/core/rules/attachment-line-blank';
import { findings } from '../../support/sheet';

const sheet = (line: string) => `| Loại | Tên phụ lục | Lời dẫn |\n| Nhiệm vụ | Danh mục | ${line} |`;

test.each([
  ['(Kèm theo Kế hoạch số /KH-UBND ngày /5/2023 của Ủy ban nhân dân tỉnh)', 'both'],
  ['(Kèm theo Kế hoạch số: /KH-UBND ngày tháng năm 2021 của UBND tỉnh)', 'both'],
  ['(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2024 của UBND tỉnh)', 'both'],
  ['(Kèm theo Kế hoạch số ....../KH-UBND ngày ...../..../2024 của UBND tỉnh)', 'both'],
  ['(Ban hành kèm theo Kế hoạch số /KH-UBND ngày tháng 5 năm 2023 của UBND tỉnh)', 'both'],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày tháng 3 năm 2023 của UBND tỉnh)', 'date'],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng năm 2023 của UBND tỉnh)', 'date'],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 10/ /2023 của UBND tỉnh)', 'date'],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm của UBND tỉnh)', 'date'],
  ['(Kèm theo Kế hoạch số     /KH-UBND ngày 10/3/2023 của UBND tỉnh)', 'number'],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023 của UBND tỉnh)', undefined],
  ['(Kèm theo Kế hoạch số 44/KH-UBND ngày 10/3/2023 của UBND tỉnh)', undefined],
  ['(Kèm theo Kế hoạch cải cách hành chính năm 2024)', undefined],
  ['', undefined],
])('“%s”', (line, message) => {
  const expected = message ? [`appendices.attachedTo#1 ${message}`] : [];
  expect(findings(attachmentLineBlank, { appendices: sheet(line) })).toEqual(expected);
});

test('once the document has number and date, the line can be made from it', () => {
  const document = { type: 'Kế hoạch', number: '44', symbol: 'KH-UBND', date: '10/03/2023', issuer: 'UBND xã A' };
  expect(findings(attachmentLineBlank, { document, appendices: sheet('(Kèm theo Kế hoạch số /KH-UBND)') })).toEqual([
    'appendices.attachedTo#1 number ? (Kèm theo Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2023 của UBND xã A)',
  ]);
});
