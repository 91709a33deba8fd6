import fc from 'fast-check';
import { convertLegacy, detectLegacyEncoding } from '../../../src/core/text';
import { TCVN3, TCVN3_LETTERS } from '../../../src/core/text/tcvn3';
import { VNI_CODES } from '../../../src/core/text/vni-encoding';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { CLEAN_TEXTS } from './clean-texts';

const toTcvn3 = (text: string): string =>
  [...text]
    .map((letter) => {
      const at = TCVN3_LETTERS.indexOf(letter);
      return at < 0 ? letter : TCVN3.charAt(at);
    })
    .join('');

const vniOf = new Map([...VNI_CODES].map(([code, letter]) => [letter, code]));
const toVni = (text: string): string => [...text].map((letter) => vniOf.get(letter) ?? letter).join('');

/** As a TCVN3 file holds capitals: small letters with marks, which a font with H draws as capitals. */
const toTcvn3Capitals = (text: string): string =>
  toTcvn3(
    [...text]
      .map((letter) => (TCVN3_LETTERS.includes(letter) || letter < '\u0080' ? letter : letter.toLowerCase()))
      .join(''),
  );

const PHRASES = [
  'Uỷ ban nhân dân tỉnh Bình Định',
  'Kế hoạch cải cách hành chính nhà nước năm 2024',
  'Sở Nội vụ, Sở Tài chính',
  'đẩy mạnh ứng dụng công nghệ thông tin; xử lý hồ sơ',
  'Đường lối, chủ trương của Đảng',
];

describe('TCVN3', () => {
  test('has 74 characters for 74 letters', () => {
    expect([TCVN3.length, TCVN3_LETTERS.length, new Set(TCVN3).size]).toEqual([74, 74, 74]);
  });

  it.each([
    ['Uû ban nh©n d©n tØnh B×nh §Þnh', 'Uỷ ban nhân dân tỉnh Bình Định'],
    ['ViÖt Nam', 'Việt Nam'],
    ['Céng hoµ x· héi chñ nghÜa', 'Cộng hoà xã hội chủ nghĩa'],
    ['TØNH B×NH §ÞNH', 'TỈNH BÌNH ĐỊNH'],
    ['Uû BAN NH¢N D¢N', 'UỶ BAN NHÂN DÂN'],
    ['Sè: 44/KH-UBND', 'Số: 44/KH-UBND'],
  ])('%s is %s', (old, text) => expect(convertLegacy(old, 'tcvn3')).toBe(text));

  it.each(PHRASES)('%s comes back', (text) => {
    expect(detectLegacyEncoding(toTcvn3(text))).toBe('tcvn3');
    expect(convertLegacy(toTcvn3(text), 'tcvn3')).toBe(text);
  });

  it.each(PHRASES.map((text) => text.toUpperCase()))('%s in capitals comes back', (text) => {
    expect(convertLegacy(toTcvn3Capitals(text), 'tcvn3')).toBe(text);
  });
});

describe('VNI', () => {
  it.each([
    ['chaøo caùc baïn', 'chào các bạn'],
    ['Uûy ban nhaân daân tænh Bình Ñònh', 'Ủy ban nhân dân tỉnh Bình Định'],
    ['ñöôøng boä; ngöôøi daân', 'đường bộ; người dân'],
    ['COÄNG HOØA XAÕ HOÄI', 'CỘNG HÒA XÃ HỘI'],
    ['kyõ thuaät, quyù I, kyø hoïp', 'kỹ thuật, quý I, kỳ họp'],
  ])('%s is %s', (old, text) => {
    expect(detectLegacyEncoding(old)).toBe('vni');
    expect(convertLegacy(old, 'vni')).toBe(text);
  });

  it.each([...PHRASES, ...PHRASES.map((text) => text.toUpperCase())])('%s comes back', (text) => {
    expect(detectLegacyEncoding(toVni(text))).toBe('vni');
    expect(convertLegacy(toVni(text), 'vni')).toBe(text);
  });
});

describe('detectLegacyEncoding', () => {
  it.each([
    ['UBND tØnh', 'tcvn3'],
    ['Sở Nội vụ', undefined],
    ['Société Générale, très près de la forêt, où il a été né', undefined],
    ['São Paulo, Curaçao, Müller, Köln, Ångström, Łódź', undefined],
    ['10 µm; © 2023; 25 °C; § 3; « trích dẫn »', undefined],
    ['· Các sở, ngành', undefined],
    ['tôt', undefined],
    ['', undefined],
    ['cá nhân, công tác, câu hỏi, thô sơ', undefined],
  ])('%s: %s', (text, expected) => expect(detectLegacyEncoding(text)).toBe(expected));

  it.each(CLEAN_TEXTS)('does not fire on: %s', (text) => expect(detectLegacyEncoding(text)).toBeUndefined());

  /** Not where hardly a word has a mark: lists of abbreviations and addresses. */
  const marked = CLEAN_TEXTS.filter((text) => (text.match(/[à-ỹ]/g)?.length ?? 0) > text.length / 8);

  it.each(marked)('knows the old code of: %s', (text) => {
    expect([detectLegacyEncoding(toVni(text)), detectLegacyEncoding(toTcvn3(text.toLowerCase()))]).toEqual([
      'vni',
      'tcvn3',
    ]);
  });

  test('any text has an answer, and converts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        detectLegacyEncoding(text);
        return typeof convertLegacy(text, 'tcvn3') === 'string' && typeof convertLegacy(text, 'vni') === 'string';
      }),
    );
  });
});

describeShared('the published plans', () => {
  it.each(listShared('seeds', '.txt'))('%s is Unicode, line by line', (file) => {
    const found = readSharedText('seeds', file)
      .split('\n')
      .filter((line) => detectLegacyEncoding(line) !== undefined);
    expect(found).toEqual([]);
  });
});
