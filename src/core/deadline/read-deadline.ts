import { namesFirst } from './bracket-labels';
import { bracketsOf, readSegment, withoutBrackets } from './brackets';
import { planYear } from './calendar';
import type { Item } from './items';
import { phaseParts, bracketedParts, type PhasePart } from './phases';
import { phraseText, quote, type PhraseText } from './phrase-text';
import { scan } from './scan';
import { corrections, respelled } from './suggest';
import type { DeadlineKind, DeadlineOptions, DeadlineParts, DeadlinePhase, DeadlineReading } from './types';

/** What stands in a cell that says nothing: dashes, dots, "nt" (như trên). */
const NOTHING = /^(?:[-.…_/\s]*|nt|-?\s*nhu tren\s*-?)$/;

/** The reading of a phrase that is not in the cache. */
function read(text: string, options: DeadlineOptions): DeadlineReading {
  const phrase = phraseText(text);
  if (NOTHING.test(phrase.bare)) return { text, kind: 'unknown', due: null };
  const items = scan(phrase);
  const brackets = bracketsOf(phrase);
  const bracketed = bracketedParts(phrase, items);
  const parts = bracketed.length > 0 ? bracketed : phaseParts(phrase, items, brackets);
  const masked = withoutBrackets(phrase, brackets);
  const readPart = (part: Pick<PhasePart, 'items' | 'from' | 'to'>, own: DeadlineOptions): DeadlineParts =>
    readSegment(phrase, { phrase: masked, ...part }, brackets, own);
  const stepped = isStepped(phrase, parts);
  const reading = stepped ? readPhases(parts, readPart, options) : readPart(wholeOf(phrase, items), options);
  const suggestion = reading.suggestion ?? respelled(phrase, items);
  return { text, ...reading, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Reads the phrase, and where it is not understood the writings it may have been meant as. */
function readOrSuggest(text: string, options: DeadlineOptions): DeadlineReading {
  const reading = { ...read(namesFirst(text) ?? text, options), text };
  if (reading.kind !== 'unknown' || reading.unread === undefined || reading.suggestion !== undefined) return reading;
  for (const corrected of corrections(text)) {
    const { kind, unread, suggestion } = read(corrected, options);
    if (TIMED.has(kind) && unread === undefined) return { ...reading, suggestion: suggestion ?? quote(corrected) };
  }
  return reading;
}

/** Kinds that say when; an event or a plan in a corrected phrase would be a guess. */
const TIMED: ReadonlySet<DeadlineKind> = new Set([
  'month',
  'quarter',
  'year',
  'allYear',
  'regular',
  'recurring',
  'byDate',
  'range',
  'multiPhase',
]);

/**
 * Several parts are steps where any of them has a name. One part alone is a step only where a colon parts its time from
 * a name that says more than the act: "Ban hành Kế hoạch: Quý I" tells of one step of several, "Ban hành: Quý II" is the
 * deadline itself.
 */
function isStepped(phrase: PhraseText, parts: readonly PhasePart[]): boolean {
  const [first] = parts;
  if (parts.length > 1) return parts.some(({ label }) => label !== '');
  return first?.named === true && /:\s*$/.test(phrase.bare.slice(0, first.from));
}

const wholeOf = (phrase: PhraseText, items: readonly Item[]): { items: readonly Item[]; from: number; to: number } => ({
  items,
  from: 0,
  to: phrase.bare.length,
});

function readPhases(
  parts: readonly PhasePart[],
  readPart: (part: PhasePart, options: DeadlineOptions) => DeadlineParts,
  options: DeadlineOptions,
): DeadlineParts {
  const phases: DeadlinePhase[] = [];
  let own = options;
  for (const part of parts) {
    phases.push({ label: part.label, ...readPart(part, own) });
    // A year once written stands for the steps after it.
    const stated = part.items
      .map((item) => (item.type === 'span' ? item.year : undefined))
      .findLast((year) => year !== undefined);
    if (stated !== undefined && stated >= (planYear(options) ?? stated)) own = { ...own, year: stated };
  }
  const last = phases.at(-1)!;
  const unread = phases.find((phase) => phase.unread !== undefined)?.unread;
  return {
    kind: 'multiPhase',
    due: last.due,
    phases,
    ...(last.review === undefined ? {} : { review: last.review }),
    ...(unread === undefined ? {} : { unread }),
  };
}

/** Readings by options and phrase: a plan repeats a few phrases in most of its rows. */
const cache = new Map<string, Map<string, DeadlineReading>>();
const CACHE_LIMIT = 5_000;
const PLANS_LIMIT = 20;

function cacheOf({ year, period }: DeadlineOptions): Map<string, DeadlineReading> {
  const key = `${year ?? ''} ${period?.from ?? ''} ${period?.to ?? ''}`;
  let readings = cache.get(key);
  if (readings === undefined || readings.size >= CACHE_LIMIT) {
    if (cache.size >= PLANS_LIMIT) cache.clear();
    readings = new Map();
    cache.set(key, readings);
  }
  return readings;
}

/**
 * Reads a deadline phrase of an administrative plan. Never throws; `text` is the phrase as given.
 *
 * Days: a period is due on its last day; "trước ngày D" on the day before D, "trước tháng 6" on 31 May; "chậm nhất",
 * "đến" and "hạn cuối" D on D itself. A year in the phrase wins over the plan's. Without any year `due` is null.
 */
export function readDeadline(text: string, options: DeadlineOptions = {}): DeadlineReading {
  const readings = cacheOf(options);
  let reading = readings.get(text);
  if (reading === undefined) {
    reading = readOrSuggest(text, options);
    readings.set(text, reading);
  }
  return reading;
}
