import fc from 'fast-check';
import { findDoubledWords } from '../../../src/core/text';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { CLEAN_TEXTS } from './clean-texts';

const findings = (text: string): string[] =>
  findDoubledWords(text).map(({ text: words, suggestion }) => `${words} > ${suggestion ?? '?'}`);

describe('findDoubledWords', () => {
  it.each([
    ['cơ quan hành chính hành chính nhà nước', ['hành chính hành chính > hành chính']],
    ['Nghị định quy định quy định cơ chế', ['quy định quy định > quy định']],
    ['02 Hội nghị Hội nghị đối thoại', ['Hội nghị Hội nghị > Hội nghị']],
    ['các các sở, ngành', ['các các > các']],
    ['Của của cơ quan', ['Của của > Của']],
    ['cơ quan quan có liên quan', ['quan quan > quan']],
    ['thực hiện hiện đẩy mạnh', ['hiện hiện > hiện']],
    ['UBND UBND tỉnh', ['UBND UBND > UBND']],
    ['số hóa hoá hồ sơ', ['hóa hoá > hóa']],
    ['Ủy ban nhân dân Ủy ban nhân dân tỉnh', ['Ủy ban nhân dân Ủy ban nhân dân > Ủy ban nhân dân']],
    ['cải cách  cải cách thể chế', ['cải cách  cải cách > cải cách']],
  ])('%s', (text, expected) => expect(findings(text)).toEqual(expected));

  it.each([
    'luôn luôn, thường thường, đời đời, xanh xanh, dần dần, từ từ, ngày ngày, song song, mãi mãi',
    'từng bước từng bước; lớp lớp; nhà nhà, người người',
    '12 12; 2023 2023; I I; II II; Cấp 1 1 cấp',
    'hành chính, hành chính công; báo cáo. Báo cáo',
    'cơ quan quan trọng; cán bộ bộ phận một cửa; tổ chức chức danh; công an an ninh; nhân dân dân chủ',
    'giai đoạn 2020 - 2020; A a',
    'giải ngân ngân sách nhà nước',
  ])('lets pass: %s', (text) => expect(findings(text)).toEqual([]));

  it.each(CLEAN_TEXTS)('finds nothing in: %s', (text) => expect(findings(text)).toEqual([]));

  test('any two words repeated are found or right twice', () => {
    const word = fc.constantFrom('cải', 'cách', 'hành', 'chính', 'tỉnh', 'sở', 'kế', 'hoạch');
    fc.assert(
      fc.property(word, word, (a, b) => {
        const text = `${a} ${b} ${a} ${b}`;
        return a === b || findDoubledWords(text).length === 1;
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(findDoubledWords(text))));
  });
});

describeShared('the published plans', () => {
  const EXPECTED: Record<string, string[]> = {
    '000': [],
    '001': ['hành chính hành chính'],
    '002': ['chính chính', 'Hội nghị Hội nghị', 'quan quan', 'hiện hiện', 'tra tra', 'tiêu tiêu'],
    '003': [],
    '004': ['quy định quy định'],
  };

  it.each(listShared('seeds', '.txt'))('%s: true doubles only', (file) => {
    expect(findDoubledWords(readSharedText('seeds', file)).map(({ text }) => text)).toEqual(EXPECTED[file.slice(0, 3)]);
  });
});
