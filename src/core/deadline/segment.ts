import { addDays, type IsoDate } from '../model/date';
import { planYears, reviewDay, stretchOf } from './calendar';
import { clausesOf, decisiveClause, readClause, type Clause } from './clause';
import { boundBefore } from './connectives';
import type { DayOfMonth, EventItem, Every, Item, PlanItem, Span, Weekday } from './items';
import { quote, type PhraseText } from './phrase-text';
import { datesOf, FREQUENCIES, rhythmOf, type Rhythm } from './recurrence';
import type { DeadlineOptions, DeadlineParts, Recurrence } from './types';

/** A stretch of a phrase that holds one statement about time, with what was found in it. */
export interface Segment {
  readonly phrase: PhraseText;
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

const ofType = <T extends Item['type']>(items: readonly Item[], type: T): Extract<Item, { type: T }>[] =>
  items.filter((item): item is Extract<Item, { type: T }> => item.type === type);

/** Reads one statement about time. What is found decides by rank: event, recurrence, bound, regular work, time, plan. */
export function readCore(segment: Segment, options: DeadlineOptions): DeadlineParts {
  const { phrase, items } = segment;
  const [faults, everies] = [ofType(items, 'fault'), ofType(items, 'every')];
  const clauses = clausesOf(phrase, items, segment.from);
  const clause = decisiveClause(clauses);
  const plan = ofType(items, 'plan')[0];
  const event = waitingEvent(segment, clause);
  const parts =
    (event && readEvent(segment, event, clause, options)) ??
    readRecurring(segment, everies, clause, options) ??
    readRegular(items, clause, options) ??
    (clause && readClause(phrase, clause, options)) ??
    (plan && { kind: 'perPlan', due: null }) ??
    readWeakEvent(segment) ??
    ({ kind: 'unknown', due: null } satisfies DeadlineParts);
  return { ...parts, ...planOf(phrase, plan), ...faultOf(segment, faults, parts) };
}

const nameOf = (phrase: PhraseText, { whatAt, end }: { whatAt: number; end: number }): string =>
  quote(phrase.text.slice(whatAt, end));

function planOf(phrase: PhraseText, plan: PlanItem | undefined): Partial<DeadlineParts> {
  return plan === undefined ? {} : { plan: nameOf(phrase, plan) };
}

function faultOf(segment: Segment, faults: readonly Item[], parts: DeadlineParts): Partial<DeadlineParts> {
  const { phrase, from, to } = segment;
  const fault = faults[0];
  if (fault?.type !== 'fault') {
    return parts.kind === 'unknown' && parts.unread === undefined ? { unread: quote(phrase.text.slice(from, to)) } : {};
  }
  const unread = quote(phrase.text.slice(fault.at, fault.end));
  if (fault.nearest === undefined) return { unread };
  return {
    unread,
    suggestion: (phrase.text.slice(from, fault.at) + fault.nearest + phrase.text.slice(fault.end, to)).trim(),
  };
}

/**
 * The event the deadline waits for, if it does: one that is announced by "sau khi", "khi có" at the beginning or right
 * after a time, or any event where nothing else is said about time.
 */
function waitingEvent({ phrase, items, from }: Segment, clause: Clause | undefined): EventItem | undefined {
  const recurring = items.some((item) => item.type === 'every');
  const regular = items.some((item) => item.type === 'regular');
  for (const [i, item] of items.entries()) {
    if (item.type !== 'event') continue;
    const previousEnd = items[i - 1]?.end ?? from;
    const direct = !/[a-z]/.test(
      phrase.bare.slice(previousEnd, item.at).replace(/thuc hien|hoan thanh|trien khai/g, ''),
    );
    if (item.strength === 'clause' && (direct || (clause === undefined && !recurring))) return item;
    if (item.strength === 'noun' && clause === undefined && !recurring && !regular) return item;
    if (item.strength === 'noun' && direct && !recurring && coarse(clause)) return item;
    if (item.strength === 'manner' && clause === undefined && !recurring && !regular) return item;
  }
  return undefined;
}

/** A whole year says little: an event beside it decides. */
const coarse = (clause: Clause | undefined): boolean =>
  clause === undefined ||
  clause.spans.every((span) => span.unit === 'year' || span.unit === 'allYear' || span.unit === 'months');

function readEvent(
  { phrase, items }: Segment,
  item: EventItem,
  clause: Clause | undefined,
  options: DeadlineOptions,
): DeadlineParts {
  const from = items.find(
    (other): other is Span => other.type === 'span' && other.at <= item.whatAt + 5 && other.end > item.whatAt,
  );
  void from;
  const event = nameOf(phrase, item);
  const review = ofType(items, 'regular').length > 0 ? reviewDay(options) : undefined;
  const bound = clause && readClause(phrase, clause, options);
  const recurs = recurrenceOf(ofType(items, 'every'), options);
  return {
    kind: 'afterEvent',
    due: bound?.due ?? null,
    event,
    ...(recurs === undefined ? {} : { recurs }),
    ...(review === undefined ? {} : { review }),
  };
}

function readWeakEvent({ phrase, items }: Segment): DeadlineParts | undefined {
  const item = ofType(items, 'event')[0];
  return item && { kind: 'afterEvent', due: null, event: nameOf(phrase, item) };
}

function recurrenceOf(everies: readonly Every[], options: DeadlineOptions): Recurrence | undefined {
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

/** Thường xuyên; a day that is set beside it is the deadline all the same. */
function readRegular(
  items: readonly Item[],
  clause: Clause | undefined,
  options: DeadlineOptions,
): DeadlineParts | undefined {
  if (!items.some((item) => item.type === 'regular')) return undefined;
  if (clause?.bound === 'before' || clause?.bound === 'by') return undefined;
  const review = reviewOf(clause, options);
  return { kind: 'regular', due: null, ...(review === undefined ? {} : { review }) };
}

function reviewOf(clause: Clause | undefined, options: DeadlineOptions): IsoDate | undefined {
  const span = clause?.spans.at(-1);
  return (span?.year === undefined ? undefined : stretchOf(span, span.year)?.end) ?? reviewDay(options);
}

function readRecurring(
  { phrase, items, from }: Segment,
  everies: readonly Every[],
  clause: Clause | undefined,
  options: DeadlineOptions,
): DeadlineParts | undefined {
  if (everies.length === 0) return undefined;
  const regular = items.some((item) => item.type === 'regular');
  const all = rhythmOfAll(everies);
  if (regular) {
    const review = reviewDay(options);
    const recurs = all && all.every !== 'year' ? recurrenceOf(everies, options) : undefined;
    return { kind: 'regular', due: null, ...(recurs ? { recurs } : {}), ...(review ? { review } : {}) };
  }
  if (all === undefined) return clause === undefined ? { kind: 'recurring', due: null } : undefined;
  const day = items.find((item): item is DayOfMonth => item.type === 'dayOfMonth');
  const weekday = items.find((item): item is Weekday => item.type === 'weekday');
  const rhythm: Rhythm = {
    ...all,
    ...(day === undefined || all.every === 'year'
      ? {}
      : { on: { day: day.day, ...(all.every === 'quarter' ? { month: 2 } : {}) } }),
    ...(weekday === undefined ? {} : { weekday: weekday.weekday }),
  };
  const dated = day ?? everies.find((item) => item.on !== undefined);
  const before = dated !== undefined && boundBefore(phrase, previousEnd(items, dated, from), dated.at) === 'before';
  const dates = clause === undefined || day !== undefined ? undefined : datesOfClause(phrase, rhythm, clause, options);
  const every = rhythm.every;
  const found = dates ?? planYears(options).flatMap((year) => datesOf(rhythm, year));
  const shifted = before ? found.map((date) => addDays(date, -1)) : found;
  return { kind: 'recurring', due: shifted.at(-1) ?? null, recurs: { every, dates: shifted } };
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
  const stretch = readClause(phrase, clause, options);
  const own = clause.spans.map((span) => span.year).filter((year) => year !== undefined);
  const span = [...new Set([...(own.length > 0 ? own : years)])];
  const all = span.flatMap((year) => datesOf(rhythm, year));
  const first = stretch.start ?? '0';
  const last = clause.bound === 'from' ? '9' : (stretch.due ?? '9');
  const bounded = clause.join === 'range' || coarse || clause.bound !== undefined;
  return bounded ? all.filter((date) => date >= first && date <= last) : undefined;
}
