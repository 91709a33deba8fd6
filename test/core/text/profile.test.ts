import fc from 'fast-check';
import {
  TextBit,
  detectLegacyEncoding,
  findDoubledWords,
  findImpossibleSyllables,
  findInvisible,
  findLookAlikes,
  findMisspellings,
  findOddSpaces,
  isFormulaLike,
  profileText,
  toneVariants,
} from '../../../src/core/text';
import { PHRASE_SLIPS, WEAK_SLIPS } from '../../../src/core/text/lexicon/slips';
import { hasShared, listShared, readSharedText } from '../../support/shared';
import { CLEAN_TEXTS } from './clean-texts';

type BitName = keyof typeof TextBit;

const FINDERS: Partial<Record<BitName, (text: string) => boolean>> = {
  NotNfc: (text) => text !== text.normalize('NFC'),
  Invisible: (text) => findInvisible(text).length > 0,
  OddSpace: (text) => findOddSpaces(text).length > 0,
  LookAlike: (text) => findLookAlikes(text).length > 0,
  MaybeLegacy: (text) => detectLegacyEncoding(text) !== undefined,
  MaybeDoubledWord: (text) => findDoubledWords(text).length > 0,
  MaybeImpossibleSyllable: (text) => findImpossibleSyllables(text).length > 0,
  MaybeMisspelling: (text) => findMisspellings(text).length > 0,
  ToneOldStyle: (text) => toneVariants(text).some(({ style }) => style === 'old'),
  ToneNewStyle: (text) => toneVariants(text).some(({ style }) => style === 'new'),
  FormulaLeader: isFormulaLike,
};

const has = (text: string, name: BitName): boolean => (profileText(text) & TextBit[name]) !== 0;

/** The first finder that finds something where its bit says there is nothing. */
const missed = (text: string): string | undefined =>
  Object.entries(FINDERS).find(([name, find]) => find(text) && !has(text, name as BitName))?.[0];

const SEEDS = hasShared ? listShared('seeds', '.txt').map((file) => readSharedText('seeds', file)) : [];
const SOURCES = [...CLEAN_TEXTS, ...SEEDS.flatMap((text) => text.split('\n')).filter((line) => line.length > 20)];

