import { bracketsOf, readSegment, withoutBrackets } from './brackets';
import { planYear } from './calendar';
import type { Item } from './items';
import { phaseParts, bracketedParts, type PhasePart } from './phases';
import { phraseText, type PhraseText } from './phrase-text';
import { scan } from './scan';
import type { DeadlineOptions, DeadlineParts, DeadlinePhase, DeadlineReading } from './types';

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
  return { text, ...(stepped ? readPhases(parts, readPart, options) : readPart(wholeOf(phrase, items), options)) };
}

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

/** Readings by year and phrase: a plan repeats a few phrases in most of its rows. */
const cache = new Map<string, DeadlineReading>();
const CACHE_LIMIT = 5_000;

/**
 * Reads a deadline phrase of an administrative plan. Never throws; `text` is the phrase as given.
 *
 * Days: a period is due on its last day; "trước ngày D" on the day before D, "trước tháng 6" on 31 May; "chậm nhất",
 * "đến" and "hạn cuối" D on D itself. A year in the phrase wins over the plan's. Without any year `due` is null.
 */
export function readDeadline(text: string, options: DeadlineOptions = {}): DeadlineReading {
  const key = `${options.year ?? ''} ${options.period?.from ?? ''} ${options.period?.to ?? ''} ${text}`;
  let reading = cache.get(key);
  if (reading === undefined) {
    reading = read(text, options);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, reading);
  }
  return reading;
}
