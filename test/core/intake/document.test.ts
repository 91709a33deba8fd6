import { readPlanText, type IntakeDocument } from '../../../src/core/intake';
import { sampleText } from './support/sample';

const properties = (text: string, year?: number): Partial<IntakeDocument> =>
  Object.fromEntries(
    Object.entries(readPlanText(text, year === undefined ? {} : { year }).document).filter(([, value]) => value !== ''),
  );

test.each<[string, Partial<IntakeDocument>]>([
  [
    'bars-ministry',
    {
      type: 'Quyết định',
      number: '812',
      symbol: 'QĐ-BKHCN',
      date: '2025-05-09',
      issuer: 'Bộ trưởng Bộ Khoa học và Công nghệ',
      place: 'Hà Nội',
      title: 'VỀ VIỆC BAN HÀNH KẾ HOẠCH CHUYỂN ĐỔI SỐ CỦA BỘ NĂM 2025',
      year: '2025',
      signer: 'Nguyễn Văn An',
      authority: 'KT. BỘ TRƯỞNG',
      reporting: 'hằng quý, 6 tháng và năm',
    },
  ],
  [
    'tabs-indicators',
    {
      type: 'Kế hoạch',
      number: '305',
      symbol: 'KH-UBND',
      date: '2023-12-20',
      issuer: 'Ủy ban nhân dân tỉnh',
      place: 'Hà Giang',
      title: 'Cải cách hành chính nhà nước tỉnh Hà Giang năm 2024',
      year: '2024',
      signer: 'Hoàng Gia Long',
      position: 'PHÓ CHỦ TỊCH',
      authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
      reportingAgency: 'Sở Nội vụ',
      reporting: 'Định kỳ hằng tháng, quý, 6 tháng, năm',
    },
  ],
  [
    'narrative-lettered',
    {
      type: 'Kế hoạch',
      number: '77',
      symbol: 'KH-BTC',
      date: '2025-02-14',
      issuer: 'Bộ Tài chính',
      place: 'Hà Nội',
      title: 'Hành động phòng, chống lãng phí năm 2025',
      year: '2025',
    },
  ],
])('%s', (name, expected) => expect(properties(sampleText(name))).toEqual(expected));

test('a department has its superior; the period stands in the subject; a party number', () => {
  const text = [
    'UBND TỈNH QUẢNG TRỊ',
    'SỞ NỘI VỤ',
    'Số: 03/KH-SNV',
    'Quảng Trị, ngày tháng 01 năm 2025',
    'KẾ HOẠCH',
    'Thực hiện văn hóa công vụ giai đoạn 2025-2030',
  ].join('\n');
  expect(properties(text)).toEqual({
    type: 'Kế hoạch',
    number: '03',
    symbol: 'KH-SNV',
    issuer: 'Sở Nội vụ',
    superior: 'Ủy ban nhân dân tỉnh Quảng Trị',
    place: 'Quảng Trị',
    title: 'Thực hiện văn hóa công vụ giai đoạn 2025-2030',
    period: '2025-2030',
  });
  expect(properties('Số 20-CTr/TU')).toEqual({ number: '20', symbol: 'CTr/TU' });
});

test('nothing is made up for a text that says nothing', () => expect(properties('Xin chào.')).toEqual({}));
test('the year that is given wins', () => expect(properties('KẾ HOẠCH\nCông tác năm 2024', 2025).year).toBe('2025'));
