import { bareKey, compareKey, editDistance } from '../text/compare-key';

/**
 * Types of document and their abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III (27 types and 3 copies); the normative
 * types of the Luật Ban hành văn bản quy phạm pháp luật; the Party's types (Hướng dẫn 36-HD/VPTW); joint types and
 * a few that offices use without a rule of their own.
 */
export interface DocumentType {
  /** The abbreviation in a symbol: "KH". */
  readonly code: string;
  /** Names under which State bodies cite it, the usual one first. */
  readonly names: readonly string[];
  /** Names in Party documents, where they differ: the Party's QĐ is a decision or a regulation. */
  readonly partyNames?: readonly string[];
  /**
   * Whether the number carries the year (`45/2020/NĐ-CP`): normative types must, the administrative types of
   * Nghị định 30/2020/NĐ-CP never do, some (QĐ, NQ) are both.
   */
  readonly year: 'required' | 'optional' | 'never';
  /** The same letters also stand for an office or a field (TTr: thanh tra), as the last group of a letter's symbol. */
  readonly alsoOffice?: true;
}

const administrative: readonly DocumentType[] = [
  { code: 'NQ', names: ['Nghị quyết'], year: 'optional' },
  { code: 'QĐ', names: ['Quyết định'], partyNames: ['Quyết định', 'Quy định'], year: 'optional' },
  { code: 'CT', names: ['Chỉ thị'], year: 'optional', alsoOffice: true },
  { code: 'QC', names: ['Quy chế'], year: 'never' },
  { code: 'QyĐ', names: ['Quy định'], year: 'never' },
  { code: 'TC', names: ['Thông cáo'], year: 'never', alsoOffice: true },
  { code: 'TB', names: ['Thông báo', 'Thông báo kết luận'], year: 'never' },
  { code: 'HD', names: ['Hướng dẫn'], year: 'never' },
  { code: 'CTr', names: ['Chương trình', 'Chương trình hành động', 'Chương trình công tác'], year: 'never' },
  { code: 'KH', names: ['Kế hoạch', 'Kế hoạch hành động', 'Kế hoạch phối hợp'], year: 'never' },
  { code: 'PA', names: ['Phương án'], year: 'never' },
  { code: 'ĐA', names: ['Đề án'], year: 'never' },
  { code: 'DA', names: ['Dự án'], year: 'never', alsoOffice: true },
  { code: 'BC', names: ['Báo cáo', 'Báo cáo thẩm định', 'Báo cáo thẩm tra'], year: 'never' },
  { code: 'BB', names: ['Biên bản'], year: 'optional' },
  { code: 'TTr', names: ['Tờ trình'], year: 'never', alsoOffice: true },
  { code: 'HĐ', names: ['Hợp đồng'], year: 'optional' },
  { code: 'CĐ', names: ['Công điện'], year: 'never', alsoOffice: true },
  { code: 'BGN', names: ['Bản ghi nhớ'], year: 'optional' },
  { code: 'BTT', names: ['Bản thỏa thuận'], year: 'optional' },
  { code: 'GUQ', names: ['Giấy ủy quyền'], year: 'never' },
  { code: 'GM', names: ['Giấy mời'], year: 'never' },
  { code: 'GGT', names: ['Giấy giới thiệu'], year: 'never' },
  { code: 'GNP', names: ['Giấy nghỉ phép'], year: 'never' },
  { code: 'PG', names: ['Phiếu gửi'], year: 'never', alsoOffice: true },
  { code: 'PC', names: ['Phiếu chuyển'], year: 'never', alsoOffice: true },
  { code: 'PB', names: ['Phiếu báo'], year: 'never', alsoOffice: true },
  { code: 'SY', names: ['Bản sao y', 'Sao y'], year: 'never', alsoOffice: true },
  { code: 'TrS', names: ['Bản trích sao', 'Trích sao'], year: 'never' },
  { code: 'SL', names: ['Bản sao lục', 'Sao lục'], year: 'never', alsoOffice: true },
];

const normative: readonly DocumentType[] = [
  { code: 'NĐ', names: ['Nghị định'], year: 'required' },
  { code: 'TT', names: ['Thông tư'], partyNames: ['Thông tri'], year: 'required', alsoOffice: true },
  { code: 'TTLT', names: ['Thông tư liên tịch'], year: 'required' },
  { code: 'NQLT', names: ['Nghị quyết liên tịch'], year: 'required' },
  { code: 'L', names: ['Lệnh'], year: 'optional' },
  { code: 'LCT', names: ['Lệnh'], year: 'optional' },
  { code: 'PL', names: ['Pháp lệnh'], year: 'optional', alsoOffice: true },
  { code: 'VBHN', names: ['Văn bản hợp nhất'], year: 'optional' },
];

const party: readonly DocumentType[] = [
  { code: 'KL', names: ['Kết luận', 'Kết luận thanh tra', 'Thông báo kết luận'], year: 'never' },
  { code: 'QĐi', names: ['Quy định'], year: 'never' },
  { code: 'CV', names: ['Công văn'], year: 'never' },
];

