import { isoDate, type IsoDate } from '../model/date';
import { reviewDay } from './calendar';
import { clausesOf, decisiveClause, type Clause } from './clause';
import { readEvent, readWeakEvent, waitingEvent } from './events';
import { ofType, type Item, type PlanItem } from './items';
import { quote, type PhraseText } from './phrase-text';
import { readClause } from './read-clause';
import { readRecurring } from './recurring';
import type { DeadlineOptions, DeadlineParts } from './types';

/** A stretch of a phrase that holds one statement about time, with what was found in it. */
export interface Segment {
  readonly phrase: PhraseText;
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** Reads one statement about time. What is found decides by rank: event, recurrence, regular work, time, plan. */
export function readCore(segment: Segment, options: DeadlineOptions): DeadlineParts {
  const { phrase, items } = segment;
  const faults = ofType(items, 'fault');
  const clauses = clausesOf(phrase, items, segment.from);
  const clause = decisiveClause(clauses);
  const plan = ofType(items, 'plan')[0];
  const event = waitingEvent(segment, clause);
  const parts =
    (event && readEvent(segment, event, clause, options)) ??
    readRecurring(segment, clause, options) ??
    readRegular(items, clause, options) ??
    (clause && readClause(phrase, clause, options)) ??
    (plan && { kind: 'perPlan', due: null }) ??
    readWeakEvent(segment) ??
    ({ kind: 'unknown', due: null } satisfies DeadlineParts);
  return { ...parts, ...planOf(phrase, plan), ...faultOf(segment, faults, parts) };
}

function planOf(phrase: PhraseText, plan: PlanItem | undefined): Partial<DeadlineParts> {
  return plan === undefined ? {} : { plan: quote(phrase.text.slice(plan.whatAt, plan.end)) };
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
  const own = span?.unit === 'year' || span?.unit === 'allYear' ? span.year : undefined;
  return own === undefined ? reviewDay(options) : isoDate(own, 12, 31);
}
