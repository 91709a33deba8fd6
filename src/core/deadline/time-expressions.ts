import { daysInMonth } from '../model/date';
import { pattern, placeOf, YEAR, yearOf, type Expression } from './expression';
import type { Fault, Item, MonthDay, Span, SpanUnit } from './items';
import { numberValue } from './numbers';
import type { PhraseText } from './phrase-text';

/** The number a group of the match holds, read with its marks: `vi` in "quý vị" is no numeral. */
function numberAt(phrase: PhraseText, match: RegExpExecArray, group: string): number | undefined {
  const at = match[0].lastIndexOf(group) + match.index;
  return numberValue(phrase.marked.slice(at, at + group.length));
}

const span = (
  match: RegExpExecArray,
  unit: SpanUnit,
  [from, to]: readonly [MonthDay, MonthDay],
  more: Partial<Span> = {},
): Span => ({ type: 'span', ...placeOf(match), unit, from, to, ...more });

const monthDays = (month: number): readonly [MonthDay, MonthDay] => [[month, 1], [month, 0]]; // prettier-ignore
const months = (first: number, last: number): readonly [MonthDay, MonthDay] => [[first, 1], [last, 0]]; // prettier-ignore
const quarterDays = (quarter: number): readonly [MonthDay, MonthDay] => months(quarter * 3 - 2, quarter * 3);
const WHOLE_YEAR = months(1, 12);

/** A fault over the match, with the number replaced by the nearest one that is possible. */
function outOfRange(match: RegExpExecArray, phrase: PhraseText, number: string, nearest: string): Fault {
  const place = placeOf(match);
  const written = phrase.text.slice(place.at, place.end);
  const at = match[0].lastIndexOf(number);
  return { type: 'fault', ...place, nearest: written.slice(0, at) + nearest + written.slice(at + number.length) };
}

interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year?: string | undefined;
  readonly hour?: string | undefined;
}

/** A day of the calendar, or a fault that proposes the nearest day there is. */
function dayItem(match: RegExpExecArray, phrase: PhraseText, parts: DayParts): Item | undefined {
  const month = numberAt(phrase, match, parts.month);
  if (month === undefined) return undefined;
  const day = Number(parts.day);
  const own = yearOf(parts.year);
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(own.year ?? 2000, month);
  if (real) {
    const more = parts.hour ? { ...own, hour: true as const } : own;
    return span(match, 'day', [[month, day], [month, day]], more); // prettier-ignore
  }
  const nearMonth = Math.min(12, Math.max(1, month));
  const nearDay = Math.min(daysInMonth(own.year ?? 2000, nearMonth), Math.max(1, day));
  const year = own.year === undefined ? '' : `/${own.year}`;
  return { type: 'fault', ...placeOf(match), nearest: `${nearDay}/${nearMonth}${year}` };
}

const HOUR = '(?:(\\d{1,2}~(?:h|gio|:)~(?:\\d{1,2}~(?:phut|p)?)?)~,?~)?';
const DAY_HEAD = `${HOUR}(?:ngay~)?(?:mung~|mong~)?`;
/** What follows a fraction that is no day: "2/3 số xã". */
const NO_FRACTION = '(?!~(?:so|tong so|don vi|xa|phuong|ho|thanh vien|chi tieu|tieu chi)(?![a-z]))';
const NO_MORE_FIGURES = '(?![\\d]|~[/.-]~\\d)';
const DAY_LEADS = ['#', 'ngay', 'mung', 'mong'];

