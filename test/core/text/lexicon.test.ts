import { isVietnameseSyllable } from '../../../src/core/text';
import { lexicon } from '../../../src/core/text/lexicon';
import { ADMINISTRATIVE_COMPOUNDS } from '../../../src/core/text/lexicon/administrative-compounds';
import { GENERAL_COMPOUNDS_A_L } from '../../../src/core/text/lexicon/general-compounds-a-l';
import { GENERAL_COMPOUNDS_M_Y } from '../../../src/core/text/lexicon/general-compounds-m-y';
import * as slips from '../../../src/core/text/lexicon/slips';

const invalidWords = (data: string): string[] =>
  [...new Set(data.split(/[^\p{L}]+/u).filter((word) => word !== ''))].filter((word) => !isVietnameseSyllable(word));

describe('the lexicon', () => {
  it.each([
    ['administrative compounds', ADMINISTRATIVE_COMPOUNDS],
    ['general compounds a-l', GENERAL_COMPOUNDS_A_L],
    ['general compounds m-y', GENERAL_COMPOUNDS_M_Y],
    ...Object.entries(slips),
  ])('%s are written in syllables', (_, data) => expect(invalidWords(data)).toEqual([]));

  test('has a good thousand administrative compounds', () => {
    const compounds = [...lexicon().byFirst.values()].flat();
    expect(compounds.length).toBeGreaterThan(1200);
    expect(compounds.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['trọng tâm', 'cán bộ', 'nhũng nhiễu', 'giải ngân', 'cấp xã', 'niêm yết', 'liêm chính']),
    );
  });

  it.each(
    [slips.PHRASE_SLIPS, slips.WEAK_SLIPS]
      .join('\n')
      .split('\n')
      .filter((line) => line.includes('>'))
      .map((line) => line.split(' > ') as [string, string]),
  )('%s is not %s', (wrong, right) => expect(wrong.trim()).not.toBe(right.trim()));

  test('no slip of two words is a compound as well', () => {
    const lex = lexicon();
    const accepted = slips.PHRASE_SLIPS.trim()
      .split('\n')
      .map((line) => line.split(' > ')[0]!.replaceAll(',', '').split(' '))
      .filter((words) => words.length === 2)
      .filter(([first = '', second = '']) => (lex.pairs.get(lex.index.idOf(first), lex.index.idOf(second)) & 1) !== 0);
    expect(accepted).toEqual([]);
  });
});
