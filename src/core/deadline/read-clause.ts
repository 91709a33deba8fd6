import { addDays, isoDate, type IsoDate } from '../model/date';
import { ownYear, planYear, reviewDay, stretchOf, type Stretch } from './calendar';
import type { Clause } from './clause';
import type { Span, SpanUnit } from './items';
import { quote, type PhraseText } from './phrase-text';
import type { DeadlineKind, DeadlineOptions, DeadlineParts, DeadlinePhase, Frequency } from './types';

const KIND_OF_UNIT: Readonly<Record<SpanUnit, DeadlineKind>> = {
  day: 'byDate',
  week: 'range',
  month: 'month',
  quarter: 'quarter',
  months: 'range',
  year: 'year',
  allYear: 'allYear',
  schoolYear: 'range',
  period: 'range',
};

/** Years of the spans of one clause: their own, else that of a later one, else that of an earlier one, else the plan's. */
function yearsOf(spans: readonly Span[], plan: number | undefined): (number | undefined)[] {
  const years = spans.map((span) => ownYear(span, plan));
  for (let i = years.length - 2; i >= 0; i--) {
    const next = years[i + 1];
    if (years[i] !== undefined || next === undefined) continue;
    // "Quý IV, Quý I/2026": the one before is of the year before.
    years[i] = spans[i]!.from[0] > spans[i + 1]!.to[0] ? next - 1 : next;
  }
  for (let i = 0; i < years.length; i++) years[i] ??= i > 0 ? years[i - 1] : plan;
  return years;
}

/** A range that would end before it begins runs over the turn of the year, unless both years are written. */
function overTheYear(spans: readonly Span[], years: (number | undefined)[], plan: number | undefined): void {
  const [first, last] = [spans[0]!, spans.at(-1)!];
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (firstYear === undefined || lastYear === undefined || firstYear !== lastYear) return;
  const reversed =
    first.from[0] > last.to[0] || (first.from[0] === last.to[0] && last.to[1] !== 0 && first.from[1] > last.to[1]);
  if (!reversed) return;
  if (ownYear(last, plan) === undefined) years[years.length - 1] = lastYear + 1;
  else if (ownYear(first, plan) === undefined) years[0] = firstYear - 1;
}

const FAILED: DeadlineParts = { kind: 'unknown', due: null };

/** Any leap year: it stands where no year is known, to tell a list from a range. */
const SOME_YEAR = 2000;

/** What a clause means on its own. Without any year its kind is known and no day. */
export function readClause(phrase: PhraseText, clause: Clause, options: DeadlineOptions): DeadlineParts {
  const plan = planYear(options);
  const dated = plan !== undefined || clause.spans.some((span) => span.year !== undefined || span.unit === 'period');
  return dated
    ? readDated(phrase, clause, options)
    : withoutDays(readDated(phrase, clause, { ...options, year: SOME_YEAR }));
}

function withoutDays({ kind, recurs, phases }: DeadlineParts): DeadlineParts {
  return {
    kind,
    due: null,
    ...(recurs === undefined ? {} : { recurs: { every: recurs.every, dates: [] } }),
    ...(phases === undefined
      ? {}
      : { phases: phases.map(({ label, ...phase }) => ({ label, ...withoutDays(phase) })) }),
  };
}

function readDated(phrase: PhraseText, clause: Clause, options: DeadlineOptions): DeadlineParts {
  const { spans, join } = clause;
  const plan = planYear(options);
  const years = yearsOf(spans, plan);
  if (join === 'range') overTheYear(spans, years, plan);
  const stretches: (Stretch | undefined)[] = [];
  for (const [i, span] of spans.entries()) {
    const year = years[i];
    const stretch =
      span.unit === 'period' ? periodStretch(options) : year === undefined ? undefined : stretchOf(span, year);
    if (stretch === undefined && year !== undefined) return missingDay(phrase, span, year);
    stretches.push(stretch);
  }
  if (join === 'range') return readRange(phrase, clause, stretches);
  if (join === 'list') return readList(phrase, clause, stretches);
  return readSingle(clause, spans[0]!, stretches[0], options);
}

