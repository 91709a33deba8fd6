import { addDays, type IsoDate } from '../model/date';
import { planYears, reviewDay } from './calendar';
import type { Clause } from './clause';
import { connectiveBefore } from './connectives';
import { ofType, type Every, type Item } from './items';
import type { PhraseText } from './phrase-text';
import { readClause } from './read-clause';
import { datesOf, FREQUENCIES, rhythmOf, type Rhythm } from './recurrence';
import type { Segment } from './segment';
import type { DeadlineOptions, DeadlineParts, Recurrence } from './types';

/** The days of a deadline that comes back, by all that is said of how often. */
export function recurrenceOf(everies: readonly Every[], options: DeadlineOptions): Recurrence | undefined {
  const rhythm = rhythmOfAll(everies);
  return rhythm && { every: rhythm.every, dates: planYears(options).flatMap((year) => datesOf(rhythm, year)) };
}

/** One rhythm of several: the most frequent, with the day that any of them names. */
function rhythmOfAll(everies: readonly Every[]): Rhythm | undefined {
  const rhythms = everies.map(rhythmOf).filter((rhythm) => rhythm !== undefined);
  const every = FREQUENCIES.find((frequency) => rhythms.some((rhythm) => rhythm.every === frequency));
  if (every === undefined) return undefined;
  const same = rhythms.filter((rhythm) => rhythm.every === every);
  return Object.assign({}, ...same) as Rhythm;
}

/** Reads a segment in which something comes back; undefined where nothing does. */
export function readRecurring(
  { phrase, items, from }: Segment,
  clause: Clause | undefined,
  options: DeadlineOptions,
): DeadlineParts | undefined {
  const everies = ofType(items, 'every');
  if (everies.length === 0) return undefined;
  const all = rhythmOfAll(everies);
  if (all === undefined) {
    const bare = clause === undefined && ofType(items, 'regular').length === 0;
    return bare ? { kind: 'recurring', due: null } : undefined;
  }
  const days = all.on === undefined ? ofType(items, 'dayOfMonth') : [];
  const dates =
    days.length > 0 && all.every !== 'year'
      ? onDays(
          days.map(({ day }) => day),
          all,
          options,
        )
      : onClauseOrRhythm(phrase, withWeekday(all, items), clause, options);
  const dated = days[0] ?? everies.find((item) => item.on !== undefined);
  const before = dated && connectiveBefore(phrase, previousEnd(items, dated, from), dated.at).bound === 'before';
  const shifted = [...new Set(before ? dates.map((date) => addDays(date, -1)) : dates)].sort();
  const recurs: Recurrence = { every: all.every, dates: shifted };
  if (ofType(items, 'regular').length === 0) return { kind: 'recurring', due: shifted.at(-1) ?? null, recurs };
  const review = reviewDay(options);
  const told = all.every !== 'year' || clause !== undefined;
  return { kind: 'regular', due: null, ...(told ? { recurs } : {}), ...(review ? { review } : {}) };
}

function withWeekday(rhythm: Rhythm, items: readonly Item[]): Rhythm {
  const [weekday] = ofType(items, 'weekday');
  return weekday === undefined ? rhythm : { ...rhythm, weekday: weekday.weekday };
}

/** "ngày 15 và 30 hằng tháng": of a quarter, the days of its last month. */
function onDays(days: readonly number[], rhythm: Rhythm, options: DeadlineOptions): IsoDate[] {
  const month = rhythm.every === 'quarter' ? { month: 2 } : {};
  const years = planYears(options);
  return days.flatMap((day) => years.flatMap((year) => datesOf({ ...rhythm, on: { day, ...month } }, year)));
}

function onClauseOrRhythm(
  phrase: PhraseText,
  rhythm: Rhythm,
  clause: Clause | undefined,
  options: DeadlineOptions,
): IsoDate[] {
  const ofClause = clause && datesOfClause(phrase, rhythm, clause, options);
  return ofClause ?? planYears(options).flatMap((year) => datesOf(rhythm, year));
}

const previousEnd = (items: readonly Item[], item: Item, from: number): number =>
  items[items.indexOf(item) - 1]?.end ?? from;

/** The days of a recurring deadline beside another time: the day it falls on each year, or the stretch it runs through. */
function datesOfClause(
  phrase: PhraseText,
  rhythm: Rhythm,
  clause: Clause,
  options: DeadlineOptions,
): IsoDate[] | undefined {
  const coarse = clause.spans.every((span) => ['year', 'allYear', 'period', 'schoolYear'].includes(span.unit));
  const years = planYears(options);
  if (rhythm.every === 'year' && !coarse) {
    return years.flatMap((year) => {
      const { due, recurs, phases } = readClause(phrase, clause, { year });
      return recurs?.dates ?? (phases ?? [{ due }]).map((phase) => phase.due).filter((date) => date !== null);
    });
  }
  // Days of other reports beside the ones that come back bound none of them.
  if (rhythm.on !== undefined && !coarse && clause.join !== 'range') return undefined;
  const stretch = readClause(phrase, clause, options);
  const own = clause.spans.map((span) => span.year).filter((year) => year !== undefined);
  const named = own.length > 0 ? planYears({ period: { from: Math.min(...own), to: Math.max(...own) } }) : years;
  const planned = named.filter((year) => years.includes(year));
  const all = (planned.length > 0 ? planned : named).flatMap((year) => datesOf(rhythm, year));
  const first = stretch.start ?? '0';
  const last = clause.bound === 'from' ? '9' : (stretch.due ?? '9');
  const bounded = clause.join === 'range' || coarse || clause.bound !== undefined;
  return bounded ? all.filter((date) => date >= first && date <= last) : undefined;
}
