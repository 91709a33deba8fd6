import type { DocumentNumberFault } from './faults';

/** A short phrase for each fault, for command line and task pane; ND30 = Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const faultMessages: Readonly<Record<DocumentNumberFault, { readonly vi: string; readonly en: string }>> = {
  'no-number': { vi: 'không có số, ký hiệu văn bản', en: 'no document number' },
  'missing-symbol': { vi: 'thiếu ký hiệu sau số văn bản', en: 'the number has no symbol' },
  'blank-number': { vi: 'chưa điền số', en: 'the number is blank' },
  'impossible-number': { vi: 'số văn bản bắt đầu từ 01', en: 'document numbers begin at 01' },
  'missing-leading-zero': { vi: 'số nhỏ hơn 10 phải thêm số 0 ở trước', en: 'a number below 10 takes a leading 0' },
  'letter-in-number': { vi: 'có chữ cái lẫn trong số', en: 'a letter stands among the digits' },
  'missing-year': {
    vi: 'văn bản quy phạm pháp luật phải có năm ban hành sau số',
    en: 'a normative document carries its year after the number',
  },
  'unexpected-year': { vi: 'loại văn bản này không ghi năm trong ký hiệu', en: 'this type carries no year' },
  'year-disagrees-with-date': {
    vi: 'năm trong số, ký hiệu khác năm ban hành',
    en: 'the year in the number is not the year of the date',
  },
  'space-in-symbol': { vi: 'số, ký hiệu không có khoảng trắng', en: 'a number and symbol hold no spaces' },
  'wrong-dash': { vi: 'dùng dấu gạch nối (-)', en: 'use a plain hyphen (-)' },
  'missing-slash': { vi: 'thiếu dấu gạch chéo giữa số và ký hiệu', en: 'no slash between number and symbol' },
  'wrong-separator': {
    vi: 'sai dấu ngăn: văn bản hành chính ghi 44/KH-UBND, văn bản của Đảng ghi 20-CTr/TU',
    en: 'wrong separators: State form 44/KH-UBND, Party form 20-CTr/TU',
  },
  'swapped-parts': { vi: 'số phải đứng trước ký hiệu', en: 'the number comes before the symbol' },
  'party-number-in-state-form': {
    vi: 'văn bản của Đảng ghi số-loại/cơ quan (20-CTr/TU)',
    en: 'a Party document is numbered number-type/issuer (20-CTr/TU)',
  },
  'state-number-in-party-form': {
    vi: 'văn bản hành chính ghi số/loại-cơ quan (44/KH-UBND)',
    en: 'a State document is numbered number/type-issuer (44/KH-UBND)',
  },
  'inverted-symbol': {
    vi: 'ký hiệu bị đảo: tên loại đứng trước tên cơ quan',
    en: 'inverted symbol: the type comes before the issuer',
  },
  'wrong-abbreviation': { vi: 'sai chữ viết tắt', en: 'wrong abbreviation' },
  'wrong-case': { vi: 'sai chữ hoa, chữ thường trong ký hiệu', en: 'wrong capitals in the symbol' },
  'unknown-type': { vi: 'tên loại văn bản viết tắt không có trong quy định', en: 'unknown abbreviation of a type' },
  'incomplete-symbol': { vi: 'ký hiệu thiếu tên loại hoặc tên cơ quan', en: 'the symbol lacks its type or its issuer' },
  'letter-with-type': { vi: 'ký hiệu công văn không ghi tên loại', en: 'the symbol of a letter carries no type' },
  'type-disagrees-with-symbol': { vi: 'tên loại không khớp ký hiệu', en: 'the type disagrees with the symbol' },
  'abbreviated-type': { vi: 'tên loại phải viết đầy đủ', en: 'the type is to be written in full' },
  'misspelt-type': { vi: 'sai chính tả tên loại', en: 'the type is misspelt' },
  'missing-so': { vi: 'thiếu chữ "số"', en: 'the word "số" is missing' },
  'colon-after-so': { vi: 'không có dấu hai chấm sau chữ "số"', en: 'no colon after "số"' },
  'missing-space-after-so': { vi: 'thiếu khoảng trắng sau chữ "số"', en: 'no space after "số"' },
  'missing-date': { vi: 'thiếu ngày, tháng, năm ban hành', en: 'the date is missing' },
  'blank-date': { vi: 'chưa điền ngày, tháng ban hành', en: 'the date is blank' },
  'incomplete-date': { vi: 'ngày ban hành chưa đủ ngày, tháng, năm', en: 'the date is incomplete' },
  'impossible-date': { vi: 'ngày không có thật', en: 'no such date' },
  'missing-leading-zero-in-date': {
    vi: 'ngày nhỏ hơn 10, tháng 1 và tháng 2 phải thêm số 0 ở trước',
    en: 'days below 10 and months 1 and 2 take a leading 0',
  },
  'missing-ngay': { vi: 'thiếu chữ "ngày"', en: 'the word "ngày" is missing' },
  'wrong-known-date': { vi: 'sai ngày ban hành của văn bản này', en: 'this document has another date' },
  'missing-issuer': { vi: 'thiếu cơ quan ban hành', en: 'the issuer is missing' },
  'missing-cua': { vi: 'thiếu chữ "của" trước cơ quan ban hành', en: 'the word "của" is missing before the issuer' },
  'issuer-before-date': {
    vi: 'sai thứ tự: loại, số, ký hiệu, ngày, cơ quan ban hành',
    en: 'wrong order: type, number, date, issuer',
  },
  'issuer-disagrees-with-symbol': {
    vi: 'cơ quan ban hành không khớp ký hiệu',
    en: 'the issuer disagrees with the symbol',
  },
};
