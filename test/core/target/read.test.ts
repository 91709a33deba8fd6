import fc from 'fast-check';
import { readTarget, type TargetReading } from '../../../src/core/target';
import { describeShared, readSharedText } from '../../support/shared';

/** What must be in the reading; a key with undefined must not be there. */
type Expected = Partial<Record<keyof TargetReading, unknown>>;

const check = (text: string, expected: Expected, options = {}) => {
  const reading = readTarget(text, options);
  expect(reading.text).toBe(text);
  for (const [key, value] of Object.entries(expected))
    expect([key, reading[key as keyof TargetReading]]).toEqual([key, value]);
};

describe('percentages', () => {
  it.each<[string, Expected]>([
    ['100%', { kind: 'percent', value: 100, comparison: 'equal', unit: '%', unread: undefined }],
    ['80 %', { kind: 'percent', value: 80 }],
    ['từ 87% trở lên', { value: 87, comparison: 'atLeast' }],
    ['Đạt từ 90 % trở lên', { value: 90, comparison: 'atLeast', unread: undefined }],
    ['trên 90%', { value: 90, comparison: 'moreThan' }],
    ['Ít nhất 95%', { value: 95, comparison: 'atLeast' }],
    ['tối thiểu đạt 95%', { value: 95, comparison: 'atLeast' }],
    ['không dưới 95%', { value: 95, comparison: 'atLeast' }],
    ['≥ 90%', { value: 90, comparison: 'atLeast' }],
    ['>=90%', { value: 90, comparison: 'atLeast' }],
    ['đạt 85%', { value: 85, comparison: 'equal', unread: undefined }],
    ['85-90%', { value: 85, upTo: 90, comparison: 'range' }],
    ['85% – 90%', { value: 85, upTo: 90, comparison: 'range' }],
    ['từ 30% đến dưới 70% chi thường xuyên', { value: 30, upTo: 70, comparison: 'range', unread: 'chi thường xuyên' }],
    ['dưới 5%', { value: 5, comparison: 'lessThan' }],
    ['Không quá 5%', { value: 5, comparison: 'atMost' }],
    ['5% trở xuống', { value: 5, comparison: 'atMost' }],
    ['khoảng 42,5%', { value: 42.5, comparison: 'equal', approximate: true, decimalSeparator: ',' }],
    ['100 phần trăm', { kind: 'percent', value: 100, unit: '%' }],
    ['80.125%', { value: 80.125, decimalSeparator: '.', ambiguous: undefined }],
    ['-5%', { value: -5 }],
    ['- 100% hồ sơ', { value: 100, unread: 'hồ sơ' }],
    ['-100% hồ sơ', { value: 100 }],
    ['81.78%/100%', { kind: 'percent', value: 81.78, maximum: 100 }],
    ['100% (trừ hồ sơ mật)', { value: 100, unread: 'trừ hồ sơ mật' }],
    ['0,5 điểm phần trăm', { kind: 'percent', value: 0.5, unit: 'điểm %' }],
  ])('%s', (text, expected) => check(text, { kind: 'percent', ...expected }));
});

describe('scores', () => {
  it.each<[string, Expected]>([
    ['5,00 điểm', { kind: 'score', value: 5, unit: 'điểm', decimalSeparator: ',' }],
    ['từ 5,00 điểm trở lên', { kind: 'score', value: 5, comparison: 'atLeast' }],
    ['84.5', { kind: 'score', value: 84.5, unit: undefined, decimalSeparator: '.' }],
    ['84', { kind: 'score', value: 84, decimalSeparator: undefined }],
    ['0', { kind: 'score', value: 0 }],
    ['Trên 90', { kind: 'score', value: 90, comparison: 'moreThan' }],
    ['Khoảng 45-47', { kind: 'score', value: 45, upTo: 47, comparison: 'range' }],
    ['1 - 1,5', { kind: 'score', value: 1, upTo: 1.5 }],
    ['7.53/9.50', { kind: 'scoreOfMaximum', value: 7.53, maximum: 9.5 }],
    ['41,67/80', { kind: 'scoreOfMaximum', value: 41.67, maximum: 80, decimalSeparator: ',' }],
    ['8.86 / 10.00', { kind: 'scoreOfMaximum', value: 8.86, maximum: 10 }],
    ['4.34 (Nhóm thấp nhất)', { kind: 'score', value: 4.34, group: { level: 1, label: 'Thấp nhất' } }],
    ['41.93 (Nhóm Trung bình thấp)', { kind: 'score', value: 41.93, group: { level: 2, label: 'Trung bình thấp' } }],
    ['7.07 (cao nhất)', { kind: 'score', value: 7.07, group: { level: 4, label: 'Cao nhất' } }],
  ])('%s', (text, expected) => check(text, expected));
});

