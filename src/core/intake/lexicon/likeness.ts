import { bareKey, compareKey } from '../../text/compare-key';
import { foldSpaces } from '../../text/normalize';
import { startsSmall, wordCount } from '../text/shape';
import { phraseList } from './phrase-list';
import { ACTIONS, AGENCY_HEADS, BEFORE_NUMBERS, NO_AGENCY, PRODUCT_HEADS, STRONG_HEADS, TASK_HEADS, UNFINISHED_HEADS, UNITS } from './words';

/** How much a text looks like one kind of cell: from -1 (surely not) over 0 (no telling) to 1 (surely). */
export interface Likeness {
  readonly agency: number;
  readonly deadline: number;
  readonly product: number;
  readonly task: number;
  readonly value: number;
  readonly unit: number;
}

const agencyHeads = phraseList(AGENCY_HEADS);
const noAgency = phraseList(NO_AGENCY);
const productHeads = phraseList(PRODUCT_HEADS);
const taskHeads = phraseList(TASK_HEADS);
/** With their capitals: "Nội vụ" is a name's end, "Vụ" its beginning. */
const UNFINISHED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${UNFINISHED_HEADS.join('|')})$`, 'u');
const beforeNumbers = phraseList(BEFORE_NUMBERS);
const strongHeads = phraseList(STRONG_HEADS);
const times = phraseList(['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm', 'Thường xuyên', 'Trước ngày', 'Hằng năm', 'Hàng năm', 'Hằng quý', 'Hàng quý', 'Trong năm']);
const products = phraseList(['Quyết định của', 'Kế hoạch của', 'Báo cáo của', 'Nghị quyết của', 'Văn bản của', 'Chỉ thị của', 'Công văn của']);
const units = new Set(UNITS.map(compareKey));

const MARK = /^(?:[-–+•·*]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)/u;
const withoutMark = (text: string): string => text.replace(MARK, '');

/** Whether the text begins as an agency's name, or a phrase for several of them, does. */
export function beginsAsAgency(text: string): boolean {
  return agencyHeads.begins(text) && !noAgency.begins(text);
}

/** Whether the text ends with the head of a name that is not finished: "Quyết định của Chủ tịch", "Văn phòng". */
export function endsUnfinished(text: string): boolean {
  return UNFINISHED.test(text.slice(-40).replace(/uỷ/gu, 'ủy').replace(/Uỷ/gu, 'Ủy'));
}

/** Whether a number must follow: "Quý", "khoản", "giai đoạn". */
export function awaitsNumber(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last !== last.toUpperCase() && beforeNumbers.ends(text);
}

function agencyLikeness(text: string): number {
  const parts = text
    .split(/[;\n]|\.(?=\s|$)/u)
    .map((part) => withoutMark(part.trim()).replace(/^và\s+/iu, ''))
    .filter((part) => part !== '');
  if (parts.length === 0 || !beginsAsAgency(parts[0]!)) return -1;
  const headed = parts.filter(beginsAsAgency).length / parts.length;
  const acting = Math.min(1.5, smallActions(text) * 0.6);
  const tooLong = wordCount(text) > 70 ? 0.3 : 0;
  return Math.max(-0.5, headed - acting - tooLong);
}

function smallActions(text: string): number {
  return [...text.matchAll(ACTION)].length;
}

const ACTION = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ACTIONS.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
/** A capital after these goes on with the name that they begin. */
const GOES_ON =
  /(?:[;,.:(/–-]|(?:^|\s)(?:[Ss]ở|Bộ|Ban|Phòng|Cục|Vụ|Viện|Trường|Trung tâm|Đài|Báo|Hội|Tổng|Chi|Đoàn|Quản lý|[Cc]ác|và|của|thuộc|với|cùng|hoặc|cấp|là|qua))$/u;

/** How often a further agency or product, and with `all` a task or a time, begins inside the text with nothing between. */
export function glued(text: string, all: boolean): number {
  const starts = [...text.matchAll(/\s(?=\p{Lu})/gu)].map(({ index }) => index + 1);
  return starts.filter((start) => {
    const before = text.slice(0, start).trimEnd();
    if (GOES_ON.test(before) || endsUnfinished(before)) return false;
    const rest = text.slice(start, start + 80);
    if (strongHeads.begins(rest) || products.begins(rest)) return true;
    return all && (times.begins(rest) || (taskHeads.begins(rest) && !/^\p{Lu}\p{L}+\s\p{Lu}/u.test(rest)));
  }).length;
}

/** Whether the last of several sentences is but a list of agencies: a cell of agencies was taken in. */
export function endsInAgencies(text: string): boolean {
  const last = /\.\s+(\p{Lu}[^.]{3,160})\.?$/u.exec(text)?.[1];
  return last !== undefined && agencyLikeness(last) > 0.5;
}

/** Whether the text ends with a time, as the last cell of a row does. */
export function endsInTime(text: string): boolean {
  const words = text.split(' ');
  for (let count = 1; count <= Math.min(8, words.length); count++) {
    const end = words.slice(-count).join(' ');
    if (/^[-–\p{Lu}\d]/u.test(end) && deadlineLikeness(end) > 0) return true;
  }
  return false;
}

const PART_OF_YEAR = String.raw`(?:quy|thang|nam|ngay|tuan|ky|6 thang|9 thang)`;
const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,4}(?:\s*[/.-]\s*\d{4})?`;
const MOMENT = String.raw`(?:quy\s+(?:i|ii|iii|iv|[1-4])\b|thang\s+\d|ngay\s+\d|nam\s+(?:\d{4}|hoc)|${DATE}|(?:19|20)\d\d\b|ca nam|cuoi nam|dau nam|trong nam|thuong xuyen|dinh ky|(?:hang|hang) (?:nam|quy|thang|tuan|ngay))`;
const TIME_BEGINS = new RegExp(
  String.raw`^(?:${MOMENT}|(?:truoc|sau|trong|den|het|tu|giua|khoang|cham nhat|khong qua|xong truoc)\s+(?:het |cuoi |dau |ngay |thang )?(?:${PART_OF_YEAR}\b|${DATE}|hoi nghi|ky hop|giai doan)|(?:quy|thang)\s|cac (?:quy|thang|nam)|(?:ngay )?sau khi|ngay khi|khi co|khi duoc|theo (?:ke hoach|tien do|lo trinh|huong dan|quy dinh|yeu cau|tinh hinh|chi dao|thoi gian|chuong trinh|tung|dinh ky|thoi han|van ban|ky)|giai doan\s+\d|dot xuat|nam \d|6 thang|[369] thang|lau dai|hoan thanh\b.{0,40}${MOMENT}|thuc hien (?:thuong xuyen|theo|trong|hang|dinh ky)|bat dau tu|phan dau .{0,30}${MOMENT}|nhiem ky|toi thieu|it nhat)`,
  'u',
);
const LABELLED_TIME = new RegExp(
  String.raw`^[\p{L}][\p{L}\s/]{2,60}:\s*(?:${MOMENT}|(?:truoc|sau|trong|den|tu|theo)\s)`,
  'u',
);
const SHORT_WITH_TIME = new RegExp(String.raw`^[\p{L}\s,]{0,40}\s(?:${MOMENT})\s*\.?$`, 'u');
const DONE_BY = new RegExp(String.raw`^(?:ban hanh|thuc hien|hoan thanh|trinh|trien khai|bao cao|phe duyet|to chuc)\s+(?:ke hoach\s+|trong\s+|truoc\s+)?(?:${MOMENT})`, 'u');
const DITTO = /^(?:nt|n\.t|-nt-|như trên|")\.?$/iu;

function deadlineLikeness(text: string): number {
  if (DITTO.test(text)) return 0.5;
  if (beginsAsAgency(text)) return -1;
  const words = wordCount(text);
  const bare = bareKey(withoutMark(text));
  if (TIME_BEGINS.test(bare)) return words <= 30 ? 1 : words <= 60 ? 0.3 : -0.5;
  if (words <= 30 && (LABELLED_TIME.test(bare) || (words <= 10 && DONE_BY.test(bare)))) return 1;
  if (words <= 8 && SHORT_WITH_TIME.test(bare)) return 0.6;
  return -1;
}

const OF_AGENCY = /\s(?:của|do|thuộc)\s/u;

function productLikeness(text: string): number {
  const first = withoutMark(text);
  if (!productHeads.begins(first)) return taskHeads.begins(first) ? -0.5 : 0;
  const words = wordCount(text);
  if (words <= 12 && OF_AGENCY.test(first)) return 1;
  return words <= 6 ? 0.8 : words <= 25 ? 0.4 : 0.2;
}

function taskLikeness(text: string): number {
  const first = withoutMark(text);
  const words = wordCount(text);
  if (taskHeads.begins(first)) return words >= 5 ? 0.8 : 0.4;
  return words >= 8 ? 0.3 : words >= 4 ? 0 : -0.3;
}

const NUMBER = /^[<>≤≥~=±]?\s*-?\d[\d.,\s]*(?:%|‰)?$/u;
const VALUE =
  /^(?:[<>≤≥~=±]\s*)?(?:trên|dưới|từ|đạt|tối thiểu|ít nhất|khoảng)?\s*\d[\d.,]*(?:\s*[/–-]\s*\d[\d.,]*)?\s*(?:%|‰|điểm)?(?:\s*\([^)]*\))?(?:\s*trở lên)?$/iu;
const EMPTY_VALUE = /^(?:-|–|—|x|…|\.{2,}|không có|chưa có số liệu)$/iu;

function valueLikeness(text: string): number {
  if (NUMBER.test(text) || VALUE.test(text)) return 1;
  if (EMPTY_VALUE.test(text)) return 0.6;
  return wordCount(text) <= 6 && /\d/u.test(text) ? 0.2 : -0.5;
}

const READINGS: Readonly<Record<keyof Likeness, (text: string) => number>> = {
  agency: agencyLikeness,
  deadline: deadlineLikeness,
  product: productLikeness,
  task: (text) => (startsSmall(text) ? Math.min(0, taskLikeness(text)) : taskLikeness(text)),
  value: valueLikeness,
  unit: (text) => (units.has(compareKey(text)) ? 1 : -0.5),
};

const cache = new Map<string, Partial<Record<keyof Likeness, number>>>();
const CACHE_LIMIT = 50_000;

/** How much the text looks like one kind of cell, from -1 to 1; the same text is looked at once. */
export function likeness(text: string, kind: keyof Likeness): number {
  const folded = foldSpaces(text);
  let known = cache.get(folded);
  if (!known) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(folded, (known = {}));
  }
  return (known[kind] ??= READINGS[kind](folded));
}
