import fc from 'fast-check';
import {
  documentNumberJson,
  documentTypes,
  faultMessages,
  readDocumentNumber,
} from '../../../src/core/document-number';
import { describeShared, readSharedTsv } from '../../support/shared';

describe('a bare number is judged on its own form', () => {
  it.each([
    ['44/KH-UBND', 'state', 'Kế hoạch', '44', 'KH-UBND', undefined],
    ['4935/QĐ-UBND', 'state', 'Quyết định', '4935', 'QĐ-UBND', undefined],
    ['804/TTr-SNV', 'state', 'Tờ trình', '804', 'TTr-SNV', undefined],
    ['30c/NQ-CP', 'state', 'Nghị quyết', '30c', 'NQ-CP', 'Chính phủ'],
    ['515/KH-BCA-BNN&MT', 'state', 'Kế hoạch', '515', 'KH-BCA-BNN&MT', undefined],
    ['1664/NQ-UBTVQH15', 'state', 'Nghị quyết', '1664', 'NQ-UBTVQH15', 'Ủy ban Thường vụ Quốc hội'],
    ['30/2020/NĐ-CP', 'legal', 'Nghị định', '30/2020', 'NĐ-CP', 'Chính phủ'],
    ['13/2023/TT-BNV', 'legal', 'Thông tư', '13/2023', 'TT-BNV', 'Bộ Nội vụ'],
    ['97/2019/QH14', 'legal', undefined, '97/2019', 'QH14', 'Quốc hội'],
    ['653/2019/UBTVQH14', 'legal', undefined, '653/2019', 'UBTVQH14', 'Ủy ban Thường vụ Quốc hội'],
    ['20-CTr/TU', 'party', 'Chương trình', '20', 'CTr/TU', undefined],
    ['101-QĐ/TW', 'party', undefined, '101', 'QĐ/TW', undefined],
    ['1289-QĐ/TWĐTN-CTĐ', 'party', undefined, '1289', 'QĐ/TWĐTN-CTĐ', undefined],
    ['05/BNV-VP', 'letter', 'Công văn', '05', 'BNV-VP', 'Bộ Nội vụ'],
    ['17000/BTC-PTHT', 'letter', 'Công văn', '17000', 'BTC-PTHT', undefined],
    ['Số: 12/UBND-VX', 'letter', 'Công văn', '12', 'UBND-VX', undefined],
    ['2231/SNV-CCHC&PC', 'letter', 'Công văn', '2231', 'SNV-CCHC&PC', undefined],
    ['45/TT-HĐND', 'letter', 'Công văn', '45', 'TT-HĐND', undefined],
    ['Số 20-CTr/TU', 'party', 'Chương trình', '20', 'CTr/TU', undefined],
  ])('%s', (text, form, type, number, symbol, issuer) => {
    expect(readDocumentNumber(text)).toMatchObject({ text, wellFormed: true, form, number, symbol });
    expect(readDocumentNumber(text)).toEqual(
      expect.objectContaining({ ...(type ? { type } : {}), ...(issuer ? { issuer } : {}) }),
    );
    expect(readDocumentNumber(text).why).toBeUndefined();
  });
});

