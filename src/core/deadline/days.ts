import { daysInMonth } from '../model/date';
import { continuedNumbers } from './continuation';
import { pattern, placeOf, RELATIVE_YEAR, YEAR, yearOf, type Expression } from './expression';
import type { DayOfMonth, Item, MonthDay, Span } from './items';
import type { PhraseText } from './phrase-text';
import { numberAt, outOfRange, span } from './spans';

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
    return span(
      match,
      'day',
      [
        [month, day],
        [month, day],
      ],
      more,
    );
  }
  const nearMonth = Math.min(12, Math.max(1, month));
  const nearDay = Math.min(daysInMonth(own.year ?? 2000, nearMonth), Math.max(1, day));
  const year = own.year === undefined ? '' : `/${own.year}`;
  return { type: 'fault', ...placeOf(match), nearest: `${nearDay}/${nearMonth}${year}` };
}

/** "ngày 20 tháng 3, 6, 9, 12" */
function sameDayOfMonths(phrase: PhraseText, first: Span, month: string): Item[] {
  return continuedNumbers(phrase, first.end, month).map(({ value, at, end, year }): Item => {
    const day = first.from[1];
    if (value < 1 || value > 12 || day > daysInMonth(2000, value)) return { type: 'fault', at, end };
    return { type: 'span', at, end, unit: 'day', from: [value, day], to: [value, day], ...year };
  });
}

/** "ngày 15", "ngày 15 và 30": days whose month is said elsewhere, or that come back each month. */
function daysOfMonth(match: RegExpExecArray, phrase: PhraseText): Item | readonly Item[] | undefined {
  // Of "ngày 20 đến ngày 25" the last is the day on which it is due.
  const last = match[1]!.split(/-|den/).at(-1)!;
  const figures = last.match(/\d+/g) ?? [match[1]!];
  const days: DayOfMonth[] = [];
  for (const written of figures) {
    const day = numberAt(phrase, match, written);
    if (day === undefined) return undefined;
    if (day < 1 || day > 31) return outOfRange(match, phrase, written, '31');
    days.push({ type: 'dayOfMonth', ...placeOf(match), day });
  }
  return days;
}

const HOUR = '(?:(\\d{1,2}~(?:h|gio|:)~(?:\\d{1,2}~(?:phut|p)?)?)~,?~)?';
const DAY_HEAD = `${HOUR}(?:ngay~)?(?:mung~|mong~)?`;
/** What follows a fraction that is no day: "2/3 số xã". */
const NO_FRACTION = '(?!~(?:so|tong so|don vi|xa|phuong|ho|thanh vien|chi tieu|tieu chi)(?![a-z]))';
const NO_MORE_FIGURES = '(?!\\d|~[/.]~\\d|-\\d{4})';
const DAY_LEADS = ['#', 'ngay', 'mung', 'mong'];

/** Days: 31/12/2025, ngày 15 tháng 6, 10-12/6, 2025-06-30, ngày 20. */
export const dayExpressions: readonly Expression[] = [
  {
    // 10-12/6/2025, từ ngày 01 đến ngày 15 tháng 6
    leads: ['#', 'ngay'],
    pattern: pattern(
      `(?:ngay~)?(\\d{1,2})(~(?:-|den|toi|va|,)~(?:ngay~|het ngay~)?)(\\d{1,2})~(?:/|thang)~{n}${NO_FRACTION}{y}${NO_MORE_FIGURES}`,
    ),
    read: (match, phrase) => {
      const [whole, first, , second, month, year] = match as unknown as string[];
      const firstEnd = whole!.indexOf(first!) + first!.length;
      const last = dayItem(match, phrase, { day: second!, month: month!, year });
      if (last?.type !== 'span') return last;
      const begin = Number(first);
      if (begin < 1 || begin > daysInMonth(2000, last.from[0])) return undefined;
      const from: MonthDay = [last.from[0], begin];
      const at = match.index + whole!.indexOf(second!, firstEnd);
      return [
        { ...last, at: match.index, end: match.index + firstEnd, from, to: from },
        { ...last, at },
      ];
    },
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(`${DAY_HEAD}(\\d{1,2})~,?~(?:cua )?(?:cac )?thang~{n}(?!~lan)${NO_FRACTION}{y}`),
    read: (match, phrase) => {
      const first = dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[3]!, year: match[4] });
      return first?.type === 'span' ? [first, ...sameDayOfMonths(phrase, first, match[3]!)] : first;
    },
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(`${DAY_HEAD}(\\d{1,2})~([/.-])~(\\d{1,2})~(?:[/.-]~(${YEAR})|\\3~(\\d\\d)(?![\\d/]))`),
    read: (match, phrase) => {
      // "5-9/2025" is a range of months.
      if (match[3] === '-' && match[5] !== undefined && /\/\s*\d+$/.test(match[0]) && Number(match[2]) <= 12)
        return undefined;
      return dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[4]!, year: match[5] ?? match[6] });
    },
  },
  {
    leads: ['#'],
    pattern: pattern(`(${YEAR.replace('(?!\\d)', '')})-(\\d{1,2})-(\\d{1,2})(?!\\d)`),
    read: (match, phrase) => dayItem(match, phrase, { day: match[3]!, month: match[2]!, year: match[1] }),
  },
  {
    leads: DAY_LEADS,
    pattern: pattern(
      `${DAY_HEAD}(\\d{1,2})~/~(\\d{1,2})${NO_MORE_FIGURES}(?!~/~\\d)${NO_FRACTION}(~,?~(?:cua )?nam~${YEAR}|~,?~(?:cua )?${RELATIVE_YEAR})?`,
    ),
    read: (match, phrase) =>
      dayItem(match, phrase, { hour: match[1], day: match[2]!, month: match[3]!, year: match[4] }),
  },
  {
    leads: ['ngay'],
    pattern: pattern(`ngay~(\\d{1,2})~[.-]~(0?[1-9]|1[0-2])${NO_MORE_FIGURES}(?!\\d)`),
    read: (match, phrase) => dayItem(match, phrase, { day: match[1]!, month: match[2]! }),
  },
  {
    leads: ['ngay'],
    pattern: pattern(
      'ngay~(?:thu~)?(?:mung~|mong~)?(\\d{1,2}(?:~(?:,|va |-|den )~(?:ngay~)?\\d{1,2})*|muoi lam|hai muoi)(?![a-z\\d])(?!~(?:lam viec|sau|ke tu|tinh tu|(?:cua )?thang|[/.]~\\d))',
    ),
    read: daysOfMonth,
  },
];
