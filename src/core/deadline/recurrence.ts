import { addDays, daysInMonth, isoDate, type IsoDate } from '../model/date';
import { dayOfYear, weekdayOf } from './calendar';
import type { DayRule, Every } from './items';
import type { Frequency } from './types';

/** From the most frequent: a list of several is laid out by its first. */
export const FREQUENCIES: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'halfYear', 'year'];

const MONTHS_BETWEEN: Readonly<Record<Exclude<Frequency, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
};

/** The days of a deadline that comes back every so many months, as the day rule says; its last days otherwise. */
function everyMonths(year: number, between: number, on: DayRule | undefined): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let first = 1 - between; first <= 12; first += between) {
    const month = first + (on?.month ?? (on !== undefined && between === 1 ? 0 : between - 1));
    if (month < 1 || month > 12) continue;
    const day = on === undefined || on.day === 0 ? 0 : Math.min(on.day, daysInMonth(year, month));
    dates.push(dayOfYear(year, [month, day])!);
  }
  return dates;
}

function everyDays(year: number, step: number, firstDay: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  const last = isoDate(year, 12, 31);
  for (let day = firstDay; day <= last; day = addDays(day, step)) dates.push(day);
  return dates;
}

/** What a recurring deadline is laid out by. */
export interface Rhythm {
  readonly every: Frequency;
  readonly times?: number;
  readonly step?: number;
  readonly on?: DayRule;
  /** Week day of a weekly deadline, Sunday (the end of the week) where none is said. */
  readonly weekday?: number;
}

/** The rhythm that the count of times makes of a period: twice a year is every half-year. */
export function rhythmOf(item: Every): Rhythm | undefined {
  const [first] = item.every;
  if (first === undefined) return undefined;
  const divided: Partial<Record<string, Frequency>> = {
    'year/2': 'halfYear',
    'year/4': 'quarter',
    'year/12': 'month',
    'halfYear/2': 'quarter',
    'halfYear/6': 'month',
    'quarter/3': 'month',
  };
  const finer = item.times === undefined ? undefined : divided[`${first}/${item.times}`];
  return {
    every: finer ?? first,
    ...(item.times === undefined || finer !== undefined ? {} : { times: item.times }),
    ...(item.step === undefined ? {} : { step: item.step }),
    ...(item.on === undefined ? {} : { on: item.on }),
  };
}

/** The days of a rhythm in one year, in order; none where only the years before could tell ("2 năm một lần"). */
export function datesOf(rhythm: Rhythm, year: number): IsoDate[] {
  const { every, step = 1, times = 1 } = rhythm;
  const first = isoDate(year, 1, 1);
  if (every === 'day') return everyDays(year, step, addDays(first, step - 1));
  if (every === 'week') {
    const toWeekday = ((rhythm.weekday ?? 0) - weekdayOf(first) + 7) % 7;
    return everyDays(year, 7 * step, addDays(first, toWeekday + 7 * (step - 1)));
  }
  const between = MONTHS_BETWEEN[every] * step;
  if (between > 12) return [];
  return between % times === 0 && times > 1
    ? everyMonths(year, between / times, undefined)
    : everyMonths(year, between, rhythm.on);
}