describe('ranks', () => {
  it.each<[string, Expected]>([
    [
      'Trong nhóm 20 địa phương dẫn đầu cả nước và nhóm 03 địa phương dẫn đầu khu vực Nam Trung bộ và Tây Nguyên',
      {
        rankGroups: [
          { size: 20, scope: 'cả nước' },
          { size: 3, scope: 'khu vực Nam Trung bộ và Tây Nguyên' },
        ],
        unread: undefined,
      },
    ],
    ['Thuộc nhóm 10 tỉnh, thành phố có chỉ số cao nhất cả nước', { rankGroups: [{ size: 10, scope: 'cả nước' }] }],
    ['Top 10 cả nước', { rankGroups: [{ size: 10, scope: 'cả nước' }] }],
    ['20 địa phương đứng đầu', { rankGroups: [{ size: 20, scope: '' }] }],
    ['xếp hạng 15/63', { position: { rank: 15, of: 63 } }],
    ['Vị trí thứ 21/63 tỉnh, thành phố', { position: { rank: 21, of: 63, scope: 'tỉnh, thành phố' } }],
    ['vị trí 05/14 khu vực', { position: { rank: 5, of: 14, scope: 'khu vực' } }],
    ['15/63 tỉnh, thành phố', { position: { rank: 15, of: 63, scope: 'tỉnh, thành phố' } }],
    ['Đứng thứ 10 trở lên', { position: { rank: 10, orBetter: true } }],
    [
      'tăng ít nhất 05 bậc so với năm 2022',
      { change: { direction: 'increase', by: 5, unit: 'bậc', comparison: 'atLeast', sinceYear: 2022 } },
    ],
    ['Tăng từ 3 - 5 bậc', { change: { direction: 'increase', by: 3, upTo: 5, unit: 'bậc', comparison: 'range' } }],
    ['duy trì kết quả thuộc nhóm cao nhất', { group: { level: 4, label: 'Cao nhất' }, change: { direction: 'keep' } }],
    ['Nhóm trung bình cao trở lên', { group: { level: 3, label: 'Trung bình cao', orBetter: true } }],
  ])('%s', (text, expected) => check(text, { kind: 'rank', ...expected }));
});

describe('counts, money, changes, completion, words', () => {
  it.each<[string, Expected]>([
    ['10 đơn vị', { kind: 'count', value: 10, unit: 'đơn vị' }],
    ['10 đơn vị sự nghiệp công lập', { kind: 'count', unit: 'đơn vị', unread: 'sự nghiệp công lập' }],
    ['Từ 03 sáng kiến trở lên', { kind: 'count', value: 3, unit: 'sáng kiến', comparison: 'atLeast' }],
    ['Từ 03 sáng kiến, giải pháp trở lên', { kind: 'count', unit: 'sáng kiến, giải pháp', comparison: 'atLeast' }],
    ['02 lần/năm', { kind: 'count', value: 2, unit: 'lần/năm' }],
    ['Tối đa 30 phút/hồ sơ', { kind: 'count', value: 30, unit: 'phút/hồ sơ', comparison: 'atMost' }],
    ['1.200 hồ sơ', { kind: 'count', value: 1200, thousandsSeparator: '.' }],
    ['26.120', { kind: 'count', value: 26_120, ambiguous: true }],
    ['12,5 tỷ đồng', { kind: 'money', value: 12.5, unit: 'tỷ đồng' }],
    ['3.700 USD', { kind: 'money', value: 3700, unit: 'USD' }],
    [
      'tăng 5% so với năm 2022',
      { kind: 'change', change: { direction: 'increase', by: 5, unit: '%', comparison: 'equal', sinceYear: 2022 } },
    ],
    [
      'Giảm ít nhất 10%',
      { kind: 'change', change: { direction: 'decrease', by: 10, unit: '%', comparison: 'atLeast' } },
    ],
    ['cải thiện kết quả so với năm 2022', { kind: 'change', change: { direction: 'improve', sinceYear: 2022 } }],
    ['Cao hơn năm 2023', { kind: 'change', change: { direction: 'increase', sinceYear: 2023 } }],
    ['Tăng cường kiểm tra', { kind: 'text' }],
    ['Nâng lên 85%', { kind: 'percent', value: 85 }],
    ['Hoàn thành 100%', { kind: 'completion', value: 100, unit: '%' }],
    [
      'Hoàn thành các chỉ tiêu theo Quyết định số 3416/QĐ-UBND ngày 14/9/2023',
      { kind: 'completion', value: undefined },
    ],
    ['Thường xuyên', { kind: 'text', unread: 'Thường xuyên' }],
    ['Ban hành trong tháng 3/2024', { kind: 'text' }],
    ['Năm 2025', { kind: 'text' }],
    ['Quý IV/2024', { kind: 'text' }],
    ['Trước 30/6', { kind: 'text' }],
    ['Đạt kế hoạch 95%', { kind: 'percent', value: 95 }],
    ['Từ 2000 hồ sơ trở lên', { kind: 'count', value: 2000, unit: 'hồ sơ', comparison: 'atLeast' }],
    ['45 triệu đồng/người', { kind: 'money', value: 45, unit: 'triệu đồng/người' }],
    ['Dịch vụ công mức độ 4', { kind: 'text' }],
    ['Giải quyết 24/24 giờ', { kind: 'text' }],
    ['', { kind: 'none', unread: undefined }],
    [' - ', { kind: 'none' }],
    ['…', { kind: 'none' }],
  ])('%s', (text, expected) => check(text, expected));
});

