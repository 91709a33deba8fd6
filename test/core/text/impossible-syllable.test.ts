import fc from 'fast-check';
import { findImpossibleSyllables } from '../../../src/core/text';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { CLEAN_TEXTS } from './clean-texts';

const findings = (text: string): string[] =>
  findImpossibleSyllables(text).map(({ text: word, suggestion }) => `${word} > ${suggestion ?? '?'}`);

describe('findImpossibleSyllables', () => {
  it.each([
    ['kết qủa đánh giá', ['qủa > quả']],
    ['công tác cải cách hành hcinhs, cải thiện', ['hcinhs > chính']],
    ['các tiêu chí tthanfh phần', ['tthanfh > thành']],
    ['doanh nghiêp, câp xã, đât đai', ['nghiêp > nghiệp', 'câp > cấp', 'đât > đất']],
    ['DOANH NGHIÊP', ['NGHIÊP > NGHIỆP']],
    ['có trach nhiệm báo cáo', ['trach > trách']],
    ['đơn vị dduwowcj giao', ['dduwowcj > được']],
    ['hanhf chinhs công', ['hanhf > hành', 'chinhs > chính']],
    ['hành chi1nh nhà nước', ['chi1nh > chính']],
    ['gắn với việc thiêt Kết luận', ['thiêt > ?']],
    ['ngừơi đứng đầu', ['ngừơi > người']],
    ['Hòan thành', ['Hòan > Hoàn']],
    ['cải cách hànhchính', ['hànhchính > hành chính']],
    ['Kê hoach năm 2024', ['hoach > hoạch']],
    ['tham muu cho Ủy ban nhân dân', ['muu > mưu']],
    ['quản lý nhà nứơc', ['nứơc > nước']],
    ['thủỷ lợi', ['thủỷ > thuỷ']],
  ])('%s', (text, expected) => expect(findings(text)).toEqual(expected));

  it.each([
    'Chỉ số PAR INDEX, SIPAS, PAPI, DDCI và DTI',
    'hệ thống e-Cabinet, iDesk, trục LGSP',
    'kinh doanh Karaoke, internet, logistics, homestay',
    'xã Ia Grai, huyện Kbang, Krông Pa, Đak Pơ, Đắk Lắk, phường Pleiku',
    'bê tông, bêtông, ôtô, lôgic, vắcxin',
    'xem tại binhdinh.gov.vn, thư snv@binhdinh.gov.vn',
    'ông Ksor H’Bơ Khăp; Y Kaying; In-đô-nê-xi-a',
    'diện tích 25 m2, 12 km2; lớp 10a1; khí co2',
    'digital marketing for startups and small business',
    'Société Générale de Développement; Universität Köln',
    'I. II. III. iv) v) xii)',
  ])('lets pass: %s', (text) => expect(findings(text)).toEqual([]));

  it.each(CLEAN_TEXTS)('finds nothing in: %s', (text) => expect(findings(text)).toEqual([]));

  test('spans are those of the text', () => {
    const text = 'Đánh giá kết qủa năm 2024';
    expect(findImpossibleSyllables(text)).toEqual([{ start: 13, end: 16, text: 'qủa', suggestion: 'quả' }]);
  });

  test('any text is read, and every span holds its own text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC');
        return findImpossibleSyllables(raw).every((found) => text.slice(found.start, found.end) === found.text);
      }),
    );
  });
});

describeShared('the published plans', () => {
  const EXPECTED: Record<string, string[]> = {
    '000': ['phuong > phương', 'thiêt > ?'],
    '001': [],
    '002': [
      'qủa > quả',
      'hcinhs > chính',
      'tthanfh > thành',
      'nghiêp > nghiệp',
      'trach > trách',
      'câp > cấp',
      'đât > đất',
      'tiế > tiến',
    ],
    '003': [],
    '004': [],
  };

  it.each(listShared('seeds', '.txt'))('%s: true slips only', (file) => {
    expect(findings(readSharedText('seeds', file))).toEqual(EXPECTED[file.slice(0, 3)]);
  });
});
