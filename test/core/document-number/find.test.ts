import fc from 'fast-check';
import { findDocumentNumbers } from '../../../src/core/document-number';
import { describeShared, listShared, readSharedText } from '../../support/shared';

const brief = (text: string) =>
  findDocumentNumbers(text).map((c) => [c.type, c.number, c.symbol, c.date, c.issuer, c.why?.join(' ')]);

describe('citations in running text', () => {
  it.each([
    [
      'theo Quyết định 4649/QĐ-UBND ngày 13/12/2019',
      [['Quyết định', '4649', 'QĐ-UBND', '2019-12-13', undefined, 'missing-so']],
    ],
    [
      'các Nghị định số 16/2015/NĐ-CP, số 54/2016/NĐ-CP và 141/2016/NĐ-CP',
      [
        ['Nghị định', '16/2015', 'NĐ-CP', undefined, 'Chính phủ', undefined],
        ['Nghị định', '54/2016', 'NĐ-CP', undefined, 'Chính phủ', undefined],
        ['Nghị định', '141/2016', 'NĐ-CP', undefined, 'Chính phủ', undefined],
      ],
    ],
    [
      'Quyết định số 10/QĐ-UBND ngày 01/4/2022, Quyết định số 12/QĐ-UBND ngày 02/4/2022 và Quyết định số 13/QĐ-UBND ngày 03/4/2022 của UBND tỉnh',
      [
        ['Quyết định', '10', 'QĐ-UBND', '2022-04-01', 'UBND tỉnh', undefined],
        ['Quyết định', '12', 'QĐ-UBND', '2022-04-02', 'UBND tỉnh', undefined],
        ['Quyết định', '13', 'QĐ-UBND', '2022-04-03', 'UBND tỉnh', undefined],
      ],
    ],
    [
      'Nghị quyết số 08/NQ-CP ngày 24/01/2018 của Chính phủ và Kế hoạch số 35-KH/TU ngày 04/6/2018 của Tỉnh ủy thực hiện',
      [
        ['Nghị quyết', '08', 'NQ-CP', '2018-01-24', 'Chính phủ', undefined],
        ['Kế hoạch', '35', 'KH/TU', '2018-06-04', 'Tỉnh ủy', undefined],
      ],
    ],
    [
      '(Kèm theo Kế hoạch số:        /KH-UBND ngày      tháng     năm 2021 của UBND tỉnh)',
      [['Kế hoạch', undefined, 'KH-UBND', undefined, 'UBND tỉnh', 'colon-after-so blank-number blank-date']],
    ],
    [
      'Nghị định số 60/2021/NĐ-\nCP ngày 21/6/2021',
      [['Nghị định', '60/2021', 'NĐ-CP', '2021-06-21', 'Chính phủ', 'space-in-symbol']],
    ],
    ['Công văn số 12/UBND về việc', [['Công văn', '12', 'UBND', undefined, undefined, 'incomplete-symbol']]],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it.each([
    'Giải quyết 24/24 giờ, 1/3 số đơn vị, 02 lần/năm, ngày 10/3/2023, tháng 10/2023',
    'Phát triển KT-XH 2021-2025; TCVN ISO 9001:2015; 5/UBND xã; quy mô 3 - KH trở lên',
    'Đạt 100% kế hoạch số hóa - UBND các huyện/thị xã',
    'Đề án 06; Chương trình 135; vị trí 15/63; 7.53/9.50',
    'Xếp hạng 12/14 các tỉnh, 41,67/80 điểm, http://x.vn/2024/KT-XH/bai-viet',
    '',
  ])('none in: %s', (text) => expect(findDocumentNumbers(text)).toEqual([]));
});

test('offsets are those of the text as given', () => {
  const text = 'a\u200b Kế hoạch  số\u00a044/KH-UBND\nngày 10/3/2023'.normalize('NFD');
  const [citation] = findDocumentNumbers(text);
  expect(citation).toMatchObject({ number: '44', date: '2023-03-10', wellFormed: true });
  expect(text.slice(citation!.start, citation!.end)).toBe(citation!.text);
  expect(citation!.text.normalize('NFC')).toMatch(/^Kế hoạch {2}số[^]*2023$/);
});

describeShared('five published plans', () => {
  const texts = listShared('seeds', '.txt').map((name) => [name, readSharedText('seeds', name)] as const);

  it.each(texts)('every number and symbol of %s is found', (_name, text) => {
    const covered = findDocumentNumbers(text);
    for (const match of text.matchAll(
      /\d+(?:\/\d{4})?[/-](?:\p{Lu}{2,3}r?[-/]\s?(?:UBND|CP|TTg|TU|TW|SNV|BNV|BTC)|QH\d\d)/gu,
    )) {
      expect(covered.some((c) => c.start <= match.index && match.index + match[0].length <= c.end)).toBe(true);
    }
  });

  test('slips that a careful reader found', () => {
    const faults = texts.flatMap(([, text]) => findDocumentNumbers(text).map((c) => `${c.number} ${c.why?.join(' ')}`));
    expect(faults).toEqual(
      expect.arrayContaining([
        '09 party-number-in-state-form missing-date',
        '107 inverted-symbol',
        '153 missing-so space-in-symbol',
        '30/2020 wrong-known-date',
        '27 missing-cua',
        '62/2020 issuer-before-date',
        '101 missing-leading-zero-in-date',
        '343/2016 year-disagrees-with-date',
      ]),
    );
  });
});

test('never throws; what is found lies in the text, in order', () => {
  const word = fc.constantFrom(
    'Kế hoạch',
    'số',
    '44/KH-UBND',
    '/',
    '-',
    '12',
    'UBND',
    'ngày 1/1/2020',
    'của',
    'Sở Nội vụ',
    ',',
    'và',
    '…',
    'e\u0301',
    '\u200b',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        let last = 0;
        for (const citation of findDocumentNumbers(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(citation.start, citation.end)).toBe(citation.text);
          last = citation.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});