test('several clauses are parts; the main one gives the kind', () => {
  const reading = readTarget('Phấn đấu đạt từ 7,50 điểm trở lên, duy trì kết quả thuộc nhóm cao nhất');
  expect(reading).toMatchObject({
    kind: 'score',
    value: 7.5,
    comparison: 'atLeast',
    group: { level: 4 },
    change: { direction: 'keep' },
  });
  expect(reading.parts?.map((part) => [part.kind, part.text])).toEqual([
    ['score', 'từ 7,50 điểm trở lên'],
    ['change', 'duy trì'],
    ['rank', 'nhóm cao nhất'],
  ]);
  expect(
    readTarget('tối thiểu 80% hồ sơ cấp tỉnh, 60% hồ sơ cấp huyện và 40% hồ sơ cấp xã').parts?.map((p) => p.value),
  ).toEqual([80, 60, 40]);
});

it.each<[string, object, Expected]>([
  ['84', { unit: '%' }, { kind: 'percent', value: 84, unit: '%' }],
  ['84,5', { unit: 'Điểm' }, { kind: 'score', unit: 'điểm' }],
  ['84', { unit: 'Xã' }, { kind: 'count', unit: 'Xã' }],
  ['80.125', { unit: '%' }, { kind: 'percent', value: 80.125 }],
  ['26.120', { decimal: '.' }, { kind: 'score', value: 26.12, ambiguous: undefined }],
  ['45,5', { unit: 'Triệu đồng/người' }, { kind: 'money', value: 45.5 }],
  ['10 đơn vị', { unit: '%' }, { kind: 'count', unit: 'đơn vị' }],
])('%s in a column of %j', (text, options, expected) => check(text, expected, options));

describeShared('cells of the published plans', () => {
  interface Row {
    readonly no: string | null;
    readonly target?: string;
    readonly value2021?: string;
    readonly value2022?: string;
    readonly target2023?: string;
  }
  const rowsOf = (file: string): Row[] =>
    (JSON.parse(readSharedText('plans', file)) as { appendices: { kind: string; rows: Row[] }[] }).appendices
      .filter(({ kind }) => kind === 'indicators')
      .flatMap(({ rows }) => rows);
  const cells = [...rowsOf('2023-indices.json'), ...rowsOf('2024-cchc.json')]
    .flatMap((row) => [row.target, row.value2021, row.value2022, row.target2023])
    .filter((cell): cell is string => cell !== undefined && cell !== '');

  test('every one is a measure, and its figures are all read', () => {
    expect(cells.length).toBeGreaterThan(120);
    for (const cell of cells) {
      const reading = readTarget(cell);
      expect([cell, reading.kind]).not.toEqual([cell, 'text']);
      if (reading.kind !== 'completion') expect([cell, reading.unread]).toEqual([cell, undefined]);
    }
  });
});

test('never throws, keeps the text, whatever is in the cell', () => {
  const piece = fc.constantFrom(
    'từ ',
    'trên ',
    '85',
    ',',
    '.',
    '5',
    '%',
    ' điểm',
    '/',
    '-',
    ' đến ',
    ' trở lên',
    'nhóm ',
    ' dẫn đầu',
    'tăng ',
    ' bậc',
    ' so với năm ',
    '2022',
    '(',
    'cao nhất',
    '\u0301',
    'İ',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((a) => a.join('')),
      ),
      (text) => {
        const reading = readTarget(text);
        expect(reading.text).toBe(text);
        if (reading.value !== undefined) expect(Number.isFinite(reading.value)).toBe(true);
        for (const part of reading.parts ?? []) expect(part.text).not.toBe('');
      },
    ),
    { numRuns: 1000 },
  );
});

test('an endless cell is words', () => {
  expect(readTarget('nhóm 1,'.repeat(5000)).kind).toBe('text');
});

test('a written percentage is read back', () => {
  const words = fc.constantFrom<[string, string, string]>(
    ['', '', 'equal'],
    ['trên ', '', 'moreThan'],
    ['từ ', ' trở lên', 'atLeast'],
    ['không quá ', '', 'atMost'],
    ['dưới ', '', 'lessThan'],
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), words, fc.boolean(), (n, [before, after, comparison], comma) => {
      const figure = String(n / 100).replace('.', comma ? ',' : '.');
      expect(readTarget(`${before}${figure}%${after}`)).toMatchObject({ kind: 'percent', value: n / 100, comparison });
    }),
  );
});