describe('what is wrong with a number, and the nearest right one', () => {
  it.each([
    ['09/CTr-TU', ['party-number-in-state-form'], '09-CTr/TU'],
    ['44-KH/UBND', ['state-number-in-party-form'], '44/KH-UBND'],
    ['107/UBND-KH', ['inverted-symbol'], '107/KH-UBND'],
    ['153/KH- UBND', ['space-in-symbol'], '153/KH-UBND'],
    ['44 / KH - UBND', ['space-in-symbol'], '44/KH-UBND'],
    ['44/KH–UBND', ['wrong-dash'], '44/KH-UBND'],
    ['44/kh-ubnd', ['wrong-case'], '44/KH-UBND'],
    ['12/QD-UBND', ['wrong-abbreviation'], '12/QĐ-UBND'],
    ['12/QÐ-UBND', ['wrong-abbreviation'], '12/QĐ-UBND'],
    ['30/2020/ND-CP', ['wrong-abbreviation'], '30/2020/NĐ-CP'],
    ['44/QĐ-UNBD', ['wrong-abbreviation'], '44/QĐ-UBND'],
    ['12/NQ-HDND', ['wrong-abbreviation'], '12/NQ-HĐND'],
    ['44 KH-UBND', ['missing-slash'], '44/KH-UBND'],
    ['44KH-UBND', ['missing-slash'], '44/KH-UBND'],
    ['44/KH UBND', ['wrong-separator'], '44/KH-UBND'],
    ['44/KH/UBND', ['wrong-separator'], '44/KH-UBND'],
    ['44-KH-UBND', ['wrong-separator'], '44/KH-UBND'],
    ['09-CTr-TU', ['wrong-separator'], '09-CTr/TU'],
    ['9/KH-UBND', ['missing-leading-zero'], '09/KH-UBND'],
    ['4O/KH-UBND', ['letter-in-number'], '40/KH-UBND'],
    ['l2/UBND-VX', ['letter-in-number'], '12/UBND-VX'],
    ['KH-UBND/44', ['swapped-parts'], '44/KH-UBND'],
    ['KH/44-UBND', ['swapped-parts'], '44/KH-UBND'],
    ['44/2023/KH-UBND', ['unexpected-year'], '44/KH-UBND'],
    ['44/KHH-UBND', ['unknown-type'], '44/KH-UBND'],
    ['Số: 20-CTr/TU', ['colon-after-so'], 'Số 20-CTr/TU'],
    ['44/XYZ-UBND', ['unknown-type'], undefined],
    ['45/NĐ-CP', ['missing-year'], undefined],
    ['12/TT-BTP', ['missing-year'], undefined],
    ['45/CV-SNV', ['letter-with-type'], undefined],
    ['44/KH', ['incomplete-symbol'], undefined],
    ['12/UBND', ['incomplete-symbol'], undefined],
    ['00/KH-UBND', ['impossible-number'], undefined],
    ['/KH-UBND', ['blank-number'], undefined],
    ['.../KH-UBND', ['blank-number'], undefined],
    ['hello', ['no-number'], undefined],
    ['', ['no-number'], undefined],
  ])('%s', (text, why, suggestion) => {
    expect(readDocumentNumber(text)).toMatchObject({ text, wellFormed: false, why });
    expect(readDocumentNumber(text).suggestion).toBe(suggestion);
  });
});

