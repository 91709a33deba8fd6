import { addDays, endOfMonth, isoDate, isRealDate, type IsoDate } from '../model/date';
import type { MonthDay, Span } from './items';
import type { DeadlineOptions } from './types';

/** The first and last day of a stretch of time. */
export interface Stretch {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The year that stands where a phrase names none; undefined for a plan of several years. */
export function planYear(options: DeadlineOptions): number | undefined {
  const { year, period } = options;
  return year ?? (period !== undefined && period.from === period.to ? period.from : undefined);
}

/** The last day of the plan's year or period, on which work without an end is looked at. */
export function reviewDay(options: DeadlineOptions): IsoDate | undefined {
  const year = planYear(options) ?? options.period?.to;
  return year === undefined ? undefined : isoDate(year, 12, 31);
}

/** The years over which a recurring deadline is laid out. */
export function planYears(options: DeadlineOptions): number[] {
  const year = planYear(options);
  if (year !== undefined) return [year];
  if (options.period === undefined) return [];
  const { from, to } = options.period;
  return Array.from({ length: Math.max(0, Math.min(to - from, 20) + 1) }, (_, i) => from + i);
}

/** The day of the year; day 0 is the last of its month, 29 February becomes undefined where there is none. */
export function dayOfYear(year: number, [month, day]: MonthDay): IsoDate | undefined {
  if (day === 0) return endOfMonth(year, month);
  return day <= 28 || isRealDate(year, month, day) ? isoDate(year, month, day) : undefined;
}

/** The year a span names itself, relative ones ("năm sau") counted from the plan's. */
export function ownYear(span: Span, plan: number | undefined): number | undefined {
  if (span.year !== undefined) return span.year;
  return span.shift !== undefined && plan !== undefined ? plan + span.shift : undefined;
}

/** The days of a span in the given year; undefined where one of them does not exist. */
export function stretchOf(span: Span, year: number): Stretch | undefined {
  const start = dayOfYear(year, span.from);
  const end = dayOfYear(span.unit === 'schoolYear' ? year + 1 : year, span.to);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The day so many working days (Monday to Friday) after a date; public holidays are not known here. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) % 6 !== 0) left--;
  }
  return day;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
