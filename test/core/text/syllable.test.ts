import fc from 'fast-check';
import { isVietnameseSyllable } from '../../../src/core/text';
import { COMMON_SYLLABLES, FUNCTION_WORDS, OPEN_HEADS } from '../../../src/core/text/lexicon/common-syllables';
import { syllableIndex } from '../../../src/core/text/syllable-index';

const all = (words: string): string[][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word]);

describe('isVietnameseSyllable', () => {
  it.each(
    all(`quả quý quốc quyết quỳ quần quở hòa hoà thủy thuỷ ủy uỷ khuya khuỷu huỵch tuýp xoong moóc nghiêng nghĩa ghế gì gìn giết
      giêng giữa già yêu yến y ý ỷ Ủy ĐẢNG PHƯỜNG Quy Nhơn kỹ kĩ tỷ tỉ lý sĩ thuở huơ đoàn khoẻ khỏe ngoằn ngoèo oải ươm ưu iu
      được người những trách nhiệm khuyến khích nguyễn chuyển đổi dọc tuyến loắt choắt quặp quắt`),
  )('%s is one', (word) => expect(isVietnameseSyllable(word)).toBe(true));

  it.each(
    all(`qủa qúy hcinhs tthanfh thiêt đât câp nghiêp trach cuả hoàt hóan tòan ngừơi gỉa gìa ngiêng gế kuyết cì cế qan quôn yêt
      ngi ghà nghà khuya2 web internet karaoke Kbang bêtông hànhchính b đ - 12 nuơc đươc thủỷ hóà TTHC UBND`),
  )('%s is none', (word) => expect(isVietnameseSyllable(word)).toBe(false));

  test('composed or not, in any case', () => {
    expect(isVietnameseSyllable('tiếng'.normalize('NFD'))).toBe(true);
    expect(isVietnameseSyllable('TIẾNG')).toBe(true);
    expect(isVietnameseSyllable('')).toBe(false);
  });

  test('any text has an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isVietnameseSyllable(text) === 'boolean'));
  });
});

describe('the table of syllables', () => {
  const index = syllableIndex();

  test('finds each of its syllables, under one number for all writings', () => {
    index.spellings.slice(1).forEach((spelling, i) => {
      if (index.idOf(spelling) !== i + 1) throw new Error(spelling);
    });
    expect(index.idOf('hòa')).toBe(index.idOf('hoà'));
    expect(index.idOf('kỹ')).toBe(index.idOf('kĩ'));
    expect(index.idOf('qui')).toBe(index.idOf('quy'));
    expect(index.idOf('tay')).not.toBe(index.idOf('tai'));
  });

  test('holds neither a syllable with no tone before c, ch, p, t nor one with another tone than sắc and nặng', () => {
    const closed = index.spellings.slice(1).filter((spelling) => /[cpt]h?$/.test(spelling) && !/[nk]h$/.test(spelling));
    const tones = new Set(
      closed.flatMap((spelling) => [
        ...(spelling.normalize('NFD').replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '') || ' '),
      ]),
    );
    expect([...tones].sort()).toEqual(['\u0301', '\u0323']);
  });

  it.each([
    ['words in use', COMMON_SYLLABLES],
    ['function words', FUNCTION_WORDS],
    ['open heads', OPEN_HEADS],
  ])('knows all %s', (_, words) =>
    expect(
      words
        .trim()
        .split(/\s+/)
        .filter((word) => !isVietnameseSyllable(word)),
    ).toEqual([]),
  );
});
