import { bareKey } from '../../text/compare-key';
import { breaksOff, wordCount } from '../text/shape';
import { beginsAsAgency, withoutMark } from './agency-likeness';
import { BEFORE_NUMBERS } from './cell-words';
import { phraseList } from './phrase-list';

/** Forms of deadlines, on text without marks in small letters (`bareKey`). What a deadline means is core/deadline's. */

const any = (...forms: readonly string[]): string => `(?:${forms.join('|')})`;

const DATE = String.raw`\d{1,2}\s*[/.-]\s*\d{1,4}(?:\s*[/.-]\s*\d{4})?`;
const UNIT = any('quy', 'thang', 'nam', 'ngay', 'tuan', 'ky', '6 thang', '9 thang');
const MOMENT = any(
  String.raw`quy\s+(?:i|ii|iii|iv|[1-4])\b`,
  String.raw`thang\s+\d`,
  String.raw`ngay\s+\d`,
  String.raw`nam\s+(?:\d{4}|hoc)`,
  DATE,
  String.raw`(?:19|20)\d\d\b`,
  'ca nam',
  'cuoi nam',
  'dau nam',
  'trong nam',
  'thuong xuyen',
  'dinh ky',
  'hang (?:nam|quy|thang|tuan|ngay)',
);
const BEGINNING = any(
  MOMENT,
  any('truoc', 'sau', 'trong', 'den', 'het', 'tu', 'giua', 'khoang', 'cham nhat', 'khong qua', 'xong truoc') +
    String.raw`\s+(?:het |cuoi |dau |ngay |thang )?` +
    any(String.raw`${UNIT}\b`, DATE, 'hoi nghi', 'ky hop', 'giai doan'),
  String.raw`(?:quy|thang)\s`,
  'cac (?:quy|thang|nam)',
  '(?:ngay )?sau khi',
  'ngay khi',
  'khi (?:co|duoc)',
  `theo ${any('ke hoach', 'tien do', 'lo trinh', 'huong dan', 'quy dinh', 'yeu cau', 'tinh hinh', 'chi dao', 'thoi gian', 'chuong trinh', 'tung', 'dinh ky', 'thoi han', 'van ban', 'ky')}`,
  String.raw`giai doan\s+\d`,
  'dot xuat',
  '[369] thang',
  'lau dai',
  `hoan thanh\\b.{0,40}${MOMENT}`,
  'thuc hien (?:thuong xuyen|theo|trong|hang|dinh ky)',
  'bat dau tu',
  `phan dau .{0,30}${MOMENT}`,
  'nhiem ky',
);

const BEGINS = new RegExp(`^${BEGINNING}`, 'u');
/** "Thực hiện: Cả năm" */
const LABELLED = new RegExp(
  String.raw`^\p{L}[\p{L}\s/]{2,60}:\s*${any(MOMENT, String.raw`(?:truoc|sau|trong|den|tu|theo)\s`)}`,
  'u',
);
/** "Ban hành Quý IV" */
const DONE_BY = new RegExp(
  `^${any('ban hanh', 'thuc hien', 'hoan thanh', 'trinh', 'trien khai', 'bao cao', 'phe duyet', 'to chuc')}` +
    String.raw`\s+(?:ke hoach\s+|trong\s+|truoc\s+)?${MOMENT}`,
  'u',
);
const SHORT = new RegExp(String.raw`^[\p{L}\s,]{0,40}\s${MOMENT}\s*\.?$`, 'u');
const DITTO = /^(?:nt|n\.t|-nt-|như trên|")\.?$/iu;

/** How much the text looks like a deadline, -1 to 1. */
export function deadlineLikeness(text: string): number {
  if (DITTO.test(text)) return 0.5;
  if (beginsAsAgency(text)) return -1;
  const words = wordCount(text);
  const bare = bareKey(withoutMark(text));
  if (BEGINS.test(bare)) return words <= 30 ? 1 : words <= 60 ? 0.3 : -0.5;
  if (words <= 30 && (LABELLED.test(bare) || (words <= 10 && DONE_BY.test(bare)))) return 1;
  return words <= 8 && SHORT.test(bare) ? 0.6 : -1;
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

/** How often something that is no time begins right after a whole time: that time was a cell of its own. */
export function timesGoneOver(text: string): number {
  const starts = [...text.matchAll(/\s(?=\p{Lu}\p{Ll}|\d)/gu)].map(({ index }) => index);
  return starts.filter((start) => {
    const before = text.slice(0, start);
    const rest = text.slice(start + 1);
    if (breaksOff(before) || (awaitsNumber(before) && /^\d/u.test(rest))) return false;
    return deadlineLikeness(rest) < 0 && endsInTime(before);
  }).length;
}

const beforeNumbers = phraseList(BEFORE_NUMBERS);

/** "Hằng quý", "cả năm", "06 tháng": no number follows; but one does after "ngày 15 tháng". */
const WHOLE =
  /(?:(?:hằng|hàng|mỗi|các|trong|cuối|đầu|giữa|từng|theo|định kỳ|cả|nhiều|một|toàn|hết|những|nửa)\s+|\/|(?<!ngày\s+\d{0,2}|tháng\s+\d{0,2})(?<!\d)\d{1,2}\s+)\p{L}+$/iu;

/** Whether a number must follow: "Quý", "khoản", "giai đoạn". */
export function awaitsNumber(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last !== last.toUpperCase() && beforeNumbers.ends(text) && !WHOLE.test(text);
}
