import fc from 'fast-check';
import { looksForeign } from '../../../src/core/text';

const all = (words: string): string[][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word]);

describe('looksForeign', () => {
  it.each(
    all(`UBND TTHC CCHC HĐND QĐ NĐ-CP KSTT TTr TTg iDesk PAPI SIPAS QH14 30c XIII iv 2023 Par Index internet online karaoke
      email website logistics Smart City Pleiku Kbang Krông Đắk Lắk Müller façade Привет 東京 e-Cabinet workshop`),
  )('%s does', (word) => expect(looksForeign(word)).toBe(true));

  it.each(all('Sở hành chính TỈNH hcinhs tthanfh thiêt qủa nghiêp đât câp dduwowcj trach Nhơn'))(
    '%s does not',
    (word) => expect(looksForeign(word)).toBe(false),
  );

  test('any text has an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof looksForeign(text) === 'boolean'));
  });
});
