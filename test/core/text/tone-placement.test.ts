import fc from 'fast-check';
import { compareKey, moveTone, toneVariants } from '../../../src/core/text';

describe('toneVariants', () => {
  test('finds the words whose tone may stand in two places, with one key for both', () => {
    const found = toneVariants('số hoá, Số hóa, Ủy ban, thuỷ lợi, quý III, hoàn thành, hoa');
    expect(found.map(({ text, style, start }) => [text, style, start])).toEqual([
      ['hoá', 'new', 3],
      ['hóa', 'old', 11],
      ['Ủy', 'old', 16],
      ['thuỷ', 'new', 24],
    ]);
    expect(found[0]!.key).toBe(found[1]!.key);
  });

  it.each(['quý, quả, giả, già', 'toàn, toán, xoáy, huýt', 'hoa, khoe, huy', 'UBND', ''])('none in: %s', (text) =>
    expect(toneVariants(text)).toEqual([]),
  );
});

describe('moveTone', () => {
  it.each([
    ['hoá', 'hóa', 'hoá'],
    ['Uỷ', 'Ủy', 'Uỷ'],
    ['HOÀ', 'HÒA', 'HOÀ'],
    ['khỏe', 'khỏe', 'khoẻ'],
    ['quý', 'quý', 'quý'],
    ['toàn', 'toàn', 'toàn'],
    ['hoa', 'hoa', 'hoa'],
    ['xyz', 'xyz', 'xyz'],
  ])('%s: old %s, new %s', (word, old, fresh) => {
    expect(moveTone(word, 'old')).toBe(old);
    expect(moveTone(word, 'new')).toBe(fresh);
  });

  test('there and back, and the key stays', () => {
    const word = fc
      .tuple(fc.constantFrom('', 'h', 't', 'kh', 'X', 'TH'), fc.constantFrom('òa', 'oà', 'ủy', 'uỵ', 'óe', 'OÃ'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (text) => {
        const old = moveTone(text, 'old');
        const fresh = moveTone(text, 'new');
        return (
          moveTone(fresh, 'old') === old && moveTone(old, 'new') === fresh && compareKey(old) === compareKey(fresh)
        );
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof moveTone(text, 'old') === 'string'));
  });
});
