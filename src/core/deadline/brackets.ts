import { hasWords } from './connectives';
import type { Item, SpanUnit } from './items';
import { quote, type PhraseText } from './phrase-text';
import { readCore, type Segment } from './segment';
import type { DeadlineKind, DeadlineOptions, DeadlineParts } from './types';

/** A bracketed part of a phrase: `at` is its opening bracket, `end` the place after its closing one. */
export interface Bracket {
  readonly at: number;
  readonly end: number;
}

const OPEN_OR_CLOSE = /[()[\]]/g;

/** The outermost brackets; one that is never closed runs to the end of the phrase. */
export function bracketsOf({ bare }: PhraseText): Bracket[] {
  if (!/[([]/.test(bare)) return [];
  const brackets: Bracket[] = [];
  let depth = 0;
  let at = 0;
  for (const match of bare.matchAll(OPEN_OR_CLOSE)) {
    if (match[0] === '(' || match[0] === '[') {
      if (depth++ === 0) at = match.index;
    } else if (depth > 0 && --depth === 0) brackets.push({ at, end: match.index + 1 });
  }
  if (depth > 0) brackets.push({ at, end: bare.length });
  return brackets;
}

/** The phrase with its brackets blanked where text is matched; what is quoted stays. */
export function withoutBrackets(phrase: PhraseText, brackets: readonly Bracket[]): PhraseText {
  const blank = (text: string): string =>
    brackets.reduce((rest, { at, end }) => rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end), text);
  return brackets.length === 0 ? phrase : { ...phrase, bare: blank(phrase.bare), marked: blank(phrase.marked) };
}

const isIn = (item: Item, { at, end }: Bracket): boolean => item.at >= at && item.at < end;

/** A year alone in brackets, "Quý I (năm 2025)", is the year of what stands before it. */
function yearOf(phrase: PhraseText, bracket: Bracket, items: readonly Item[]): number | undefined {
  const [item] = items;
  if (items.length !== 1 || item?.type !== 'span' || item.unit !== 'year') return undefined;
  return hasWords(phrase.bare.slice(bracket.at, item.at) + phrase.bare.slice(item.end, bracket.end))
    ? undefined
    : item.year;
}

const PERIODS: ReadonlySet<DeadlineKind> = new Set(['month', 'quarter', 'year', 'allYear', 'range']);
const WHOLE_YEARS: ReadonlySet<DeadlineKind> = new Set(['year', 'allYear']);

/** Reads a segment with what stands in its brackets: a condition, a closer bound, the plan it follows, its year. */
export function readSegment(
  whole: PhraseText,
  segment: Segment,
  brackets: readonly Bracket[],
  options: DeadlineOptions,
): DeadlineParts {
  const inside = brackets.filter(({ at }) => at >= segment.from && at < segment.to);
  if (inside.length === 0) return readCore(segment, options);
  const items = segment.items.filter((item) => !inside.some((bracket) => isIn(item, bracket)));
  let own = options;
  let parts: DeadlineParts | undefined;
  const conditions: string[] = [];
  for (const bracket of inside) {
    const inner = segment.items.filter((item) => isIn(item, bracket));
    const year = items.length > 0 ? yearOf(whole, bracket, inner) : undefined;
    if (year !== undefined) own = { ...own, year };
    else conditions.push(quote(whole.text.slice(bracket.at, bracket.end).replace(/^[([]|[)\]]$/g, '')));
  }
  if (dayOfRecurrence(segment.items, items)) parts = readCore({ ...segment, phrase: commaForBrackets(whole) }, own);
  parts ??= readCore({ ...segment, items }, own);
  for (const bracket of inside) {
    const inner = segment.items.filter((item) => isIn(item, bracket));
    if (inner.length === 0 || yearOf(whole, bracket, inner) !== undefined) continue;
    const core = readCore({ phrase: whole, items: inner, from: bracket.at + 1, to: bracket.end }, own);
    parts = merge(parts, core, hasWords(whole.bare.slice(bracket.at, inner[0]!.at)));
  }
  const condition = conditions.filter(Boolean).join('; ');
  return condition === '' ? parts : { ...parts, condition };
}

/** "Hằng quý (trước ngày 20 của tháng cuối quý)": the brackets only say on which day. */
function dayOfRecurrence(all: readonly Item[], outer: readonly Item[]): boolean {
  if (!outer.some((item) => item.type === 'every')) return false;
  const inner = all.filter((item) => !outer.includes(item));
  return (
    inner.length > 0 &&
    inner.every(
      (item) =>
        ['every', 'dayOfMonth', 'weekday'].includes(item.type) ||
        (item.type === 'span' && !WHOLE_YEAR_UNITS.has(item.unit)),
    )
  );
}

const WHOLE_YEAR_UNITS: ReadonlySet<SpanUnit> = new Set(['year', 'allYear', 'period', 'schoolYear']);

function commaForBrackets(phrase: PhraseText): PhraseText {
  return { ...phrase, bare: phrase.bare.replace(/[()[\]]/g, ','), marked: phrase.marked.replace(/[()[\]]/g, ',') };
}

/** A session of the council is held at a time: "kỳ họp thứ 12 (tháng 7/2025)". */
const SESSION = /^(?:k[ỳì]|phiên) họp/i;

/** What the brackets add to the reading of what stands outside them. */
function merge(outer: DeadlineParts, inner: DeadlineParts, afterWords: boolean): DeadlineParts {
  if (outer.kind === 'unknown' && outer.suggestion === undefined) return inner.kind === 'unknown' ? outer : inner;
  const { event, plan } = inner;
  if (event !== undefined) {
    const waits =
      PERIODS.has(outer.kind) || outer.kind === 'byDate' || outer.kind === 'regular' || outer.kind === 'afterEvent';
    const weak = inner.kind !== 'afterEvent';
    return waits && !weak ? { ...outer, kind: 'afterEvent', event: outer.event ?? event } : { ...outer, event };
  }
  if (plan !== undefined) return { plan, ...outer };
  if (inner.kind === 'regular' && WHOLE_YEARS.has(outer.kind)) return inner;
  if (outer.kind === 'perPlan' && inner.kind !== 'unknown')
    return { ...inner, ...(outer.plan ? { plan: outer.plan } : {}) };
  // A period beside an event bounds it; a day may be the event's own, unless it is a session's.
  const bounds = PERIODS.has(inner.kind) || SESSION.test(outer.event ?? '');
  if (outer.kind === 'afterEvent' && bounds) return { ...outer, due: outer.due ?? inner.due };
  const closer =
    inner.kind === 'byDate' || (inner.kind === 'range' && inner.due !== null) || WHOLE_YEARS.has(outer.kind);
  const within =
    inner.due !== null &&
    outer.due !== null &&
    (outer.start ?? '') <= (inner.start ?? inner.due) &&
    inner.due <= outer.due;
  if (
    PERIODS.has(outer.kind) &&
    (PERIODS.has(inner.kind) || inner.kind === 'byDate') &&
    closer &&
    within &&
    !afterWords
  ) {
    return { ...outer, ...inner };
  }
  return outer;
}
