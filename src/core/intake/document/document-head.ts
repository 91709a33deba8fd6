import { bareKey } from '../../text/compare-key';
import { isRealDate, isoDate } from '../../model/date';
import { listOf } from '../../schema/lists';
import { foldSpaces } from '../../text/normalize';
import { beginsAttachment, isLetterhead, isRule } from '../head/line-marks';
import { nextFilled, type Line } from '../text/lines';
import { breaksOff, isCapitals, startsSmall } from '../text/shape';
import { joinWrapped } from '../text/join-cell';
import { nameInText } from './agency-name';

/** The head of a document by its forms (Nghị định 30/2020/NĐ-CP, Phụ lục I): number, date, kind and subject. */

const NUMBER =
  /(?:^|[|\s])Số\s*:?\s*(\d{0,5}[a-zđ]?)\s*(?:\/\s*((?:19|20)\d{2})\s*)?(?:\/\s*([A-ZĐ][\p{L}]*(?:\s?-\s?[\p{L}\d&]+)+)|-\s*([A-ZĐ][\p{L}]*\/\s?[\p{L}\d&]+))/u;

/** Number and symbol of the first line of the form "Số: 44/KH-UBND" or "Số 20-CTr/TU". */
export function readNumber(lines: readonly Line[]): { number: string; symbol: string } {
  for (const { plain } of lines) {
    const match = NUMBER.exec(plain);
    if (!match || match.index > 80) continue;
    const [, number = '', year, state, party] = match;
    return { number: year ? `${number}/${year}` : number, symbol: (state ?? party ?? '').replace(/\s+/gu, '') };
  }
  return { number: '', symbol: '' };
}

/** Number and symbol as the line "(Kèm theo Kế hoạch số: …/KH-UBND …)" gives them. */
export function readAttachedNumber(attachedTo: string): { number: string; symbol: string } {
  const match =
    /(?<!\p{L})số\s*:?\s*(\d{0,5})\s*(?:\/\s*([A-ZĐ]\p{L}*(?:\s?-\s?[\p{L}\d&]+)+)|-\s*([A-ZĐ]\p{L}*\/\s?[\p{L}\d&]+))/u.exec(
      attachedTo,
    );
  return { number: match?.[1] ?? '', symbol: (match?.[2] ?? match?.[3] ?? '').replace(/\s+/gu, '') };
}

const PLACE_DATE =
  /(?:^|\|)\s*([\p{Lu}][\p{L}\p{M}\s.-]{1,40}?)\s*,\s*ngày\s*([\d.…]*)\s*tháng\s*([\d.…]*)\s*năm\s*(\d{4})/u;

/** Place and date of issue; the date is '' while its day or month is blank. */
export function readPlaceAndDate(lines: readonly Line[]): { place: string; date: string } {
  for (const { plain } of lines) {
    const match = PLACE_DATE.exec(plain);
    if (!match) continue;
    const [day, month, year] = [Number(match[2] || NaN), Number(match[3] || NaN), Number(match[4])];
    return { place: foldSpaces(match[1]!), date: isRealDate(year, month, day) ? isoDate(year, month, day) : '' };
  }
  return { place: '', date: '' };
}

const OTHER_TYPES: readonly string[] = [
  'Chương trình hành động',
  'Thông báo',
  'Hướng dẫn',
  'Báo cáo',
  'Tờ trình',
  'Quy chế',
  'Phương án',
];
const types = [...(listOf('documentType').items ?? []).map(({ vi }) => vi), ...OTHER_TYPES].sort(
  (a, b) => b.length - a.length,
);

const STOPS =
  /^(?:can cu|uy ban nhan dan|ubnd|chu tich|hoi dong|bo truong|giam doc|thu tuong|chinh phu|tinh uy|thanh uy|ban thuong vu|ban chap hanh|i\.|1\.|dieu 1|phan |thuc hien (?:nghi quyet|quyet dinh|chi thi|ke hoach|chuong trinh|cong van|ket luan) so .{150})/u;

/** Type and subject: the line that is a type in capitals, and the lines under it. */
export function readTypeAndTitle(lines: readonly Line[]): { type: string; title: string } {
  for (const line of lines) {
    const plain = line.plain.replace(/^[|\s]+|[|\s]+$/gu, '');
    const type = isCapitals(plain)
      ? types.find((name) => bareKey(plain) === bareKey(name) || bareKey(plain).startsWith(`${bareKey(name)} `))
      : undefined;
    if (!type || line.text.includes('\t\t')) continue;
    const rest = plain.slice(type.length).trim();
    const place = lines.indexOf(line);
    const title = rest === '' ? titleAfter(lines, place) : goOn(lines, place, rest);
    if (title !== '') return { type, title };
  }
  return { type: '', title: '' };
}

function isStop({ plain }: Line): boolean {
  return beginsAttachment(plain) || isRule(plain) || STOPS.test(bareKey(plain));
}

function titleAfter(lines: readonly Line[], place: number): string {
  const first = lines[nextFilled(lines, place + 1)];
  if (!first || isStop(first) || isLetterhead(first) || first.plain.includes('|')) return '';
  return goOn(lines, lines.indexOf(first), first.plain);
}

const MOST_TITLE_LINES = 8;

/** The title with the lines that go on with it: set alike without an empty line between, or begun in small letters. */
function goOn(lines: readonly Line[], place: number, begun: string): string {
  let title = begun;
  let last = place;
  for (let count = 0; count < MOST_TITLE_LINES; count++) {
    const next = lines[nextFilled(lines, last + 1)];
    if (!next || isStop(next) || /[.;:]$/u.test(next.plain)) break;
    const position = lines.indexOf(next);
    const alike =
      position === last + 1 &&
      isCapitals(next.plain) === isCapitals(title) &&
      next.emphasised === lines[last]!.emphasised;
    if (!alike && !startsSmall(next.plain) && !breaksOff(title)) break;
    title = joinWrapped(title, next.plain);
    last = position;
  }
  return title;
}

const HEAD_LINES = 40;
const BODY = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|so|bo|tinh|thanh pho|huyen|ban|cuc|van phong)(?!\p{L})/u;
const PLACE = /^(?:tỉnh|thành phố|huyện|xã|phường)/iu;

/** Names in capitals over the number, the national title beside them left out. */
function namesOverNumber(lines: readonly Line[]): string[] {
  const names: string[] = [];
  for (const { plain } of lines.slice(0, HEAD_LINES)) {
    const left = plain
      .split('|')[0]!
      .replace(/\s*CỘNG H[ÒO].*$/u, '')
      .trim();
    if (/^Số(?!\p{L})/u.test(left)) break;
    if (isCapitals(left) && left.length < 60 && BODY.test(bareKey(left))) names.push(left);
  }
  return names;
}

/** The agency over the number, and the agency over that one, from the document's head. */
export function readLetterhead(lines: readonly Line[]): { issuer: string; superior: string } {
  const [first, second, third] = namesOverNumber(lines);
  if (first === undefined) return { issuer: '', superior: '' };
  // "ỦY BAN NHÂN DÂN" and "TỈNH …" are one name on two lines.
  const broken = second !== undefined && PLACE.test(second);
  const upper = broken ? `${first} ${second}` : first;
  const lower = broken ? third : second;
  return lower === undefined
    ? { issuer: nameInText(upper), superior: '' }
    : { issuer: nameInText(lower), superior: nameInText(upper) };
}
