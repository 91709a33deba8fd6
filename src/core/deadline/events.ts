import { addDays } from '../model/date';
import { addWorkingDays, ownYear, planYear, reviewDay, stretchOf } from './calendar';
import { clausesOf, decisiveClause, type Clause } from './clause';
import { ofType, type EventItem } from './items';
import { quote, slicePhrase, type PhraseText } from './phrase-text';
import { readClause } from './read-clause';
import { recurrenceOf } from './recurring';
import { scan } from './scan';
import type { Segment } from './segment';
import type { DeadlineOptions, DeadlineParts } from './types';

/**
 * The event the deadline waits for, if it does: one that is announced by "sau khi", "khi có" at the beginning or right
 * after a time, or any event where nothing else is said about time.
 */
export function waitingEvent({ phrase, items, from }: Segment, clause: Clause | undefined): EventItem | undefined {
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

export function readEvent(
  { phrase, items }: Segment,
  item: EventItem,
  clause: Clause | undefined,
  options: DeadlineOptions,
): DeadlineParts {
  const counted = countedFrom(phrase, item, options);
  if (counted !== undefined) return counted;
  const event = quote(phrase.text.slice(item.whatAt, item.end));
  const review = ofType(items, 'regular').length > 0 ? reviewDay(options) : undefined;
  const bound = clause ? readClause(phrase, clause, options) : boundOfSession(phrase, item, options);
  const recurs = recurrenceOf(ofType(items, 'every'), options);
  return {
    kind: 'afterEvent',
    due: bound?.due ?? null,
    event,
    ...(recurs === undefined ? {} : { recurs }),
    ...(review === undefined ? {} : { review }),
  };
}

/** "trong 15 ngày kể từ ngày 01/3/2025": the event is a day, so the deadline is one too. */
function countedFrom(phrase: PhraseText, item: EventItem, options: DeadlineOptions): DeadlineParts | undefined {
  if (item.days === undefined) return undefined;
  const [day] = scan(slicePhrase(phrase, item.whatAt, item.end));
  if (day?.type !== 'span' || day.unit !== 'day' || day.at > 5) return undefined;
  const year = ownYear(day, planYear(options)) ?? planYear(options);
  const from = year === undefined ? undefined : stretchOf(day, year)?.start;
  if (from === undefined) return undefined;
  return { kind: 'byDate', due: item.workingDays ? addWorkingDays(from, item.days) : addDays(from, item.days) };
}

const SESSION = /^.*?(?:ky|phien) hop/;

/** "Kỳ họp HĐND tỉnh giữa năm 2025": the session is named by its time, which bounds it. */
function boundOfSession(phrase: PhraseText, item: EventItem, options: DeadlineOptions): DeadlineParts | undefined {
  const head = SESSION.exec(phrase.bare.slice(item.whatAt, item.end));
  if (item.strength !== 'noun' || item.after || head === null) return undefined;
  const name = slicePhrase(phrase, item.whatAt + head[0].length, item.end);
  const clause = decisiveClause(clausesOf(name, scan(name), 0));
  return clause && readClause(name, clause, options);
}

/** An event that is only mentioned, where nothing else is said. */
export function readWeakEvent({ phrase, items }: Segment): DeadlineParts | undefined {
  const item = ofType(items, 'event')[0];
  return item && { kind: 'afterEvent', due: null, event: quote(phrase.text.slice(item.whatAt, item.end)) };
}
