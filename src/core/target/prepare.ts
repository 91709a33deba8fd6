import { findDocumentNumbers } from '../document-number';
import { cleanText } from '../text/normalize';

/** A target made ready for matching; all three texts are equally long, so offsets serve for each. */
export interface PreparedText {
  /** Cleaned, as written. */
  readonly written: string;
  /** Lower case. */
  readonly lower: string;
  /** Lower case, with `#` for the figures of dates, years, document numbers and the like, which measure nothing. */
  readonly masked: string;
}

const YEAR = '(?:19|20)\\d{2}';
const LABELS = [
  'quý',
  'tháng',
  'ngày',
  'mức độ',
  'cấp độ',
  'điều',
  'khoản',
  'chương',
  'phụ lục',
  'biểu',
  'đề án',
  'chương trình',
  'nghị quyết',
  'nghị định',
  'quyết định',
  'kế hoạch',
  'thông tư',
  'chỉ thị',
  'công văn',
  'iso',
  'tcvn',
  'khóa',
  'lần thứ',
  'kỳ họp thứ',
  'đợt',
];

/** Figures that are names or times, not measures. */
const NAMES_AND_TIMES = [
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu,
  new RegExp(`(?:0?[1-9]|1[0-2])/${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`${YEAR} *[-–—] *${YEAR}`, 'gu'),
  new RegExp(`(?:(?:năm|giai đoạn|kỳ) +|\\p{L}/)${YEAR}(?![\\d%.,]*[\\d%])`, 'gu'),
  // "kế hoạch 100%" has a measure, "Kế hoạch 44" a name.
  new RegExp(`(?:^|[^\\p{L}])(?:${LABELS.join('|')})(?: +số)? +\\d[\\d/:.-]*(?![\\d.,]* *(?:%|phần trăm))`, 'gu'),
  /(?:trước|sau|xong) \d{1,2}\/\d{1,2}(?![\d/])/gu,
  /\d{1,2} tháng (?:đầu|cuối) năm/gu,
  /24\/(?:24|7)(?!\d)/gu,
];

const hide = (text: string): string => text.replace(/\d/g, '#');

/** Lower case of the same length, whatever the letters. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

/** Cleans a cell and hides the figures that measure nothing. */
export function prepare(text: string): PreparedText {
  const written = cleanText(text);
  const lower = lowerOf(written);
  let masked = lower;
  if (!/\d/.test(masked)) return { written, lower, masked };
  for (const { start, end } of findDocumentNumbers(written)) {
    masked = masked.slice(0, start) + hide(masked.slice(start, end)) + masked.slice(end);
  }
  for (const pattern of NAMES_AND_TIMES) masked = masked.replace(pattern, hide);
  return { written, lower, masked };
}