const days: readonly Expression[] = [
  {
    // 10-12/6/2025, từ ngày 01 đến ngày 15 tháng 6
    leads: ['#', 'ngay'],
    pattern: pattern(`(?:ngay~)?(\\d{1,2})(~(?:-|den|toi|va|,)~(?:ngay~|het ngay~)?)(\\d{1,2})~(?:/|thang)~{n}${NO_FRACTION}{y}${NO_MORE_FIGURES}`),
    read: (match, phrase) => {
      const [whole, first, , second, month, year] = match as unknown as string[];
      const firstEnd = whole!.indexOf(first!) + first!.length;
      const last = dayItem(match, phrase, { day: second!, month: month!, year });
      if (last?.type !== 'span') return last;
      const begin = Number(first);
      if (begin < 1 || begin > daysInMonth(2000, last.from[0])) return undefined;
      const from: MonthDay = [last.from[0], begin];
      const at = match.index + whole!.indexOf(second!, firstEnd);
      return [{ ...last, at: match.index, end: match.index + firstEnd, from, to: from }, { ...last, at }];
    },
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(`${DAY_HEAD}(\\d{1,2})~,?~thang~{n}(?!~lan)${NO_FRACTION}{y}`),
    read: (match, phrase) => dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[3]!, year: match[4] }),
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(`${DAY_HEAD}(\\d{1,2})~([/.-])~(\\d{1,2})~(?:[/.-]~(${YEAR})|\\3~(\\d\\d)(?![\\d/]))`),
    read: (match, phrase) =>
      dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[4]!, year: match[5] ?? match[6] }),
  },
  {
    leads: ['#'],
    pattern: pattern(`(${YEAR.replace('(?!\\d)', '')})-(\\d{1,2})-(\\d{1,2})(?!\\d)`),
    read: (match, phrase) => dayItem(match, phrase, { day: match[3]!, month: match[2]!, year: match[1] }),
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(`${DAY_HEAD}(\\d{1,2})~/~(\\d{1,2})${NO_MORE_FIGURES}(?!~/~\\d)${NO_FRACTION}(~,?~(?:cua )?nam~${YEAR}|~,?~(?:cua )?nam (?:nay|sau(?! khi)|toi|truoc(?! ngay)|tiep theo|lien ke))?`),
    read: (match, phrase) => dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[3]!, year: match[4] }),
  },
  {
    leads: ['ngay'],
    pattern: pattern(`ngay~(\\d{1,2})~[.-]~(\\d{1,2})${NO_MORE_FIGURES}`),
    read: (match, phrase) => dayItem(match, phrase, { day: match[1]!, month: match[2]! }),
  },
  {
    leads: ['ngay'],
    pattern: pattern('ngay~(?:thu~)?(?:mung~|mong~)?(\\d{1,2}|muoi lam|hai muoi)(?![a-z\\d])(?!~(?:lam viec|sau|ke tu|tinh tu))'),
    read: (match, phrase) => {
      const day = numberAt(phrase, match, match[1]!);
      if (day === undefined) return undefined;
      return day >= 1 && day <= 31
        ? { type: 'dayOfMonth', ...placeOf(match), day }
        : outOfRange(match, phrase, match[1]!, '31');
    },
  },
]; // prettier-ignore

/** A bare number after "tháng 3" or "quý I" that goes on with the list or range: ", 6", "-5", " và II". */
const MORE = pattern(
  `(~(?:,|;|&|-|/|va |den |toi |hoac |den het )~){n}(?!~[/.-]~\\d{1,2}(?!\\d))(?!~(?:thang|lan|ngay|quy|%))` +
    '(?=~(?:$|[,;.)(/&:+-]|\\n|nam|va|den|toi|hoac|hang|moi|cua|trong|hoan thanh|20\\d\\d)){y}',
);

const isRoman = (numeral: string): boolean => /^[ivx]+$/.test(numeral);

/** Reads a month or quarter and the bare numbers that follow it as further ones. */
function readNumbered(
  match: RegExpExecArray,
  phrase: PhraseText,
  [number, year]: readonly [string, string | undefined],
  [unit, last]: readonly ['month' | 'quarter', number],
): Item | readonly Item[] | undefined {
  const daysOf = unit === 'month' ? monthDays : quarterDays;
  const value = numberAt(phrase, match, number);
  if (value === undefined) return undefined;
  if (value < 1 || value > last) {
    return outOfRange(match, phrase, number, isRoman(number) && last === 4 ? 'IV' : String(value < 1 ? 1 : last));
  }
  const items: Item[] = [span(match, unit, daysOf(value), yearOf(year))];
  let end = placeOf(match).end;
  while (items.length < 12) {
    MORE.lastIndex = end;
    const more = MORE.exec(phrase.bare);
    if (more === null || isRoman(more[2]!) !== isRoman(number)) break;
    const next = numberAt(phrase, more, more[2]!);
    if (next === undefined) break;
    const at = more.index + more[1]!.length;
    end = placeOf(more).end;
    if (next < 1 || next > last) items.push({ type: 'fault', at, end });
    else items.push({ ...span(more, unit, daysOf(next), yearOf(more[3])), at });
  }
  return items.length === 1 ? items[0] : items;
}

/** Days of the parts of a month: its three thirds (thượng, trung, hạ tuần) and its halves. */
const MONTH_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  dau: [1, 10],
  'thuong tuan': [1, 10],
  giua: [11, 20],
  'trung tuan': [11, 20],
  cuoi: [21, 0],
  het: [1, 0],
  'ha tuan': [21, 0],
  'nua dau': [1, 15],
  'nua cuoi': [16, 0],
};
const MONTH_PART = '(dau|giua|cuoi|het|thuong tuan|trung tuan|ha tuan|nua dau|nua cuoi)';

