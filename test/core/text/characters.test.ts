import fc from 'fast-check';
import { findInvisible, findLookAlikes, findOddSpaces, repairCharacters } from '../../../src/core/text';
import { CLEAN_TEXTS } from './clean-texts';

const look = (text: string): string[] =>
  findLookAlikes(text).map(({ start, text: unit, suggestion }) => `${start}:${unit}>${suggestion}`);

describe('findLookAlikes', () => {
  it.each([
    ['\u00d0ảng \u00f0ất', ['0:\u00d0>Đ', '5:\u00f0>đ']],
    ['Sở N\u043ei vụ', ['4:\u043e>o']],
    ['UBN\u0410', ['3:\u0410>A']],
    ['\u039aH-UBND', ['0:\u039a>K']],
    ['ＰＨỤ LỤC １', ['0:Ｐ>P', '1:Ｈ>H', '8:１>1']],
  ])('%s', (text, expected) => expect(look(text)).toEqual(expected));

  it.each(['Москва', 'α, β và γ', 'Đảng, đất', 'µm, Ω', 'tiếng Việt', 'Ελλάδα Виета'])('lets pass: %s', (text) =>
    expect(look(text)).toEqual([]),
  );
});

describe('findInvisible', () => {
  it.each([
    ['a\u200bb\u00adc\ufeff', [1, 3, 5]],
    ['Sở Nội vụ', []],
    ['a\u00a0b', []],
  ])('%j', (text, starts) => expect(findInvisible(text).map(({ start }) => start)).toEqual(starts));
});

describe('findOddSpaces', () => {
  const odd = (text: string): (string | number | undefined)[][] =>
    findOddSpaces(text).map(({ start, end, suggestion }) => [start, end, suggestion]);

  it.each([
    ['Sở\u00a0Nội vụ', [[2, 3, ' ']]],
    ['Sở  Nội vụ', [[2, 4, ' ']]],
    ['Sở Nội vụ ; Sở', [[9, 10, '']]],
    ['năm 2023 .', [[8, 9, '']]],
    [' đầu', [[0, 1, '']]],
    ['cuối ', [[4, 5, '']]],
    ['một\tcột', [[3, 4, ' ']]],
    ['Sở Nội vụ, Sở Y tế: 1,5', []],
    ['dòng một\ndòng hai', []],
    ['kỳ 3 .5', []],
  ])('%j', (text, expected) => expect(odd(text)).toEqual(expected));
});

describe('repairCharacters', () => {
  it.each([
    ['\u00d0ảng\u200b bộ', 'Đảng bộ'],
    ['Sở\u00a0Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['hai\t cột\nhai dòng', 'hai  cột\nhai dòng'],
    ['K\u041d-UBND', 'KH-UBND'],
    ['Москва', 'Москва'],
  ])('%j gives %j', (text, repaired) => expect(repairCharacters(text)).toBe(repaired));

  it.each(CLEAN_TEXTS)('leaves alone: %s', (text) => expect(repairCharacters(text)).toBe(text));

  test('repairing twice changes nothing, and nothing is left to find', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('а', 'Ｅ', 'Ð', 'a', 'Е', '\u00ad', '\u0301', 'K'),
    );
    const text = fc.array(unit).map((units) => units.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        const repaired = repairCharacters(raw);
        return (
          repairCharacters(repaired) === repaired &&
          findLookAlikes(repaired).length === 0 &&
          findInvisible(repaired).length === 0 &&
          repaired === repaired.normalize('NFC')
        );
      }),
    );
  });
});
