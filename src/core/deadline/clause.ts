import { connectiveBefore, hasWords, joinOf, type Bound } from './connectives';
import type { Item, Span, SpanUnit } from './items';
import type { PhraseText } from './phrase-text';

/** Times that belong together, with the connective before them. */
export interface Clause {
  readonly spans: readonly Span[];
  readonly join: 'single' | 'list' | 'range';
  readonly bound?: Bound;
  /** Connective before the last span: "từ tháng 3 đến trước ngày 30/6". */
  readonly lastBound?: Bound;
  /** Whether words of another meaning stand before it. */
  readonly afterWords: boolean;
}

/** The finer a unit the more it says about the deadline. */
const FINENESS: Readonly<Record<SpanUnit, number>> = {
  day: 7,
  week: 6,
  month: 5,
  quarter: 4,
  months: 3,
  schoolYear: 2,
  period: 1,
  year: 1,
  allYear: 1,
};

/** Groups the spans of a segment by the text between them. `from` is where the segment begins. */
export function clausesOf(phrase: PhraseText, items: readonly Item[], from: number): Clause[] {
  const clauses: { spans: Span[]; join: Clause['join']; bound?: Bound; lastBound?: Bound; afterWords: boolean }[] = [];
  let previousEnd = from;
  let previous: Item | undefined;
  for (const item of items) {
    if (item.type === 'span') {
      const { bound, at } = connectiveBefore(phrase, previousEnd, item.at);
      const gap = phrase.bare.slice(previousEnd, item.at);
      const clause = clauses.at(-1);
      const repeated =
        bound !== undefined && bound === clause?.bound && joinOf(phrase.bare.slice(previousEnd, at)) === 'list';
      const join =
        previous?.type !== 'span' ? undefined : openRange(clause, bound) ? 'range' : repeated ? 'list' : joinOf(gap);
      if (clause !== undefined && join !== undefined && (clause.join === 'single' || clause.join === join)) {
        clause.spans.push(item);
        clause.join = join;
        if (bound !== undefined) clause.lastBound = /truoc/.test(gap) ? 'before' : bound;
      } else {
        const own = bound ?? (goesOn(phrase, item.end) ? 'from' : undefined);
        clauses.push({ spans: [item], join: 'single', ...(own ? { bound: own } : {}), afterWords: hasWords(gap) });
      }
    }
    previous = item;
    previousEnd = item.end;
  }
  return clauses.map(withYearAhead);
}

/** "Năm 2025 và những năm tiếp theo", "tháng 6 trở đi": a beginning without an end. */
const ONWARDS =
  /\s*(?:tro di|,?\s*(?:va )?(?:(?:cac|nhung) (?:nam|thang|quy) )(?:tiep theo|ke tiep|con lai|sau))(?![a-z])/y;

function goesOn(phrase: PhraseText, end: number): boolean {
  ONWARDS.lastIndex = end;
  return ONWARDS.test(phrase.bare);
}

/** "từ tháng 3 ... đến tháng 6": the first end waits for the second. */
function openRange(clause: { bound?: Bound; join: string } | undefined, bound: Bound | undefined): boolean {
  return clause?.bound === 'from' && clause.join === 'single' && bound === 'to';
}

/** "Năm 2025, Quý IV" is Quý IV/2025. */
function withYearAhead<C extends Clause>(clause: C): C {
  const [first, ...rest] = clause.spans;
  const ahead = first!.unit === 'year' && first!.year !== undefined && rest.length > 0 && clause.bound !== 'from';
  if (!ahead || rest.some((span) => FINENESS[span.unit] === 1 || span.year !== undefined)) return clause;
  const spans = rest.map((span) => ({ ...span, year: first!.year! }));
  return { ...clause, spans, join: spans.length === 1 ? 'single' : clause.join };
}

/** A bound decides before anything else, then a time that is stated as the deadline, then the finer one. */
function weightOf(clause: Clause): number {
  const stated = clause.bound === 'in' || clause.join !== 'single' || !clause.afterWords;
  const fineness = Math.max(...clause.spans.map((span) => FINENESS[span.unit]));
  return (isBound(clause) ? 100 : 0) + (stated ? 10 : 0) + fineness;
}

const isBound = ({ bound }: Clause): boolean => bound === 'before' || bound === 'by' || bound === 'to';

/** The clause that sets the deadline where a phrase names several times; of equal bounds the last, else the first. */
export function decisiveClause(clauses: readonly Clause[]): Clause | undefined {
  return clauses.reduce<Clause | undefined>((best, clause) => {
    if (best === undefined) return clause;
    const more = weightOf(clause) - weightOf(best);
    return more > 0 || (more === 0 && isBound(clause)) ? clause : best;
  }, undefined);
}
