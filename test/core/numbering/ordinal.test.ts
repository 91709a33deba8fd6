import fc from 'fast-check';
import {
  formatOrdinal,
  fromLetter,
  fromRoman,
  isParentOf,
  nextOf,
  readOrdinal,
  toLetter,
  toRoman,
} from '../../../src/core/numbering';

describe('readOrdinal', () => {
  it.each([
    ['1', 'arabic', [1], '', ''],
    ['1.', 'arabic', [1], '', '.'],
    ['01', 'arabic', [1], '', ''],
    ['(1)', 'arabic', [1], '(', ')'],
    ['1)', 'arabic', [1], '', ')'],
    ['1/', 'arabic', [1], '', '/'],
    ['２', 'arabic', [2], '', ''],
    ['1.1', 'hierarchical', [1, 1], '', ''],
    ['1.10.', 'hierarchical', [1, 10], '', '.'],
    ['I.1', 'hierarchical', [1, 1], '', ''],
    ['II.3.b', 'hierarchical', [2, 3, 2], '', ''],
    ['I', 'roman', [1], '', ''],
    ['IV.', 'roman', [4], '', '.'],
    ['Ⅳ', 'roman', [4], '', ''],
    ['Phần II', 'roman', [2], 'Phần ', ''],
    ['iv', 'romanLower', [4], '', ''],
    ['a)', 'letter', [1], '', ')'],
    ['d)', 'letter', [4], '', ')'],
    ['đ)', 'letter', [5], '', ')'],
    ['e)', 'letter', [6], '', ')'],
    ['i)', 'letter', [9], '', ')'],
    ['y)', 'letter', [23], '', ')'],
    ['A.', 'letterUpper', [1], '', '.'],
    ['C.', 'letterUpper', [3], '', '.'],
    ['Ð.', 'letterUpper', [5], '', '.'],
  ])('%s', (text, style, path, prefix, suffix) =>
    expect(readOrdinal(text)).toMatchObject({ text, kind: 'number', style, path, prefix, suffix }),
  );

  it.each(['-', '–', '+', '•', '*', ' - '])('a dash or the like: %s', (text) =>
    expect(readOrdinal(text)).toMatchObject({ kind: 'bullet', path: [] }),
  );

  it.each([
    ['1,1', '1.1'],
    ['1..2', '1.2'],
    ['1. 1', '1.1'],
    ['IIII', 'IV'],
    ['Il', 'II'],
    ['1.0', '1'],
    ['f)', undefined],
    ['nt', undefined],
    ['0', undefined],
    ['một', undefined],
    ['1 Kế hoạch', undefined],
  ])('no ordinal: %s, perhaps %s', (text, suggestion) => {
    expect(readOrdinal(text)).toMatchObject({ text, kind: 'unknown', path: [] });
    expect(readOrdinal(text).suggestion).toBe(suggestion);
  });

  test('a blank is none; a doubtful letter can be settled', () => {
    expect(readOrdinal(' ').kind).toBe('none');
    expect(readOrdinal('i)', { prefer: 'roman' })).toMatchObject({ style: 'romanLower', path: [1] });
    expect(readOrdinal('V', { prefer: 'letter' })).toMatchObject({ style: 'letterUpper', path: [21] });
  });

  test('never throws and keeps the text', () => {
    const piece = fc.constantFrom('1', '0', '.', 'I', 'V', 'a', 'đ', ')', '(', '-', ' ', 'Mục ', '\u0301', ',');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((a) => a.join('')),
        ),
        (text) => {
          const ordinal = readOrdinal(text);
          expect(ordinal.text).toBe(text);
          expect(ordinal.path.length > 0).toBe(ordinal.kind === 'number');
        },
      ),
    );
  });
});

describe('formatOrdinal', () => {
  it.each([
    [[3], 'arabic', '3'],
    [[1, 2], 'hierarchical', '1.2'],
    [[4], 'roman', 'IV'],
    [[4], 'romanLower', 'iv'],
    [[5], 'letter', 'đ'],
    [[24], 'letter', 'aa'],
    [[5], 'letterUpper', 'Đ'],
    [[4000], 'roman', '4000'],
  ] as const)('%j %s', (path, style, text) => expect(formatOrdinal(path, style)).toBe(text));

  test('what is read is written again', () => {
    const first = fc.oneof(
      fc.integer({ min: 1, max: 9999 }).map(String),
      fc.integer({ min: 1, max: 9 }).map((n) => `0${n}`),
      fc.integer({ min: 1, max: 399 }).map((n) => toRoman(n)!),
    );
    const lower = fc.oneof(
      fc.integer({ min: 1, max: 99 }).map(String),
      fc.integer({ min: 1, max: 23 }).map((n) => toLetter(n)!),
    );
    const affixes = fc.constantFrom(['', ''], ['', '.'], ['', ')'], ['(', ')'], ['Mục ', '.'], ['', '/']);
    fc.assert(
      fc.property(first, fc.array(lower, { maxLength: 3 }), affixes, (head, rest, [before, after]) => {
        const text = `${before}${[head, ...rest].join('.')}${after}`;
        const ordinal = readOrdinal(text);
        expect(ordinal.kind).toBe('number');
        expect(formatOrdinal(ordinal.path, ordinal)).toBe(text);
      }),
    );
  });

  it.each([
    ['1.', '2.'],
    ['1.9', '1.10'],
    ['09', '10'],
    ['d)', 'đ)'],
    ['(e)', '(g)'],
    ['IX.', 'X.'],
    ['-', '-'],
    ['', undefined],
    ['nt', undefined],
  ])('after %s comes %s', (text, next) => expect(nextOf(readOrdinal(text))).toBe(next));

  it.each([
    ['1', '1.2', true],
    ['II.3', 'II.3.b', true],
    ['I', 'I.1', true],
    ['1', '2.1', false],
    ['1', '1.1.1', false],
    ['1', '-', false],
    ['', '1', false],
  ])('%s is the parent of %s: %s', (parent, child, expected) =>
    expect(isParentOf(readOrdinal(parent), readOrdinal(child))).toBe(expected),
  );
});

describe('Roman numerals and letters', () => {
  test('every numeral from 1 to 3999 comes back', () => {
    for (let n = 1; n <= 3999; n++) expect(fromRoman(toRoman(n)!)).toBe(n);
  });

  it.each([0, 4000, -1, 1.5])('no numeral for %s', (n) => expect(toRoman(n)).toBeUndefined());
  it.each(['', 'IIII', 'IC', 'VX', 'iv', 'A', 'IVI'])('%s is no numeral', (text) =>
    expect(fromRoman(text)).toBeUndefined(),
  );

  test('letters go by the alphabet of the decree and come back', () => {
    expect(Array.from({ length: 23 }, (_, i) => toLetter(i + 1)).join('')).toBe('abcdđeghiklmnopqrstuvxy');
    for (let n = 1; n <= 500; n++) expect(fromLetter(toLetter(n)!)).toBe(n);
    expect(['f', 'j', 'w', 'z', 'ă', ''].map(fromLetter)).toEqual(Array(6).fill(undefined));
    expect(toLetter(0)).toBeUndefined();
  });
});
