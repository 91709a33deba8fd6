import fc from 'fast-check';
import { deadlineJson, readDeadline, type DeadlineParts } from '../../../src/core/deadline';
import { isRealDate } from '../../../src/core/model/date';
import { summary } from './summary';

const PHRASES = [
  'Quý I',
  'Tháng 6/2025',
  'Tháng 3, 6, 9, 12',
  'Từ tháng 3 đến tháng 6',
  'Trước ngày 30 tháng 11 năm 2023',
  'Chậm nhất là ngày 15/6/2025',
  'Từ ngày 15/5 đến ngày 30/6/2025',
  'Trước ngày 15/11 hằng năm',
  'Thường xuyên, hằng năm',
  'Định kỳ hằng quý, 06 tháng, cuối năm',
  'Trước ngày 20 của tháng cuối quý',
  'Cả năm (Sau khi có hướng dẫn của Trung ương)',
  'Trong 15 ngày kể từ ngày Nghị định có hiệu lực',
  'Theo Kế hoạch số 61/KH-UBND của UBND tỉnh',
  '- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm',
  'Xây dựng dự thảo tháng 3; trình ban hành tháng 5',
  'Quý IV/2025 (hoàn thành trước 15/11)',
  'Giai đoạn 2021-2025, định hướng đến năm 2030',
  '06 tháng cuối năm 2024',
  'Lần 1: tháng 5; lần 2: tháng 10',
];

/** Every date of a reading. */
function datesIn(parts: DeadlineParts): string[] {
  const own = [parts.due, parts.start, parts.review, ...(parts.recurs?.dates ?? [])];
  const dates = own.filter((date): date is string => typeof date === 'string');
  return [...dates, ...(parts.phases ?? []).flatMap(datesIn)];
}

function expectSound(phrase: string, options: Parameters<typeof readDeadline>[1]): void {
  const reading = readDeadline(phrase, options);
  expect(reading.text).toBe(phrase);
  for (const date of datesIn(reading)) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    expect(isRealDate(year, month, day)).toBe(true);
  }
  const { start, due, recurs, phases } = reading;
  if (start !== undefined && due !== null) expect(start <= due).toBe(true);
  expect([...(recurs?.dates ?? [])]).toEqual([...(recurs?.dates ?? [])].sort());
  expect((phases ?? [{}]).length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

const WORDS = PHRASES.flatMap((phrase) => phrase.split(' '));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'quýthángnămngày 0123456789/-.,;:()\n+IVX'), maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
);

/** A phrase with a few of its characters dropped, doubled or changed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...PHRASES),
    fc.array(fc.tuple(fc.nat(80), fc.constantFrom('', '  ', '1', '/', ':', '(', 'á', '\u0301', '9')), { maxLength: 5 }),
  )
  .map(([phrase, changes]) =>
    changes.reduce(
      (now, [at, put]) => now.slice(0, at % now.length) + put + now.slice((at % now.length) + 1),
      `${phrase} `,
    ),
  );

const options = fc.oneof(
  fc.constant({}),
  fc.record({ year: fc.integer({ min: 1990, max: 2100 }) }),
  fc.record({ period: fc.constant({ from: 2021, to: 2025 }) }),
  fc.constant({ period: { from: 2025, to: 2021 } }),
);

describe('any text', () => {
  it('is read without an error, kept as it is, and gives only days that exist', () => {
    fc.assert(fc.property(text, options, expectSound), { numRuns: 500 });
  });

  it('so is a phrase with slips', () => {
    fc.assert(fc.property(mutated, options, expectSound), { numRuns: 500 });
  });

  it.each([
    ', Quý I',
    ', q9',
    ': Quý I',
    '; ; Quý I',
    '- - -',
    '(Quý I',
    ') Quý I (',
    ',',
    ':',
    ': :',
    ', , ,',
    '\n;\n',
  ])('may begin and end with anything: %j', (phrase) => {
    expectSound(phrase, { year: 2025 });
  });

  it('may be long', () => {
    for (const piece of [
      'Quý I, ',
      '- ',
      '1/',
      '(',
      'tháng ',
      'a: ',
      'Ban hành: Quý I ',
      'hằng quý, 6 tháng, ',
      'sau khi có ',
    ]) {
      expectSound(piece.repeat(2000), { year: 2025 });
    }
  });
});

/** What a reading says of time, without what it quotes. */
function bones(phrase: string): unknown {
  const strip = ({ kind, due, start, recurs, review, phases }: DeadlineParts): unknown => ({
    kind,
    due,
    start,
    recurs,
    review,
    phases: phases?.map(strip),
  });
  return strip(readDeadline(phrase, { year: 2025 }));
}

