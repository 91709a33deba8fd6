import { awaitsNumber, endsInTime } from '../../lexicon/deadline-likeness';
import { likeness } from '../../lexicon/likeness';
import { isChildOf, readRowNumber, type RowNumber } from '../../text/row-number';
import { isCapitals } from '../../text/shape';
import type { PdfLine } from './page-lines';

/** A line that begins a row or a section, or is the closing row. */
export interface Anchor {
  /** Place among the table's lines. */
  readonly at: number;
  readonly number?: RowNumber;
  readonly kind: 'row' | 'section' | 'total';
}

interface Candidate extends Anchor {
  readonly score: number;
}

const TOTAL = /^(?:TỔNG(?: CỘNG| SỐ)?|CỘNG|Tổng cộng|Tổng số)(?=\s*[:(]|\s+\d|\s*$)/u;
const SUCCESSOR = 4;
const OUT_OF_ORDER = -6;
const GAP_IN_ORDER = 1;

/** What a number at a line's beginning has for and against being a row's, from the lines around it alone. */
function evidence(lines: readonly PdfLine[], at: number, number: RowNumber, endsInDeadline: boolean): number {
  const { words, gap } = lines[at]!;
  const rest = words.slice(1).join(' ');
  let score = words.length === 1 ? 1 : 0;
  if (gap === 'break') score += 1;
  else if (endsInDeadline) {
    const before = lines.slice(Math.max(0, at - 3), at).map((line) => line.words.join(' '));
    const underSection = isCapitals(before.at(-1)!);
    score +=
      underSection || endsInTime(before.at(-1)!) || likeness(before.slice(-2).join(' '), 'deadline') > 0 ? 1.5 : -1;
  }
  if (rest !== '' && number.style === 'arabic' && likeness(rest, 'product') >= 0.8) score -= 1.5;
  if (rest !== '' && !/^["“(]?[\p{Lu}\d]/u.test(rest)) score -= 3;
  return score;
}

/** The end of what stands before the line. */
function textBefore(lines: readonly PdfLine[], at: number): string {
  return lines
    .slice(Math.max(0, at - 2), at)
    .map(({ words }) => words.join(' '))
    .join(' ');
}

function candidateAt(lines: readonly PdfLine[], at: number, endsInDeadline: boolean): Candidate | undefined {
  const { words } = lines[at]!;
  if (TOTAL.test(words.join(' '))) return { at, kind: 'total', score: 3 };
  const number = readRowNumber(words[0]!);
  if (!number || number.style === 'dash' || number.style === 'smallLetter' || number.style === 'compound')
    return undefined;
  if (at > 0 && awaitsNumber(textBefore(lines, at))) return undefined;
  const heads = number.style === 'roman' || number.style === 'letter';
  const title = words.length > 1 ? words.slice(1).join(' ') : (lines[at + 1]?.words.join(' ') ?? '');
  if (heads && !/^["“]?\p{Lu}/u.test(title)) return undefined;
  const score = heads ? (isCapitals(title) ? 3 : 1) : evidence(lines, at, number, endsInDeadline);
  return { at, number, kind: heads ? 'section' : 'row', score };
}

interface Link {
  readonly candidate: Candidate;
  readonly total: number;
  readonly before: Link | undefined;
  /** Last number of each style on the way here. */
  readonly section: RowNumber | undefined;
  readonly row: RowNumber | undefined;
  /** The last row with one step, in or before this section. */
  readonly top: number;
  readonly sinceSection: number;
}

function orderScore(before: Link | undefined, { number, kind }: Candidate): number {
  if (kind === 'total') return before ? 0 : OUT_OF_ORDER;
  const value = number!.steps[0]!;
  if (kind === 'section') {
    const last = before?.section;
    if (!last) return value === 1 ? SUCCESSOR : OUT_OF_ORDER;
    if (last.style !== number!.style) return value === 1 ? GAP_IN_ORDER : OUT_OF_ORDER;
    return value === last.steps[0]! + 1
      ? SUCCESSOR + 1
      : value > last.steps[0]! && value < last.steps[0]! + 3
        ? GAP_IN_ORDER
        : OUT_OF_ORDER;
  }
  if (number!.style === 'dotted') return dottedScore(before?.row, number!);
  const top = before?.top ?? 0;
  const fresh = !before || before.sinceSection === 0;
  if (value === top + 1) return SUCCESSOR;
  if (value === 1 && fresh) return SUCCESSOR;
  return value > top && value <= top + 3 ? GAP_IN_ORDER : OUT_OF_ORDER;
}

function dottedScore(last: RowNumber | undefined, number: RowNumber): number {
  if (!last) return number.steps.every((step) => step === 1) ? SUCCESSOR : OUT_OF_ORDER;
  const own = number.steps.at(-1)!;
  if (isChildOf(number, last)) return own === 1 ? SUCCESSOR : GAP_IN_ORDER;
  const level = number.steps.length - 1;
  const elder = last.steps[level];
  const siblings =
    elder !== undefined && number.steps.slice(0, level).every((step, index) => step === last.steps[index]);
  if (siblings) return own === elder + 1 ? SUCCESSOR : own > elder ? GAP_IN_ORDER : OUT_OF_ORDER;
  return own === 1 && number.steps[0] === last.steps[0]! + 1 ? SUCCESSOR - 1 : OUT_OF_ORDER;
}

function extend(before: Link | undefined, candidate: Candidate): Link {
  const { number, kind, score } = candidate;
  const isTop = kind === 'row' && number!.steps.length === 1;
  return {
    candidate,
    total: (before?.total ?? 0) + score + orderScore(before, candidate),
    before,
    section: kind === 'section' ? number : before?.section,
    row: kind === 'row' ? number : kind === 'section' ? undefined : before?.row,
    top: isTop ? number!.steps[0]! : (before?.top ?? 0),
    sinceSection: kind === 'section' ? 0 : (before?.sinceSection ?? 0) + 1,
  };
}

/**
 * Chooses among all numbers at the beginnings of lines those that number the table's rows: the chain in best order.
 * `endsInDeadline`: the last column holds deadlines, so a row ends like one.
 */
export function findAnchors(lines: readonly PdfLine[], endsInDeadline: boolean): Anchor[] {
  const links: Link[] = [];
  for (let at = 0; at < lines.length; at++) {
    const candidate = candidateAt(lines, at, endsInDeadline);
    if (!candidate) continue;
    let best = extend(undefined, candidate);
    for (const link of links) {
      const next = extend(link, candidate);
      if (next.total > best.total) best = next;
    }
    links.push(best);
  }
  let last: Link | undefined = links.reduce<Link | undefined>(
    (best, link) => (!best || link.total > best.total ? link : best),
    undefined,
  );
  const anchors: Anchor[] = [];
  for (; last; last = last.before) anchors.unshift(last.candidate);
  return anchors;
}