const THANG = 'thang(?=[^a-z])';
const NOT_THANG = /^(?:thắng|thẳng|thăng)/;

const monthsAndQuarters: readonly Expression[] = [
  {
    leads: ['dau', 'giua', 'cuoi', 'het', 'thuong', 'trung', 'ha', 'nua'],
    pattern: pattern(`${MONTH_PART} (?:cua )?${THANG}~{n}{y}`),
    read: (match, phrase) => {
      const month = numberAt(phrase, match, match[2]!);
      if (month === undefined) return undefined;
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[2]!, '12');
      const [first, last] = MONTH_PARTS[match[1]!.replace(/\s+/g, ' ')]!;
      const late = last === 0 ? { late: true as const } : {};
      return span(match, 'month', [[month, first], [month, last]], { ...yearOf(match[3]), ...late }); // prettier-ignore
    },
  },
  {
    leads: ['dau', 'giua', 'cuoi', 'het'],
    pattern: pattern('(dau|giua|cuoi|het) (?:cua )?qu[yi]~{n}{y}'),
    read: (match, phrase) => {
      const quarter = numberAt(phrase, match, match[2]!);
      if (quarter === undefined) return undefined;
      if (quarter < 1 || quarter > 4) return outOfRange(match, phrase, match[2]!, isRoman(match[2]!) ? 'IV' : '4');
      const last = quarter * 3 - { dau: 2, giua: 1, cuoi: 0, het: 0 }[match[1] as 'dau' | 'giua' | 'cuoi' | 'het'];
      const late = last === quarter * 3 ? { late: true as const } : {};
      return span(match, 'quarter', months(quarter * 3 - 2, last), { ...yearOf(match[3]), ...late });
    },
  },
  {
    leads: ['tuan'],
    not: /^tu[âấẫ]n/,
    pattern: pattern(`tuan~(?:thu~)?(cuoi|{n})~(?:cua )?${THANG}~{n}{y}`),
    read: (match, phrase) => {
      const month = numberAt(phrase, match, match[3]!);
      const week = match[1] === 'cuoi' ? 5 : numberValue(match[1]!);
      if (month === undefined || week === undefined || week < 1 || week > 5) return undefined;
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[3]!, '12');
      const weekDays: readonly [MonthDay, MonthDay] =
        week === 5 ? [[month, 22], [month, 0]] : [[month, week * 7 - 6], [month, week * 7]]; // prettier-ignore
      return span(match, 'week', weekDays, yearOf(match[4]));
    },
  },
  {
    leads: ['thang', 'thg', 'th', 't'],
    not: NOT_THANG,
    pattern: pattern('(?:thang|thg~\\.?|th~\\.|t~\\.|t(?=\\d))~(?:thu~)?{n}(?!~lan){y}'),
    read: (match, phrase) => readNumbered(match, phrase, [match[1]!, match[2]], ['month', 12]),
  },
  {
    leads: ['quy', 'qui', 'q', 'qi', 'qii', 'qiii', 'qiv'],
    not: /^qu[ỹỷĩỉ]/,
    pattern: pattern('(?:quy|qui|q~\\.|q)~(?:thu~)?{n}(?!~lan){y}'),
    read: (match, phrase) => readNumbered(match, phrase, [match[1]!, match[2]], ['quarter', 4]),
  },
  {
    leads: ['i', 'ii', 'iii', 'iv'],
    pattern: pattern(`(i{1,3}|iv)~/~(${YEAR})`),
    read: (match) => span(match, 'quarter', quarterDays(numberValue(match[1]!)!), yearOf(match[2])),
  },
  {
    // 3-6/2025
    leads: ['#'],
    pattern: pattern(`(\\d{1,2})~-~(\\d{1,2})~/~(${YEAR})(?!~[/-]~[a-z])`),
    read: (match) => {
      const [first, last] = [Number(match[1]), Number(match[2])];
      if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
      const { at, end } = placeOf(match);
      const year = Number(match[3]);
      const firstEnd = at + match[1]!.length;
      return [
        { ...span(match, 'month', monthDays(first), { year }), end: firstEnd },
        { ...span(match, 'month', monthDays(last), { year }), at: at + match[0].indexOf(match[2]!, match[1]!.length), end },
      ];
    },
  },
  {
    leads: ['#'],
    pattern: pattern(`(\\d{1,2})~[/.-]~(${YEAR})(?!~/~[a-z])`),
    read: (match, phrase) => {
      const month = Number(match[1]);
      if (month < 1 || month > 12) return outOfRange(match, phrase, match[1]!, month < 1 ? '1' : '12');
      return span(match, 'month', monthDays(month), yearOf(match[2]));
    },
  },
]; // prettier-ignore