const practice: readonly DocumentType[] = [
  { code: 'CTPH', names: ['Chương trình phối hợp'], year: 'optional' },
  { code: 'QCPH', names: ['Quy chế phối hợp'], year: 'optional' },
  { code: 'KHPH', names: ['Kế hoạch phối hợp'], year: 'optional' },
  { code: 'KHLT', names: ['Kế hoạch liên tịch'], year: 'optional' },
  { code: 'KHLN', names: ['Kế hoạch liên ngành'], year: 'optional' },
  { code: 'HDLT', names: ['Hướng dẫn liên tịch'], year: 'optional' },
  { code: 'HDLN', names: ['Hướng dẫn liên ngành'], year: 'optional' },
  { code: 'HDLS', names: ['Hướng dẫn liên sở'], year: 'optional' },
  { code: 'CTHĐ', names: ['Chương trình hành động'], year: 'never' },
  { code: 'TBKL', names: ['Thông báo kết luận'], year: 'never' },
  { code: 'BCTĐ', names: ['Báo cáo thẩm định'], year: 'never' },
  { code: 'BCTTr', names: ['Báo cáo thẩm tra'], year: 'never' },
  { code: 'TTrLS', names: ['Tờ trình liên sở', 'Tờ trình'], year: 'never' },
  { code: 'TTrLN', names: ['Tờ trình liên ngành', 'Tờ trình'], year: 'never' },
  { code: 'GP', names: ['Giấy phép'], year: 'optional' },
  { code: 'GCN', names: ['Giấy chứng nhận'], year: 'optional' },
  { code: 'TM', names: ['Thư mời'], year: 'never', alsoOffice: true },
];

export const documentTypes: readonly DocumentType[] = [...administrative, ...normative, ...party, ...practice];

/** The name of the documents whose symbol carries no type: `05/BNV-VP`. */
export const LETTER = 'Công văn';

/** What a word before the number says of the symbol that must follow. */
export interface TypeWord {
  readonly name: string;
  /** Abbreviations the symbol may carry. */
  readonly codes: readonly string[];
  /** A letter: no type in the symbol. */
  readonly letter?: true;
  /** A document of the National Assembly: `97/2019/QH14`. */
  readonly assembly?: true;
  /** Any symbol will do ("Văn bản số …"). */
  readonly any?: true;
}

const wordsWithoutCode: readonly TypeWord[] = [
  { name: LETTER, codes: ['CV'], letter: true },
  { name: 'Thư công', codes: [], letter: true },
  { name: 'Văn bản', codes: [], any: true },
  { name: 'Luật', codes: [], assembly: true },
  { name: 'Bộ luật', codes: [], assembly: true },
  { name: 'Pháp lệnh', codes: ['PL'], assembly: true },
  { name: 'Nghị quyết', codes: ['NQ'], assembly: true },
];

const byCode = new Map(documentTypes.map((type) => [type.code, type]));
const byLowerCode = groupBy(documentTypes, (type) => [type.code.toLowerCase()]);
const byBareCode = groupBy(documentTypes, (type) => [bareKey(type.code)]);
const words = collectWords();
const wordsByBareKey = new Map([...words.values()].map((word) => [bareKey(word.name), word]));

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keys(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

function collectWords(): Map<string, TypeWord> {
  const found = new Map<string, TypeWord>();
  for (const type of documentTypes) {
    for (const name of [...type.names, ...(type.partyNames ?? [])]) {
      const key = compareKey(name);
      found.set(key, { name, codes: [...new Set([...(found.get(key)?.codes ?? []), type.code])] });
    }
  }
  for (const word of wordsWithoutCode) {
    const key = compareKey(word.name);
    found.set(key, { ...word, codes: [...new Set([...(found.get(key)?.codes ?? []), ...word.codes])] });
  }
  return found;
}

/** The type with exactly this abbreviation. */
export const typeByCode = (code: string): DocumentType | undefined => byCode.get(code);

/** Types whose abbreviation differs from the text in capitals only (`kh`), then those that differ in marks (`QD` for QĐ). */
export function typesLike(text: string): readonly DocumentType[] {
  return [...(byLowerCode.get(text.toLowerCase()) ?? []), ...(byBareCode.get(bareKey(text)) ?? [])];
}

/** The one type whose abbreviation is a letter away (`KHH`), for a suggestion; undefined where several are. */
export function nearestType(text: string): DocumentType | undefined {
  const key = bareKey(text);
  const near = [...administrative, ...normative].filter(
    (type) => type.code.length > 1 && editDistance(bareKey(type.code), key, 1) <= 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** The type that these words name ("kế hoạch", "Chương trình hành động"). */
export const typeWord = (text: string): TypeWord | undefined => words.get(compareKey(text));

/** The type these words name when their marks are not looked at: a slip of the pen ("Quyêt định"). */
export const typeWordLike = (text: string): TypeWord | undefined => wordsByBareKey.get(bareKey(text));