describe('profileText', () => {
  it.each<[BitName, string, boolean]>([
    ['NotNfc', 'Sở Nội vụ'.normalize('NFD'), true],
    ['NotNfc', 'Sở Nội vụ 😀 東京', false],
    ['Invisible', 'a\u200bb', true],
    ['OddSpace', 'Sở  Nội vụ', true],
    ['OddSpace', 'Sở Nội vụ , Sở Y tế', true],
    ['OddSpace', 'Sở\u00a0Nội vụ', true],
    ['OddSpace', 'Sở Nội vụ, Sở Y tế', false],
    ['LookAlike', 'Ðảng', true],
    ['LookAlike', 'Đảng', false],
    ['MaybeLegacy', 'Uû ban nh©n d©n', true],
    ['MaybeLegacy', 'Ủy ban nhân dân', false],
    ['MaybeDoubledWord', 'hành chính hành chính', true],
    ['MaybeDoubledWord', 'hành chính, hành chính', false],
    ['MaybeImpossibleSyllable', 'cải cách hành hcinhs', true],
    ['MaybeImpossibleSyllable', 'cải cách hành chính PAR INDEX, internet', false],
    ['MaybeMisspelling', 'trong tâm', true],
    ['MaybeMisspelling', 'cơ quan hành chính nhà nước', false],
    ['ToneNewStyle', 'số hoá', true],
    ['ToneOldStyle', 'số hoá', false],
    ['ToneOldStyle', 'Ủy ban', true],
    ['ToneOldStyle', 'quý', false],
    ['FormulaLeader', '- Xây dựng', true],
    ['FormulaLeader', 'Xây dựng -', false],
    ['DecimalComma', 'đạt 7,5%', true],
    ['DecimalComma', 'năm 2023, 2024', false],
    ['DecimalPoint', '26.120', true],
    ['DecimalPoint', 'năm 2023. Đạt', false],
    ['DocumentSymbol', 'số 153/KH-UBND', true],
    ['DocumentSymbol', '09-CTr/TU', true],
    ['DocumentSymbol', '107/UBND-KH', true],
    ['DocumentSymbol', 'số 153 /KH- UBND', true],
    ['DocumentSymbol', 'số   /KH-UBND', true],
    ['DocumentSymbol', '153/kh-ubnd', true],
    ['DocumentSymbol', 'kinh tế - xã hội', false],
    ['DocumentSymbol', 'Lao động - Thương binh và Xã hội', false],
    ['DocumentSymbol', 'giai đoạn 2022-2025', false],
    ['DateLike', 'ngày 07/9/2023', true],
    ['DateLike', 'ngày 30 tháng 11', true],
    ['DateLike', '30.11.2023', true],
    ['DateLike', 'ngày   /5/2023', true],
    ['DateLike', 'năm 2023', false],
  ])('%s in %j: %s', (name, text, expected) => expect(has(text, name)).toBe(expected));

  it.each(SOURCES.map((text) => [text.slice(0, 60), text]))('misses nothing in: %s', (_, text) => {
    expect([missed(text), missed(text.normalize('NFD')), missed(text.toUpperCase())]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(
    `${PHRASE_SLIPS}${WEAK_SLIPS}`
      .split('\n')
      .filter((line) => line.includes('>'))
      .map((line) => line.split(' > ')[0]!),
  )('sees: %s', (slip) => expect(has(`về ${slip} năm`, 'MaybeMisspelling')).toBe(true));

  test('misses nothing in mutated text', () => {
    const source = fc.constantFrom(...SOURCES.filter((text) => text.length > 30));
    const change = fc.record({
      at: fc.nat(),
      remove: fc.nat(3),
      insert: fc.oneof(
        fc.constant(''),
        fc.constantFrom(...'aáạbdđhgnst ,;.-/1\u00a0\u0301\u00adÐøµ'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(source, fc.array(change, { minLength: 1, maxLength: 6 }), (text, changes) => {
        let mutated = text.slice(0, 400);
        for (const { at, remove, insert } of changes) {
          const from = at % (mutated.length + 1);
          mutated = mutated.slice(0, from) + insert + mutated.slice(from + remove);
        }
        return missed(mutated) === undefined;
      }),
      { numRuns: 500 },
    );
  });

  test('misses nothing where words are left out, doubled or changed about', () => {
    const source = fc.constantFrom(...SOURCES.filter((text) => text.length > 30));
    const step = fc.record({ at: fc.nat(), what: fc.constantFrom('drop', 'double', 'swap') });
    fc.assert(
      fc.property(source, fc.array(step, { minLength: 1, maxLength: 5 }), (text, steps) => {
        const words = text.slice(0, 400).split(' ');
        for (const { at, what } of steps) {
          const i = at % words.length;
          if (what === 'drop') words.splice(i, 1);
          else if (what === 'double') words.splice(i, 0, ...words.slice(i, i + 1 + (at % 4)));
          else words.splice(i, 2, ...words.slice(i, i + 2).reverse());
        }
        return missed(words.join(' ')) === undefined;
      }),
      { numRuns: 500 },
    );
  });

  test('misses nothing in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => missed(text) === undefined),
      { numRuns: 500 },
    );
    const piece = fc.constantFrom(
      'hành',
      'chính',
      'trọng',
      'trong',
      'tâm',
      'nhiệm',
      'ban',
      'nhân',
      'UBND',
      'hcinhs',
      ' ',
      '  ',
      ', ',
      '\n',
      'é',
      'ø',
      '1',
      'İ',
      'K',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => missed(pieces.join('')) === undefined),
      { numRuns: 1000 },
    );
  });

  test('says maybe for few clean texts', () => {
    const maybe: BitName[] = ['MaybeDoubledWord', 'MaybeImpossibleSyllable', 'MaybeMisspelling', 'MaybeLegacy'];
    const clean = SOURCES.filter((text) => !maybe.some((name) => FINDERS[name]!(text)));
    for (const name of maybe) {
      expect(clean.filter((text) => has(text, name)).length).toBeLessThanOrEqual(Math.max(4, clean.length * 0.02));
    }
  });
});