describe('a citation', () => {
  it.each([
    // A short citation is a later one; who names the issuer must give the date.
    ['Kế hoạch số 153/KH-UBND', [], undefined],
    ['Nghị quyết số 28-NQ/TW', [], undefined],
    ['Kế hoạch số 61/KH-UBND của UBND tỉnh', ['missing-date'], undefined],
    ['Kế hoạch số 847/KH-UBND ngày 10/9/2025, của UBND tỉnh Quảng Trị', [], undefined],
    ['Quyết định 44/QĐ-UBND', ['missing-so'], 'Quyết định số 44/QĐ-UBND'],
    ['Quyết định số: 44/QĐ-UBND', ['colon-after-so'], 'Quyết định số 44/QĐ-UBND'],
    ['Quyết định số4649/QĐ-UBND', ['missing-space-after-so'], 'Quyết định số 4649/QĐ-UBND'],
    ['QĐ số 44/QĐ-UBND', ['abbreviated-type'], 'Quyết định số 44/QĐ-UBND'],
    ['Quyêt đinh số 44/QĐ-UBND', ['misspelt-type'], 'Quyết định số 44/QĐ-UBND'],
    ['Đề án số 12/DA-UBND', ['wrong-abbreviation'], 'Đề án số 12/ĐA-UBND'],
    ['Kế hoạch số 44/QĐ-UBND', ['type-disagrees-with-symbol'], 'Quyết định số 44/QĐ-UBND'],
    ['Kế hoạch số 12/UBND-VX', ['type-disagrees-with-symbol'], undefined],
    ['Công văn số 44/KH-UBND', ['type-disagrees-with-symbol'], 'Kế hoạch số 44/KH-UBND'],
    ['Công văn số 45/TT-HĐND', [], undefined],
    ['Quyết định số 44 ngày 10/3/2023 của UBND tỉnh', ['missing-symbol'], undefined],
    ['Nghị định 61/2018', ['missing-so', 'missing-symbol'], undefined],
    ['Kế hoạch số 44/KH-UBND ngày 31/02/2023', ['impossible-date'], undefined],
    ['Kế hoạch số 44/KH-UBND ngày 7/6/2023', ['missing-leading-zero-in-date'], 'Kế hoạch số 44/KH-UBND ngày 07/6/2023'],
    ['Kế hoạch số 44/KH-UBND ngày 07/06/2023', [], undefined],
    [
      'Kế hoạch số 44/KH-UBND ngày 7 tháng 1 năm 2023',
      ['missing-leading-zero-in-date'],
      'Kế hoạch số 44/KH-UBND ngày 07 tháng 01 năm 2023',
    ],
    ['Kế hoạch số 44/KH-UBND ngày 10/3/23', ['incomplete-date'], 'Kế hoạch số 44/KH-UBND ngày 10/3/2023'],
    ['Kế hoạch số 44/KH-UBND năm 2023', ['incomplete-date'], undefined],
    ['Kế hoạch số 44/KH-UBND ngày 10/3', ['incomplete-date'], undefined],
    ['Kế hoạch số 44/KH-UBND 10/3/2023', ['missing-ngay'], 'Kế hoạch số 44/KH-UBND ngày 10/3/2023'],
    ['Kế hoạch số …/KH-UBND ngày …/…/2023', ['blank-number', 'blank-date'], undefined],
    ['Thông tư số 343/2016/TT-BTC ngày 30 tháng 12 năm 2026', ['year-disagrees-with-date'], undefined],
    ['Nghị định số 45/NĐ-CP ngày 08/4/2020', ['missing-year'], 'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020'],
    ['Nghị định số 61/2018/NĐ-CP ngày 24/4/2018', ['wrong-known-date'], 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018'],
    ['Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Chính phủ', ['issuer-disagrees-with-symbol'], undefined],
    [
      'Quyết định của UBND tỉnh số 44/QĐ-UBND ngày 10/3/2023',
      ['issuer-before-date'],
      'Quyết định số 44/QĐ-UBND ngày 10/3/2023 của UBND tỉnh',
    ],
    [
      'Theo Kế hoạch 153/KH- UBND ngày 7/9/2023 của UBND tỉnh về chuyển đổi số',
      ['missing-so', 'space-in-symbol', 'missing-leading-zero-in-date'],
      'Theo Kế hoạch số 153/KH-UBND ngày 07/9/2023 của UBND tỉnh về chuyển đổi số',
    ],
  ])('%s', (text, why, suggestion) => {
    expect(readDocumentNumber(text).why ?? []).toEqual(why);
    expect(readDocumentNumber(text).suggestion).toBe(suggestion);
  });

  it.each([
    ['Quyết định số 44/QĐ-UBND', ['missing-date', 'missing-issuer']],
    ['Quyết định số 44/QĐ-UBND ngày 10/3/2023 của UBND tỉnh', undefined],
    ['44/QĐ-UBND', undefined],
  ])('a first citation must be full: %s', (text, why) => {
    expect(readDocumentNumber(text, { full: true }).why).toEqual(why);
  });

  it.each([
    ['Luật Cán bộ, công chức số 80/2025/QH15 ngày 24/6/2025', 'Luật', 'Quốc hội', 'Luật Cán bộ, công chức'],
    ['Căn cứ Chỉ thị số 28/CT-TTg ngày 18/9/2018;', 'Chỉ thị', 'Thủ tướng Chính phủ', 'Căn cứ'],
    ['Kết luận số 50-KL/TW ngày 28/02/2023 của Bộ Chính trị khóa XIII', 'Kết luận', 'Bộ Chính trị', 'khóa XIII'],
  ])('type, issuer and what was not read: %s', (text, type, issuer, unread) => {
    expect(readDocumentNumber(text)).toMatchObject({ type, issuer, unread });
  });
});

it.each([
  ['của Ủy ban nhân dân tỉnh ban hành Quy chế', 'Ủy ban nhân dân tỉnh'],
  ['của Ủy ban nhân dân tỉnh Quy định mức chi', 'Ủy ban nhân dân tỉnh'],
  ['của UBND tỉnh Bà Rịa - Vũng Tàu về việc', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
  ['của UBND thành phố Hải Phòng, Sở Nội vụ', 'UBND thành phố Hải Phòng'],
  ['của UBND thành phố Quy Nhơn', 'UBND thành phố Quy Nhơn'],
  ['của Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ['của Ban Chấp hành Trung ương Đảng khóa XIII', 'Ban Chấp hành Trung ương Đảng'],
  ['của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng'],
  ['của Ban Thường vụ Tỉnh uỷ thực hiện Nghị quyết', 'Ban Thường vụ Tỉnh uỷ'],
  ['của Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
  [
    'của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn hướng dẫn',
    'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn',
  ],
  ['của Ban Quản lý Khu kinh tế tỉnh thông báo', 'Ban Quản lý Khu kinh tế tỉnh'],
  ['của Ban Quản lý Dự án giao thông về kế hoạch', 'Ban Quản lý Dự án giao thông'],
  ['của Chính phủ và Kế hoạch số 35-KH/TU', 'Chính phủ'],
])('the issuer ends where the subject begins: %s', (tail, issuer) => {
  expect(readDocumentNumber(`Văn bản số 12/XY-Z1 ngày 10/3/2023 ${tail}`).issuer).toBe(issuer);
});

describeShared('real citations', () => {
  const rows = readSharedTsv('cases', 'document-numbers.tsv');

  it.each(rows)('%s', (text, _source, type, number, symbol, date, _issuer, wellFormed) => {
    const reading = readDocumentNumber(text!);
    expect(reading.type ?? '').toBe(type);
    expect(reading.number ?? '').toBe(number);
    // The table keeps the space of one broken symbol and joins the others; the reader joins all.
    expect(reading.symbol ?? '').toBe(symbol!.replace(/ /g, ''));
    expect(reading.date ?? reading.partialDate ?? '').toBe(date!.replace('-??', ''));
    expect(reading.wellFormed).toBe(wellFormed === 'yes');
  });

  it.each(rows)('issuer of %s', (text, _source, _type, _number, _symbol, _date, issuer) => {
    const key = (name: string) => name.replace('Ủy ban nhân dân', 'UBND').replace(/(?: tỉnh)? Bình Định$/, '');
    const read = readDocumentNumber(text!).issuer;
    // What the citation does not name the table takes from elsewhere in the plan.
    if (read !== undefined) expect(key(read).replace(/ tỉnh$/, '')).toBe(key(issuer!));
    else expect(text).not.toMatch(/ của /);
  });
});

test('every fault has its phrases, every abbreviation is there once', () => {
  for (const phrases of Object.values(faultMessages)) {
    expect(phrases.vi).not.toBe('');
    expect(phrases.en).not.toBe('');
  }
  const codes = documentTypes.map((type) => type.code);
  expect(codes).toHaveLength(new Set(codes).size);
});

test('the JSON shape holds what was read and nothing else', () => {
  expect(documentNumberJson(readDocumentNumber('09/CTr-TU'))).toEqual({
    wellFormed: false,
    type: 'Chương trình',
    number: '09',
    symbol: 'CTr-TU',
    why: ['party-number-in-state-form'],
    suggestion: '09-CTr/TU',
  });
  expect(documentNumberJson(readDocumentNumber('x'))).toEqual({ wellFormed: false, why: ['no-number'] });
});

describe('properties', () => {
  const stateType = fc.constantFrom('KH', 'QĐ', 'BC', 'TB', 'TTr', 'CTr', 'NQ', 'HD', 'CT');
  const number = fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(2, '0'));
  const agency = fc.constantFrom('UBND', 'SNV', 'HĐND', 'STC', 'BQLKKT', 'VPUBND', 'SVHTTDL');

  test('a State number in the right form is well formed and comes back in pieces', () => {
    fc.assert(
      fc.property(number, stateType, agency, (n, type, by) => {
        const reading = readDocumentNumber(`${n}/${type}-${by}`);
        expect(reading).toMatchObject({
          wellFormed: true,
          number: n,
          symbol: `${type}-${by}`,
          typeCode: type,
          form: 'state',
        });
      }),
    );
  });

  test('a suggestion is better than what it corrects', () => {
    const slip = fc.constantFrom<(text: string) => string>(
      (t) => t.replace('-', ' - '),
      (t) => t.replace('-', '–'),
      (t) => t.replace('/', ' / '),
      (t) => t.toLowerCase(),
      (t) => t.replace('Đ', 'D'),
      (t) => t.replace('số ', ''),
      (t) => t.replace('số ', 'số: '),
      (t) => t.replace('ngày 0', 'ngày '),
      (t) => t.replace('số 0', 'số '),
    );
    fc.assert(
      fc.property(number, stateType, fc.integer({ min: 1, max: 28 }), slip, slip, (n, type, day, one, two) => {
        const right = `Văn bản số ${n}/${type}-UBND ngày ${String(day).padStart(2, '0')}/3/2023 của UBND tỉnh`;
        const reading = readDocumentNumber(two(one(right)));
        const better = readDocumentNumber(reading.suggestion ?? reading.text);
        expect(better.why?.length ?? 0).toBeLessThanOrEqual(reading.why?.length ?? 0);
        expect(better.suggestion).toBeUndefined();
      }),
    );
  });

  test('never throws and keeps the text', () => {
    const pieces = [
      'Kế hoạch ',
      'số',
      ':',
      ' ',
      '44',
      '/',
      '-',
      '–',
      'KH',
      'UBND',
      'CTr',
      'TU',
      'QH14',
      'ngày ',
      '31/2/2023',
      ' tháng ',
      'của ',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces, '…', '\u0301', '\u200b', 'Sở ', '(', '2020')).map((a) => a.join('')),
    );
    fc.assert(
      fc.property(text, (t) => {
        const reading = readDocumentNumber(t);
        expect(reading.text).toBe(t);
        expect(reading.wellFormed).toBe(reading.why === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
