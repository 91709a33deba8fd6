import type { IsoDate } from '../model/date';
import { compareKey } from '../text/compare-key';
import type { Atoms } from './atoms';
import type { AgencyCatalogue } from './build-catalogue';
import { CellReader } from './cell-reader';
import type { Heads } from './context';
import { backward, forward, isSure, oneOfMany } from './elliptic';
import type { Finding } from './identify';
import { UNITS } from './words/group-words';
import { headLength } from './words/heads';
import type { GapKind } from './words/separators';
import { splitPhrases } from './words/tokens';

/** Pieces `from` to `to` (excluded) of a cell read as one item. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly finding: Finding & { readonly sameAsAbove?: true };
}

/** Longest name or group phrase in pieces, and in pieces that could each begin a name. */
const MAX_PIECES = 12;
const MAX_BEGINNINGS = 3;

const COST = { same: 1, bareLevel: 2 } as const;

/** What it costs to take a separator for a part of a name. */
const INSIDE: Readonly<Record<GapKind, number>> = { dash: 0.2, line: 0.3, and: 0.5, soft: 1.5, colon: 9, hard: 9 };
const INSIDE_BEFORE_HEAD = 6;
const INSIDE_BEFORE_KNOWN = 2;

const SAME = new Set(
  splitPhrases('nt; như trên; như hàng trên; như dòng trên; như mục trên; như nhiệm vụ trên').map(compareKey),
);

/** Separators inside the unknown part of a span make it doubtful, the more so before what could begin a name. */
function doubt(reader: CellReader, from: number, to: number, finding: Finding): number {
  if (finding.tailFrom === undefined) return 0;
  const tail = reader.run(from, to)[finding.tailFrom]!.start;
  let sum = 0;
  for (let at = from + 1; at < to; at++) {
    const atom = reader.atoms.list[at]!;
    if (atom.start < tail) continue;
    const gap = finding.spelling === 'expanded' && atom.gap === 'and' ? 'soft' : atom.gap;
    sum += INSIDE[gap] + (atom.begins ? INSIDE_BEFORE_HEAD : 0);
    if ((atom.gap === 'soft' || atom.gap === 'and') && backward(reader, at, to)?.agency) sum += INSIDE_BEFORE_KNOWN;
  }
  return sum;
}

/** "cấp xã" alone means the committees, but the body named before it goes first: "HĐND cấp huyện, cấp xã". */
function standing(reader: CellReader, from: number, own: Finding): Finding {
  const level = own.covers?.every((coverage) => UNITS.has(coverage)) === true;
  const named = level && headLength(reader.atoms.tokens, reader.atoms.list[from]!.from) > 0;
  return level && !named ? { ...own, cost: COST.bareLevel } : own;
}

function isSameAsAbove(reader: CellReader, from: number, to: number): boolean {
  if (to > from + 1) return false;
  const keys = reader.run(from, to).map((token) => token.key);
  return SAME.has(keys.join(' '));
}

/** The best reading of one span, by itself or with words from elsewhere in the cell. */
function readSpan(reader: CellReader, from: number, to: number): Span['finding'] {
  if (isSameAsAbove(reader, from, to)) return { cost: COST.same, sameAsAbove: true };
  const own = standing(reader, from, reader.identify(from, to));
  if (isSure(own) && own.form) return own;
  let best: Finding = own;
  let least = Infinity;
  for (const finding of [own, backward(reader, from, to), forward(reader, from, to), oneOfMany(reader, from, to)]) {
    const cost = finding ? finding.cost + doubt(reader, from, to, finding) : Infinity;
    if (cost < least) [best, least] = [finding!, cost];
  }
  return { ...best, cost: least };
}

interface Best {
  readonly cost: number;
  readonly span?: Span;
}

/** The cheapest way to read the pieces up to `end`, given the cheapest ways for all before. */
function bestEnding(reader: CellReader, from: number, end: number, best: readonly Best[]): Best {
  let least: Best = { cost: Infinity };
  let beginnings = 0;
  for (let start = end - 1; start >= Math.max(from, end - MAX_PIECES) && beginnings <= MAX_BEGINNINGS; start--) {
    const finding = readSpan(reader, start, end);
    const cost = best[start - from]!.cost + finding.cost;
    if (cost < least.cost) least = { cost, span: { from: start, to: end, finding } };
    if (reader.atoms.list[start]!.begins) beginnings++;
  }
  return least;
}

/** The cheapest way to read pieces `from` to `to` as items. */
function bestSpans(reader: CellReader, from: number, to: number): Span[] {
  // A name known as a whole costs less than any two.
  const whole = to - from <= MAX_PIECES ? reader.identify(from, to) : undefined;
  if (whole?.form && isSure(standing(reader, from, whole))) return [{ from, to, finding: whole }];
  const best: Best[] = [{ cost: 0 }];
  for (let end = from + 1; end <= to; end++) best.push(bestEnding(reader, from, end, best));
  const spans: Span[] = [];
  for (let end = to; end > from; end = spans.at(-1)!.from) spans.push(best[end - from]!.span!);
  return spans.reverse();
}

/**
 * Reads a cell's pieces as items. `labels` holds, by the place of a label's last piece, the heads it announces; `skip`
 * the pieces that are labels or descriptions.
 */
export function segment(
  atoms: Atoms,
  labels: ReadonlyMap<number, Heads>,
  skip: ReadonlySet<number>,
  catalogue: AgencyCatalogue,
  date?: IsoDate,
): Span[] {
  const reader = new CellReader(atoms, labels, catalogue, date);
  const spans: Span[] = [];
  let from = 0;
  for (let at = 1; at <= atoms.list.length; at++) {
    const gap = atoms.list[at]?.gap ?? 'hard';
    const parts = gap === 'hard' || gap === 'colon' || skip.has(at) !== skip.has(at - 1);
    if (!parts) continue;
    if (!skip.has(from)) spans.push(...bestSpans(reader, from, at));
    from = at;
  }
  return spans;
}
