/**
 * Counts in titles and total rows: "30 NHIỆM VỤ TRỌNG TÂM", "ba mươi tám nhiệm vụ", "38 (ba mươi tám) nhiệm vụ",
 * "Tổng số nhiệm vụ: 38".
 */
export interface CountPhrase {
  readonly value: number;
  readonly of: Counted;
  /** The counted noun as written. */
  readonly noun: string;
  /** Where the number stands: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

export type Counted = 'tasks' | 'indicators' | 'sections';

/** Longer nouns first: "nhóm nhiệm vụ" counts sections. */
const NOUNS: readonly (readonly [string, Counted])[] = [
  ['nhóm nhiệm vụ', 'sections'],
  ['nhóm công việc', 'sections'],
  ['nhóm giải pháp', 'sections'],
  ['nhóm chỉ tiêu', 'sections'],
  ['nhiệm vụ', 'tasks'],
  ['đầu việc', 'tasks'],
  ['công việc', 'tasks'],
  ['chỉ tiêu', 'indicators'],
];

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const VARIANTS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };
const NUMBER_WORDS = [...UNITS.slice(1), ...Object.keys(VARIANTS), 'mười', 'mươi', 'trăm', 'linh', 'lẻ'];

const noun = NOUNS.map(([words]) => words.replace(' ', '\\s+')).join('|');
const words = `(?:${NUMBER_WORDS.join('|')})(?:\\s+(?:${NUMBER_WORDS.join('|')}))*`;
const BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}\\p{N}/.,–-])(\\d{1,3}|${words})(\\s*\\([^)]{1,40}\\))?\\s+(${noun})(?!\\p{L})`,
  'giu',
);
const AFTER_NOUN = new RegExp(`(?<!\\p{L})(?:số|cộng|tổng)\\s+(${noun})\\s*[:=]\\s*(\\d{1,3})(?![\\d/.,%])`, 'giu');

/** Words after which a number is no count: "năm 2024", "Quý 2", "số 28". */
const NO_COUNT_AFTER = /(?:năm|quý|tháng|ngày|(?<!tổng\s)số|khóa|khoá|kỳ|giai đoạn|điều|khoản|(?<!danh\s)mục)\s*$/iu;

const BARE_TOTAL = /^\s*(tổng(?:\s+(?:cộng|số))?|cộng)\s*[:=]?\s*(\d{1,3})\s*$/iu;

/** A closing row that counts without a noun: "TỔNG CỘNG: 38". */
export function findBareTotal(text: string, of: Counted): CountPhrase | undefined {
  const match = BARE_TOTAL.exec(text);
  if (!match) return undefined;
  const end = text.trimEnd().length;
  return { value: Number(match[2]), of, noun: match[1]!, start: end - match[2]!.length, end };
}

/** Every count in the text, from left to right. */
export function findCounts(text: string): CountPhrase[] {
  if (!/nhiệm|việc|tiêu|giải/iu.test(text)) return [];
  const found: CountPhrase[] = [];
  for (const match of text.matchAll(BEFORE_NOUN)) {
    const [, number = '', inWords = '', counted = ''] = match;
    const value = /^\d/.test(number) ? Number(number) : readNumberWords(number);
    if (value === undefined || NO_COUNT_AFTER.test(text.slice(0, match.index))) continue;
    const end = match.index + number.length + inWords.length;
    found.push({ value, of: countedBy(counted), noun: counted, start: match.index, end });
  }
  for (const match of text.matchAll(AFTER_NOUN)) {
    const [whole, counted = '', number = ''] = match;
    const end = match.index + whole.length;
    found.push({ value: Number(number), of: countedBy(counted), noun: counted, start: end - number.length, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

function countedBy(written: string): Counted {
  const key = written.toLowerCase().replace(/\s+/g, ' ');
  return NOUNS.find(([phrase]) => phrase === key)![1];
}

function unitOf(word: string): number | undefined {
  const unit = UNITS.indexOf(word);
  return unit >= 0 ? unit : VARIANTS[word];
}

/**
 * The number that words say, from 1 to 999; undefined when they say none. "năm" alone is left unread: before a noun it
 * is as often the year as the number five.
 */
export function readNumberWords(text: string): number | undefined {
  const parts = text.toLowerCase().normalize('NFC').trim().split(/\s+/);
  if (parts.length === 1 && parts[0] === 'năm') return undefined;
  let total = 0;
  let pending: number | undefined;
  for (const part of parts) {
    if (part === 'trăm' || part === 'mươi') {
      if (pending === undefined) return undefined;
      total += pending * (part === 'trăm' ? 100 : 10);
      pending = undefined;
    } else if (part === 'mười') {
      if (pending !== undefined) return undefined;
      total += 10;
    } else if (part === 'linh' || part === 'lẻ') {
      if (total < 100) return undefined;
    } else {
      const unit = unitOf(part);
      if (unit === undefined || pending !== undefined) return undefined;
      pending = unit;
    }
  }
  total += pending ?? 0;
  return total > 0 ? total : undefined;
}