const halves: readonly Expression[] = [
  {
    // 6 tháng đầu năm, 06 tháng cuối năm 2025, 9 tháng
    leads: ['#', 'ba', 'sau', 'chin'],
    pattern: pattern('(\\d{1,2}|ba|sau|chin)~thang~(?:(dau|cuoi)(?:~cua)?(?: nam(?![a-z])(?! (?:nay|sau|toi|truoc)))?)?(?!~(?:\\d{1,2}(?!\\d)|/|mot lan|lan|ke tu|tinh tu|sau|ho|tuoi)){y}'),
    read: (match, phrase) => {
      const count = match[1] === 'sau' ? 6 : match[1] === 'chin' ? 9 : (numberAt(phrase, match, match[1]!) ?? 0);
      if (count < 1 || count > 12) return undefined;
      if (match[2] === 'cuoi') return span(match, 'months', months(13 - count, 12), yearOf(match[3]));
      if (match[2] === undefined && (match[1] === 'sau' || ![6, 9, 12].includes(count))) return undefined;
      return span(match, 'months', months(1, count), yearOf(match[3]));
    },
  },
  {
    leads: ['nua'],
    pattern: pattern('nua~(?:(dau|cuoi|sau)~(?:cua )?nam|nam (dau|cuoi|sau)|nam)(?![a-z]){y}'),
    read: (match) =>
      span(match, 'months', (match[1] ?? match[2] ?? 'dau') === 'dau' ? months(1, 6) : months(7, 12), yearOf(match[3])),
  },
]; // prettier-ignore

/** First and last month of the parts of a year: its first quarter, its middle one, and its end as a whole. */
const YEAR_PARTS: Readonly<Record<string, readonly [unit: SpanUnit, first: number, last: number]>> = {
  dau: ['months', 1, 3],
  giua: ['months', 4, 6],
  cuoi: ['year', 1, 12],
  het: ['year', 1, 12],
  trong: ['year', 1, 12],
  ca: ['allYear', 1, 12],
  toan: ['allYear', 1, 12],
  suot: ['allYear', 1, 12],
  quanh: ['allYear', 1, 12],
  tron: ['allYear', 1, 12],
};

const NAM = '(?:nam(?![a-z]))';

const years: readonly Expression[] = [
  {
    leads: ['nam'],
    pattern: pattern(`nam hoc~(${YEAR})(?:~-~(${YEAR}))?`),
    read: (match) => span(match, 'schoolYear', [[9, 1], [5, 31]], { year: Number(match[1]) }), // prettier-ignore
  },
  {
    leads: Object.keys(YEAR_PARTS),
    not: /^(?:đ[âấậ]u|d|cưới|cười|trọng)/,
    pattern: pattern(`(${Object.keys(YEAR_PARTS).join('|')})~(?:cua )?${NAM}(?! hoc)(?:~(${YEAR})| (nay|sau(?! khi)|toi|tiep theo|ke hoach))?`),
    read: (match) => {
      const [unit, first, last] = YEAR_PARTS[match[1]!]!;
      const late = last === 12 ? { late: true as const } : {};
      return span(match, unit, months(first, last), { ...yearOf(match[2] ?? match[3]), ...late });
    },
  },
  {
    leads: ['nam'],
    pattern: pattern(`nam~(${YEAR})`),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['nam'],
    pattern: pattern('nam (nay|sau(?! khi)|toi|tiep theo|ke tiep|ke hoach)(?![a-z])'),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['#'],
    pattern: pattern(`(${YEAR})(?!~[/.]~\\d{1,2}(?!\\d))`),
    read: (match) => span(match, 'year', WHOLE_YEAR, yearOf(match[1])),
  },
  {
    leads: ['ca', 'trong', 'het', 'cuoi', 'suot', 'toan'],
    pattern: pattern('(?:ca|trong|het|cuoi|suot|toan) (?:giai doan|nhiem ky|thoi ky)(?![a-z])(?!~\\d)'),
    read: (match) => span(match, 'period', WHOLE_YEAR),
  },
]; // prettier-ignore

/** Days, weeks, months, quarters, halves and years, the longest writings of a thing before its shorter ones. */
export const timeExpressions: readonly Expression[] = [...halves, ...days, ...monthsAndQuarters, ...years];