const bare = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const writings: readonly (readonly [name: string, write: (phrase: string) => string])[] = [
  ['decomposed', (phrase) => phrase.normalize('NFD')],
  ['upper case', (phrase) => phrase.toUpperCase()],
  ['lower case', (phrase) => phrase.toLowerCase()],
  ['without marks', bare],
  ['wide spaces', (phrase) => ` ${phrase.replaceAll(' ', '  \u00a0')} `],
  ['a full stop', (phrase) => `${phrase}.`],
  ['en dashes', (phrase) => phrase.replaceAll('-', '–')],
  ['i for y', (phrase) => phrase.replaceAll('uý', 'uí').replaceAll('kỳ', 'kì')],
  ['hàng for hằng', (phrase) => phrase.replaceAll('ằng', 'àng')],
];

describe.each(writings)('written in %s, a phrase reads the same', (_name, write) => {
  it.each(PHRASES)('%s', (phrase) => {
    expect(bones(write(phrase))).toEqual(bones(phrase));
  });
});

describe('tone placement', () => {
  it.each([
    ['Sau khi hoà giải thành, hoàn thành trước 30/6', 'Sau khi hòa giải thành, hoàn thành trước 30/6'],
    ['Theo hướng dẫn của Tỉnh uỷ', 'Theo hướng dẫn của Tỉnh ủy'],
  ])('%s', (one, other) => {
    expect(bones(one)).toEqual(bones(other));
  });
});

describe('the JSON of the command line', () => {
  it('has everything but the phrase', () => {
    const { text: phrase, ...rest } = readDeadline('Quý I', { year: 2024 });
    expect(phrase).toBe('Quý I');
    expect(deadlineJson(readDeadline('Quý I', { year: 2024 }))).toEqual(rest);
  });
});

describe('the plan', () => {
  it.each([
    ['without a year a deadline has its kind and no day', 'Quý I', {}, 'quarter -'],
    ['a year in the phrase wins', 'Quý I/2023', { year: 2024 }, 'quarter 2023-03-31'],
    ['leap year', 'Tháng 2', { year: 2024 }, 'month 2024-02-29'],
    ['29 February of a leap year', '29/2', { year: 2024 }, 'byDate 2024-02-29'],
    ['a plan of several years leaves a quarter open', 'Quý I', { period: { from: 2021, to: 2025 } }, 'quarter -'],
    [
      'and is looked at in the end',
      'Thường xuyên',
      { period: { from: 2021, to: 2025 } },
      'regular - review=2025-12-31',
    ],
    ['it is its own giai đoạn', 'Cả giai đoạn', { period: { from: 2021, to: 2025 } }, 'range 2021-01-01..2025-12-31'],
    [
      'what comes back does so in all its years',
      'Hằng năm',
      { period: { from: 2021, to: 2023 } },
      'recurring year 2021-12-31 2022-12-31 2023-12-31',
    ],
    ['a period of one year is a year', 'Quý I', { period: { from: 2025, to: 2025 } }, 'quarter 2025-03-31'],
  ])('%s', (_name, phrase, plan, expected) => {
    expect(summary(readDeadline(phrase, plan))).toBe(expected);
  });
});
