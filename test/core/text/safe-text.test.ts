import fc from 'fast-check';
import {
  isFormulaLike,
  quoteForCsv,
  quoteForOffice,
  unquoteFromCsv,
  unquoteFromOffice,
  xmlSafe,
  xmlUnescape,
} from '../../../src/core/text';

const LEADERS = ['=', '+', '-', '@', '\t', '\0'];

/** Any UTF-16 units, lone surrogates included, and often what the quotings treat specially. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...LEADERS,
        "'",
        '"',
        ',',
        ';',
        '\r',
        '\n',
        '_x0041',
        '_',
        'x',
        '0041_',
        '\ud800',
        '\udc00',
        '\ufffe',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('isFormulaLike', () => {
  it.each([
    ...LEADERS.map((leader) => [`${leader}1+1`, true] as const),
    ['', false],
    ['Kế hoạch', false],
    [' =1', false],
    ["'=1", false],
  ] as const)('%j: %s', (text, expected) => expect(isFormulaLike(text)).toBe(expected));
});

describe('quoteForOffice', () => {
  it.each([
    ['- Xây dựng kế hoạch', "'- Xây dựng kế hoạch"],
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ["'đã có dấu", "''đã có dấu"],
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['', ''],
  ])('%j gives %j', (text, quoted) => expect(quoteForOffice(text)).toBe(quoted));

  test('Excel drops one apostrophe and shows the text; every text comes back', () => {
    fc.assert(fc.property(anyText, (text) => unquoteFromOffice(quoteForOffice(text)) === text));
    fc.assert(fc.property(anyText, (text) => !isFormulaLike(quoteForOffice(text))));
  });
});

describe('quoteForCsv', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['Sở Nội vụ, Sở Tài chính', '"Sở Nội vụ, Sở Tài chính"'],
    ['Đề án "06"', '"Đề án ""06"""'],
    ['-1', "'-1"],
    ['- a, b', `"'- a, b"`],
    ['hai\ndòng', '"hai\ndòng"'],
  ])('%j gives %j', (field, quoted) => expect(quoteForCsv(field)).toBe(quoted));

  test('every field comes back, and no field opens as a formula', () => {
    fc.assert(fc.property(anyText, (field) => unquoteFromCsv(quoteForCsv(field)) === field));
    fc.assert(fc.property(anyText, (field) => !isFormulaLike(quoteForCsv(field).replace(/^"/, ''))));
  });
});

describe('xmlSafe', () => {
  it.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['a\0b', 'a_x0000_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_x0041_', '_x005F_x005F_x005F_x0041_'],
    ['dòng\r\nhai\t', 'dòng_x000D_\nhai\t'],
    ['\ud800', '_xD800_'],
    ['😀', '😀'],
    ['_x0041\u0001', '_x005F_x0041_x0001_'],
    ['_x004_', '_x004_'],
  ])('%j gives %j', (text, safe) => {
    expect(xmlSafe(text)).toBe(safe);
    expect(xmlUnescape(safe)).toBe(text);
  });

  test('every text comes back, through characters that XML 1.0 allows', () => {
    const allowed = /^(?:[\t\n\x20-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
    fc.assert(fc.property(anyText, (text) => xmlUnescape(xmlSafe(text)) === text));
    fc.assert(fc.property(anyText, (text) => allowed.test(xmlSafe(text))));
  });
});
