import type { PhraseText } from './phrase-text';

/**
 * How a time stands in the phrase: `before` it (exclusive), `by` it (inclusive), `from` it on, `after` it, or `in` it.
 */
export type Bound = 'before' | 'by' | 'to' | 'from' | 'after' | 'in';

interface Connective {
  readonly bound: Bound;
  /** What ends the words before the time, over bare text. */
  readonly pattern: RegExp;
  /** Marked writings that look the same: `đầu tư` is no `từ`. */
  readonly not?: RegExp;
}

const ends = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})[\\s:,]*$`);

/** In the order in which they are tried; the words nearest to the time decide. */
const connectives: readonly Connective[] = [
  { bound: 'before', pattern: ends('truoc(?: (?:thoi diem|moc|het|cuoi|ngay))*') },
  {
    bound: 'by',
    pattern: ends(
      '(?:(?:cham|muon|tre|lau) nhat|khong qua|khong (?:muon|cham|tre|qua) hon|han (?:cuoi(?: cung)?|chot)|thoi han|deadline|truoc khi (?:het|ket thuc)|het)' +
        '(?:[\\s:]+(?:la|vao|den|trong|het|toi|ngay|cuoi))*',
    ),
  },
  {
    bound: 'to',
    pattern: ends('(?:den|toi)(?: (?:het|cuoi|ngay|thoi diem|khoang))*'),
    not: /(?:đền|đèn|đen|dền|tối|tôi|tội|tồi|tỏi)[^\p{L}]*$/u,
  },
  {
    bound: 'from',
    pattern: ends('(?:(?<!dau |vat |thu )tu|bat dau|khoi cong|khai mac)(?: (?:ngay|khoang|thoi diem))*'),
    not: /(?:tư|tự|tử|tứ|tú|tụ)[^\p{L}]*$/u,
  },
  { bound: 'after', pattern: ends('(?<!thu )sau(?: ngay)?'), not: /s[âầấá]u(?:\s+ngày)?[^\p{L}]*$/u },
  { bound: 'in', pattern: ends('(?:trong|vao|du kien|khoang)(?: (?:trong|vao|khoang|dip|ngay))*') },
];

/** The connective that ends the stretch of text before a time, and where it begins; `to` where there is none. */
export function connectiveBefore(phrase: PhraseText, from: number, to: number): { bound?: Bound; at: number } {
  const gap = phrase.bare.slice(from, to);
  if (gap.length < 2) return { at: to };
  for (const { bound, pattern, not } of connectives) {
    const match = pattern.exec(gap);
    if (match !== null && !not?.test(phrase.marked.slice(from, to))) return { bound, at: from + match.index };
  }
  return { at: to };
}

const RANGE =
  /^[^\S\n]*,?[^\S\n]*(?:-+>?|~|(?:cho )?(?:den|toi)(?: (?:het|cuoi|truoc|ngay|khoang))*)\s*(?:(?:het|cuoi|ngay)\s*)?$/;
const LIST = /^[\s.]*(?:[,;/&+]|\n[-+•*·]|va|hoac|hay)?\s*(?:,|va|hoac)?\s*(?:trong|vao|ngay)?\s*$/;

/** How two times are joined by the text between them: as the ends of a range, as a list, or not at all. */
export function joinOf(gap: string): 'range' | 'list' | undefined {
  if (RANGE.test(gap)) return 'range';
  return LIST.test(gap) ? 'list' : undefined;
}

/** Words that say no more than that something is due: they make neither a label nor a meaning of their own. */
const FILLER =
  /(?<![a-z])(?:hoan (?:thanh|tat)|ket thuc|xong|phai|can|se|duoc|thoi (?:gian|han|diem)|tien do|du kien|trong|vao|tu|truoc|den|toi|het|sau|cham nhat|muon nhat|tre nhat|khong qua|khong (?:muon|cham) hon|han (?:cuoi cung|cuoi|chot)|han|la|ngay|khoang|va|moc|thang|nam|quy|hang|dinh ky|moi|(?:giai doan|thoi ky|nhiem ky)(?!\s*[\divx])|cua|o|tai|dip|bat dau|theo|cac|cuoi|dau|giua|ke)(?![a-z])/g;

/** Whether a stretch of bare text holds words of its own, beside connectives and "hoàn thành". */
export function hasWords(bare: string): boolean {
  return /[a-z]{2}|\d\s*%/.test(bare.replace(FILLER, ' '));
}

const LEADING_FILLER =
  /(?:^|(?<=\s))(?:du kien|trong|vao|tu|truoc|den|toi|het|sau|cham nhat|muon nhat|tre nhat|khong qua|khong (?:muon|cham) hon|han (?:cuoi cung|cuoi|chot)|la|ngay|khoang|xong|hoan thanh|thoi gian|dinh ky|hang|moi)[\s:,]*$/;

/** A label without the connectives that lead over to its time: "Trình ban hành trước" names "Trình ban hành". */
export function labelEnd(bare: string): number {
  let end = bare.length;
  for (;;) {
    const shorter = bare.slice(0, end).replace(LEADING_FILLER, '').trimEnd().length;
    if (shorter === end) return end;
    end = shorter;
  }
}
