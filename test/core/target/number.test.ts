import fc from 'fast-check';
import { formatNumberVi, readNumber } from '../../../src/core/target';

describe('readNumber', () => {
  it.each([
    ['84', 84, undefined, undefined, undefined],
    ['84.5', 84.5, '.', undefined, undefined],
    ['5,00', 5, ',', undefined, undefined],
    ['7.53', 7.53, '.', undefined, undefined],
    ['80.0825', 80.0825, '.', undefined, undefined],
    ['26.120', 26120, undefined, '.', true],
    ['80,125', 80.125, ',', undefined, true],
    ['0.125', 0.125, '.', undefined, undefined],
    ['1.234,5', 1234.5, ',', '.', undefined],
    ['1,234.5', 1234.5, '.', ',', undefined],
    ['1.200.000', 1_200_000, undefined, '.', undefined],
    ['1 200', 1200, undefined, ' ', undefined],
    ['1\u00a0200', 1200, undefined, ' ', undefined],
    ['-5', -5, undefined, undefined, undefined],
    ['−2,5', -2.5, ',', undefined, undefined],
    ['+3', 3, undefined, undefined, undefined],
    ['05', 5, undefined, undefined, undefined],
  ])('%s', (text, value, decimalSeparator, thousandsSeparator, ambiguous) => {
    const reading = readNumber(text);
    expect(reading).toMatchObject({ text, value });
    expect([reading?.decimalSeparator, reading?.thousandsSeparator, reading?.ambiguous]).toEqual([
      decimalSeparator,
      thousandsSeparator,
      ambiguous,
    ]);
  });

  it.each(['', '-', 'mười', '1.2.3', '1,2,3.4', '12a', '5%', '1..2', '.5', '5,', '12 34'])('no number: %s', (text) =>
    expect(readNumber(text)).toBeUndefined(),
  );

  it.each([
    ['26.120', { decimal: '.' as const }, 26.12],
    ['26.120', { decimal: ',' as const }, 26_120],
    ['80,125', { decimal: '.' as const }, 80_125],
    ['80.125', { small: true }, 80.125],
  ])('options settle %s', (text, options, value) =>
    expect(readNumber(text, options)).toEqual(expect.objectContaining({ value })),
  );
});

describe('formatNumberVi', () => {
  it.each([
    [1234.5, {}, '1.234,5'],
    [26120, {}, '26.120'],
    [26120, { thousands: false }, '26120'],
    [5, { minDecimals: 2 }, '5,00'],
    [7.534, {}, '7,53'],
    [7.5, { minDecimals: 2, maxDecimals: 4 }, '7,50'],
    [-0.001, {}, '0'],
    [-1234567.891, {}, '-1.234.567,89'],
    [0, {}, '0'],
  ])('%s', (value, format, expected) => expect(formatNumberVi(value, format)).toBe(expected));

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (n, decimals) => {
        const value = n / 10 ** decimals;
        expect(readNumber(formatNumberVi(value), { decimal: ',' })?.value).toBeCloseTo(value, 6);
      }),
    );
  });
});