function periodStretch({ year, period }: DeadlineOptions): Stretch | undefined {
  const [from, to] = period === undefined ? [year, year] : [period.from, period.to];
  return from === undefined || to === undefined ? undefined : { start: isoDate(from, 1, 1), end: isoDate(to, 12, 31) };
}

/** 29 February of a year that has none. */
function missingDay(phrase: PhraseText, span: Span, year: number): DeadlineParts {
  return { ...FAILED, unread: quote(phrase.text.slice(span.at, span.end)), suggestion: `28/02/${year}` };
}

function readSingle(clause: Clause, span: Span, stretch: Stretch | undefined, options: DeadlineOptions): DeadlineParts {
  const { bound } = clause;
  if (bound === 'before' && !span.late) {
    if (span.hour) return { kind: 'byDate', due: stretch?.end ?? null };
    return { kind: 'byDate', due: stretch === undefined ? null : addDays(stretch.start, -1) };
  }
  if (bound === 'from' || bound === 'after') {
    const review = reviewDay(options);
    const start = stretch && (bound === 'after' ? addDays(stretch.end, 1) : stretch.start);
    return { kind: 'range', due: null, ...(start ? { start } : {}), ...(review ? { review } : {}) };
  }
  const kind = KIND_OF_UNIT[span.unit];
  return { kind, due: stretch?.end ?? null, ...(kind === 'range' && stretch ? { start: stretch.start } : {}) };
}

function readRange(phrase: PhraseText, clause: Clause, stretches: readonly (Stretch | undefined)[]): DeadlineParts {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'range', due: null };
  const exclusive = clause.lastBound === 'before' && !clause.spans.at(-1)!.hour;
  const due = exclusive ? addDays(last.start, -1) : last.end;
  if (first.start <= due) return { kind: 'range', due, start: first.start };
  return { ...FAILED, unread: quote(phrase.text.slice(clause.spans[0]!.at, clause.spans.at(-1)!.end)) };
}

const monthsOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const FREQUENCY_OF_MONTHS: Readonly<Record<number, Frequency>> = {
  1: 'month',
  3: 'quarter',
  6: 'halfYear',
  12: 'year',
};

/**
 * A list of times. Neighbours are one stretch ("Quý I, II"); times at equal steps through the year come back
 * ("Tháng 3, 6, 9, 12"); any others are steps of their own.
 */
function readList(phrase: PhraseText, clause: Clause, stretches: readonly (Stretch | undefined)[]): DeadlineParts {
  const known = stretches.filter((stretch) => stretch !== undefined);
  const before = clause.bound === 'before';
  if (known.length < stretches.length) return { kind: KIND_OF_UNIT[clause.spans[0]!.unit], due: null };
  const dues = known.map(({ start, end }) => (before ? addDays(start, -1) : end));
  const dates = [...new Set(dues)].sort();
  const due = dates.at(-1)!;
  if (dates.length === 1) return { kind: before ? 'byDate' : KIND_OF_UNIT[clause.spans.at(-1)!.unit], due };
  const steps = new Set(dates.slice(1).map((date, i) => monthsOf(date) - monthsOf(dates[i]!)));
  const every = steps.size === 1 ? FREQUENCY_OF_MONTHS[[...steps][0]!] : undefined;
  const sorted = [...known].sort((a, b) => (a.start < b.start ? -1 : 1));
  const touching = !before && sorted.every((stretch, i) => i === 0 || stretch.start === addDays(sorted[i - 1]!.end, 1));
  const throughYear = sorted[0]!.start.endsWith('-01-01') && due.endsWith('-12-31') && dates.length > 2;
  if (touching && !throughYear) return { kind: 'range', due, start: sorted[0]!.start };
  if (every !== undefined) return { kind: 'recurring', due, recurs: { every, dates } };
  const phases = clause.spans.map((span, i): DeadlinePhase => {
    const label = quote(phrase.text.slice(span.at, span.end));
    return { label, kind: before ? 'byDate' : KIND_OF_UNIT[span.unit], due: dues[i]! };
  });
  return { kind: 'multiPhase', due, phases };
}
