import { bareKey, compareKey } from '../text/compare-key';

/**
 * Abbreviations of issuing bodies in symbols. Each body fixes its own abbreviation (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * mục II.3.b), so no national list exists: here are only those that mean one body throughout the country.
 */
export interface StateIssuer {
  readonly code: string;
  /** The body's name, where the abbreviation is certain to mean it. */
  readonly name?: string;
  /** The letters are used by other bodies too (BTC: Bộ Tài chính, ban tổ chức): certain in normative documents only. */
  readonly onlyNormative?: true;
  /** Beginnings of the names under which the body is cited; a citation that names another of these disagrees. */
  readonly cited?: readonly string[];
}

const highest: readonly StateIssuer[] = [
  { code: 'CP', name: 'Chính phủ', cited: ['Chính phủ'] },
  { code: 'TTg', name: 'Thủ tướng Chính phủ', cited: ['Thủ tướng'] },
  { code: 'CTN', name: 'Chủ tịch nước', cited: ['Chủ tịch nước'] },
  { code: 'QH', name: 'Quốc hội', cited: ['Quốc hội'] },
  { code: 'UBTVQH', name: 'Ủy ban Thường vụ Quốc hội', cited: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH'] },
  { code: 'UBND', cited: ['Ủy ban nhân dân', 'UBND', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch UBND'] },
  { code: 'HĐND', cited: ['Hội đồng nhân dân', 'HĐND'] },
];

const central: readonly StateIssuer[] = [
  { code: 'VPCP', name: 'Văn phòng Chính phủ' },
  { code: 'VPQH', name: 'Văn phòng Quốc hội' },
  { code: 'VPCTN', name: 'Văn phòng Chủ tịch nước' },
  { code: 'BNV', name: 'Bộ Nội vụ' },
  { code: 'BTC', name: 'Bộ Tài chính', onlyNormative: true },
  { code: 'BTP', name: 'Bộ Tư pháp' },
  { code: 'BCA', name: 'Bộ Công an' },
  { code: 'BQP', name: 'Bộ Quốc phòng' },
  { code: 'BNG', name: 'Bộ Ngoại giao' },
  { code: 'BCT', name: 'Bộ Công Thương', onlyNormative: true },
  { code: 'BXD', name: 'Bộ Xây dựng' },
  { code: 'BYT', name: 'Bộ Y tế' },
  { code: 'BGDĐT', name: 'Bộ Giáo dục và Đào tạo' },
  { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ' },
  { code: 'BVHTTDL', name: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { code: 'BNNMT', name: 'Bộ Nông nghiệp và Môi trường' },
  { code: 'BDTTG', name: 'Bộ Dân tộc và Tôn giáo' },
  // Merged on 01/3/2025; their documents go on being cited.
  { code: 'BTTTT', name: 'Bộ Thông tin và Truyền thông' },
  { code: 'BKHĐT', name: 'Bộ Kế hoạch và Đầu tư' },
  { code: 'BLĐTBXH', name: 'Bộ Lao động - Thương binh và Xã hội' },
  { code: 'BNNPTNT', name: 'Bộ Nông nghiệp và Phát triển nông thôn' },
  { code: 'BTNMT', name: 'Bộ Tài nguyên và Môi trường' },
  { code: 'BGTVT', name: 'Bộ Giao thông vận tải' },
  { code: 'NHNN', name: 'Ngân hàng Nhà nước Việt Nam' },
  { code: 'TTCP', name: 'Thanh tra Chính phủ' },
  { code: 'KTNN', name: 'Kiểm toán nhà nước' },
  { code: 'TANDTC', name: 'Tòa án nhân dân tối cao' },
  { code: 'VKSNDTC', name: 'Viện kiểm sát nhân dân tối cao' },
];

const stateIssuers: readonly StateIssuer[] = [...highest, ...central];

/** Issuers of Party documents: Trung ương, Tỉnh/Thành ủy, Huyện/Quận/Thị ủy, Đảng ủy, chi bộ, and their bodies. */
const PARTY_ISSUER =
  /^(?:TW|TƯ|TU|HU|QU|ThU|CB|ĐU[\p{Lu}]*|(?:VP|BTG|BTC|BTGDV|BDV|BNC|UBKT|BCĐ|TGV|BTV|ĐĐ|BCSĐ)(?:TW|TƯ|TU|HU|QU)?|TWĐTN|CQTTBCĐ)$/u;
/** Of those, the letters that State bodies never use, so that the family of the document is certain. */
const ONLY_PARTY =
  /^(?:TW|TƯ|TU|HU|QU|ThU|ĐU[\p{Lu}]*|(?:VP|BTG|BTC|BTGDV|BDV|BNC|UBKT|BTV)(?:TW|TƯ|TU|HU|QU)|TWĐTN|CQTTBCĐ)$/u;

const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/;

const byCode = new Map(stateIssuers.map((issuer) => [issuer.code, issuer]));
const byLowerCode = new Map(stateIssuers.map((issuer) => [issuer.code.toLowerCase(), issuer]));
const byBareCode = new Map(stateIssuers.map((issuer) => [bareKey(issuer.code), issuer]));
const shuffled = new Map(highest.filter((i) => i.code.length >= 4).map((i) => [sortLetters(i.code), i]));

function sortLetters(text: string): string {
  return [...bareKey(text)].sort().join('');
}

/** `QH14`, `UBTVQH15`: the National Assembly of that term. */
export const isAssembly = (code: string): boolean => ASSEMBLY.test(code);

/** The State body with exactly this abbreviation, the term of the National Assembly left off. */
export function stateIssuer(code: string): StateIssuer | undefined {
  return byCode.get(isAssembly(code) ? code.replace(/\d+$/, '') : code);
}

/** The abbreviation meant by one in other capitals, without marks, or with letters swapped: ubnd, HDND, UNBD. */
export function issuerLike(text: string): string | undefined {
  if (stateIssuer(text)) return text;
  const near = byLowerCode.get(text.toLowerCase()) ?? byBareCode.get(bareKey(text)) ?? shuffled.get(sortLetters(text));
  if (near) return near.code;
  const upper = text.toUpperCase();
  return upper !== text && (isAssembly(upper) || PARTY_ISSUER.test(upper)) ? upper : undefined;
}

/** Whether a Party body may sign with these letters. */
export const isPartyIssuer = (code: string): boolean => PARTY_ISSUER.test(code);

/** Whether only a Party body signs with these letters. */
export const isOnlyPartyIssuer = (code: string): boolean => ONLY_PARTY.test(code);

/** The highest State body that this name means, by its abbreviation; undefined for all other names. */
export function citedBody(name: string): string | undefined {
  const key = compareKey(name);
  let best: { code: string; length: number } | undefined;
  for (const issuer of highest) {
    for (const start of issuer.cited ?? []) {
      const startKey = compareKey(start);
      const fits = key === startKey || key.startsWith(`${startKey} `);
      if (fits && startKey.length > (best?.length ?? 0)) best = { code: issuer.code, length: startKey.length };
    }
  }
  return best?.code;
}

const PARTY_NAMES = ['ban chấp hành', 'bộ chính trị', 'ban bí thư', 'ban thường vụ', 'tỉnh ủy', 'thành ủy', 'huyện ủy'];
const partyNames = [...PARTY_NAMES, 'thị ủy', 'quận ủy', 'đảng ủy', 'thường trực'].map(compareKey);

/** Whether a body of this name may have signed with these letters: Sở Nội vụ with SNV, Bộ Chính trị with TW. */
export function nameFitsCode(name: string, code: string): boolean {
  const body = citedBody(name);
  const plainCode = isAssembly(code) ? code.replace(/\d+$/, '') : code;
  if (body !== undefined) return body === plainCode;
  const key = compareKey(name);
  if (isPartyIssuer(code)) return partyNames.some((start) => key.startsWith(start));
  const initials = name
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => bareKey(word)[0] ?? '')
    .join('');
  return initials.includes(bareKey(plainCode).replace(/[^a-z0-9]/g, ''));
}
