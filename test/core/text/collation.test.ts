import fc from 'fast-check';
import { compareVietnamese } from '../../../src/core/text';

describe('compareVietnamese', () => {
  it.each([
    ['letters', 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'.split(' ')],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['tones come after letters', ['an', 'àn', 'anh', 'ánh', 'áo', 'ăn', 'ân']],
    ['small before capital', ['an', 'An', 'AN', 'ản']],
    ['numbers by value', ['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 10', 'Phụ lục 010a', 'Phụ lục I']],
    ['shorter first', ['Sở', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
    ['words before letters', ['cá thể', 'cách', 'can']],
    [
      'places',
      [
        'An Lão',
        'An Nhơn',
        'Hoài Ân',
        'Hoài Nhơn',
        'Phù Cát',
        'Phù Mỹ',
        'Quy Nhơn',
        'Tây Sơn',
        'Tuy Phước',
        'Vân Canh',
      ],
    ],
  ])('%s', (_, sorted) => {
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  });

  test('d before đ wherever they stand', () => {
    expect(compareVietnamese('dân', 'đa')).toBeLessThan(0);
    expect(compareVietnamese('Du lịch', 'đất')).toBeLessThan(0);
  });

  test('composed or not is the same', () => {
    expect(compareVietnamese('Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD'))).toBe(0);
  });

  test('is an order: antisymmetric, transitive, total', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'á', 'ạ', 'ă', 'đ', 'D', '1', '01', '10', ' ', '-'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => compareVietnamese(a, b) === -compareVietnamese(b, a) || compareVietnamese(a, b) === 0,
      ),
    );
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => (compareVietnamese(a, b) === 0) === (a.normalize('NFC') === b.normalize('NFC')),
      ),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x = '', y = '', z = ''] = [a, b, c].sort(compareVietnamese);
        return compareVietnamese(x, y) <= 0 && compareVietnamese(y, z) <= 0 && compareVietnamese(x, z) <= 0;
      }),
    );
  });
});
