import type { Frequency } from './types';

/** Where an item stands in the phrase: from `at` up to, not including, `end`. */
interface Place {
  readonly at: number;
  readonly end: number;
}

/** Month (1 to 12) and day; day 0 is the last of the month. */
export type MonthDay = readonly [month: number, day: number];

export type SpanUnit = 'day' | 'week' | 'month' | 'quarter' | 'months' | 'year' | 'allYear' | 'schoolYear' | 'period';

/** A stretch of the calendar: a day, a month, quý II, six months, a year. Its year may be left open. */
export interface Span extends Place {
  readonly type: 'span';
  readonly unit: SpanUnit;
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly year?: number;
  /** Years after the plan's, for "năm sau" (1) and "năm trước" (-1). */
  readonly shift?: number;
  /** "cuối tháng 6": what comes before it comes by its end. */
  readonly late?: true;
  /** A day with an hour ("17 giờ ngày 15/6"): what comes before it is due that very day. */
  readonly hour?: true;
}

/** Which day of each period a recurring deadline falls on. */
export interface DayRule {
  /** Of the month; 0 is its last day. */
  readonly day: number;
  /** Months after the first of the period: the last month of a quarter is 2, the first one of the next is 3. */
  readonly month?: number;
}

/** Something that comes back. `every` is missing where the phrase does not say how often ("theo định kỳ"). */
export interface Every extends Place {
  readonly type: 'every';
  readonly every: readonly Frequency[];
  /** Times in each period, where not one. */
  readonly times?: number;
  /** Periods from one time to the next, where not one: "2 tháng một lần". */
  readonly step?: number;
  readonly on?: DayRule;
}

/** "ngày 20" without a month. */
export interface DayOfMonth extends Place {
  readonly type: 'dayOfMonth';
  readonly day: number;
}

/** "thứ Sáu": 0 is Sunday, as in the calendar functions of the language. */
export interface Weekday extends Place {
  readonly type: 'weekday';
  readonly weekday: number;
}

/** "thường xuyên" */
export interface Regular extends Place {
  readonly type: 'regular';
}

/** Something that must happen first. `what` is the part of the phrase that names it. */
export interface EventItem extends Place {
  readonly type: 'event';
  /** `clause` (sau khi, khi có) waits for it; `noun` (sau kỳ họp) and `manner` (theo hướng dẫn) are weaker. */
  readonly strength: 'clause' | 'noun' | 'manner';
  readonly whatAt: number;
  /** Days allowed after it, and whether only working days count. */
  readonly days?: number;
  readonly workingDays?: boolean;
  /** "sau kỳ họp": the time in its name does not bound it. */
  readonly after?: true;
}

/** A document that sets the time. */
export interface PlanItem extends Place {
  readonly type: 'plan';
  readonly whatAt: number;
}

/** A document or title cited in passing: its dates are not the deadline's. */
export interface Cited extends Place {
  readonly type: 'cited';
}

/** Words that say there is no deadline: "theo tình hình thực tế". */
export interface NoDeadline extends Place {
  readonly type: 'none';
}

/** A time that cannot be: "31/02/2025", "Quý V". */
export interface Fault extends Place {
  readonly type: 'fault';
  /** What may have been meant, to be put in its place. */
  readonly nearest?: string;
}

export type Item = Span | Every | DayOfMonth | Weekday | Regular | EventItem | PlanItem | Cited | NoDeadline | Fault;

/** The items of one type, in order. */
export function ofType<T extends Item['type']>(items: readonly Item[], type: T): Extract<Item, { type: T }>[] {
  return items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
}
