import { bracketsOf, withoutBrackets, type Bracket } from './brackets';
import { hasWords, joinOf, labelEnd } from './connectives';
import type { Item } from './items';
import { quote, type PhraseText } from './phrase-text';

/** A part of a phrase that may be a step of its own. */
export interface PhasePart {
  /** As written, without its colon; "" where it has none. */
  readonly label: string;
  /** Whether the label says more than the column does: what is issued, which time of several. */
  readonly named: boolean;
  readonly items: readonly Item[];
  /** The stretch of the phrase that holds the time. */
  readonly from: number;
  readonly to: number;
}

/** Where a part may end: a line, a semicolon, a bullet, a comma. Alternatives in that order. */
const BREAK =
  /\n\s*(?:[-+•*·]\s*)?|;\s*(?:[-+•*·]\s+)?|(?<=^|[\s.])[-+•*·]\s*(?=[a-z])|(?<=[a-z\d)])-\s+(?=[a-z])|\s(?=[a-hđ]\)\s)|\.\s+(?=[a-z])|,\s+/g;

/** Without any of these a phrase is of one piece. */
const MAY_PART = /[\n;:,+•*·)-]|\. /;

/** From the weakest. */
const PARTINGS = ['comma', 'dash', 'line'] as const;
type Parting = (typeof PARTINGS)[number];

interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  /** What parts it from the chunk before. */
  readonly parted: Parting;
}

/**
 * Splits a phrase into its steps: "Ban hành: Quý I - Thực hiện: Cả năm", "dự thảo tháng 3; trình tháng 5". A part without
 * a time belongs to its neighbour; a comma parts only where every piece has both words and a time. Empty where nothing
 * could part the phrase.
 */
export function phaseParts(phrase: PhraseText, items: readonly Item[], brackets: readonly Bracket[]): PhasePart[] {
  if (!MAY_PART.test(phrase.bare)) return [];
  const masked = withoutBrackets(phrase, brackets);
  const chunks = joinTimeless(cut(masked, items, true));
  const worded = chunks.every((chunk, i) => {
    const previous = chunks[i - 1];
    return (
      previous === undefined || chunk.parted !== 'comma' || (isLabelled(masked, previous) && isLabelled(masked, chunk))
    );
  });
  const settled = worded ? chunks : joinTimeless(cut(masked, items, false));
  return settled.flatMap((chunk) => splitAtColons(masked, chunk));
}

const isLabelled = (phrase: PhraseText, { from, to, items }: Chunk): boolean => {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return false;
  return hasWords(phrase.bare.slice(from, first.at)) || hasWords(phrase.bare.slice(last.end, to));
};

function cut(phrase: PhraseText, items: readonly Item[], atCommas: boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let parted: Parting = 'line';
  let next = 0;
  const push = (to: number): void => {
    const own: Item[] = [];
    for (; next < items.length && items[next]!.at < to; next++) own.push(items[next]!);
    chunks.push({ from, to, items: own, parted });
  };
  BREAK.lastIndex = 0;
  for (const match of phrase.bare.matchAll(BREAK)) {
    const isComma = match[0].startsWith(',');
    if ((isComma && !atCommas) || staysTogether(phrase, items, match.index, match.index + match[0].length)) continue;
    if (match.index > from || chunks.length > 0) push(match.index);
    parted = isComma ? 'comma' : /[\n;.]/.test(match[0]) ? 'line' : 'dash';
    from = match.index + match[0].length;
  }
  push(phrase.bare.length);
  return chunks;
}

/** A break inside something that was read, or between two times that it joins: "Quý I - Quý III", "tháng 3, tháng 6". */
function staysTogether(phrase: PhraseText, items: readonly Item[], at: number, end: number): boolean {
  const after = items.findIndex((item) => item.end > at);
  if (after === -1) return false;
  const next = items[after]!;
  if (next.at < at) return true;
  const previous = items[after - 1];
  if (previous?.type !== 'span' || next.type !== 'span') return false;
  return next.at >= end && joinOf(phrase.bare.slice(previous.end, next.at)) !== undefined;
}

/**
 * Joins parts without a time to a neighbour: forward where the part before is complete ("ban hành tháng 3, lấy ý kiến
 * các sở, ngành tháng 4"), else back.
 */
function joinTimeless(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  let pending: Chunk | undefined;
  for (const [i, chunk] of chunks.entries()) {
    const current: Chunk = pending === undefined ? chunk : { ...chunk, from: pending.from, parted: pending.parted };
    pending = undefined;
    const previous = joined.at(-1);
    if (current.items.length > 0) joined.push(current);
    else if (goesForward(previous, current, chunks[i + 1])) pending = current;
    else if (previous === undefined) joined.push(current);
    else joined[joined.length - 1] = { ...previous, to: current.to };
  }
  return joined;
}

/** Whether a part without a time names the next one's; what is parted more strongly from that one does not. */
function goesForward(previous: Chunk | undefined, chunk: Chunk, next: Chunk | undefined): boolean {
  if (next === undefined) return false;
  if (previous === undefined) return true;
  return endsWithTime(previous) && PARTINGS.indexOf(chunk.parted) >= PARTINGS.indexOf(next.parted);
}

const endsWithTime = ({ items, to }: Chunk): boolean => to - items.at(-1)!.end <= 2;

const COLON = /:(?!\d)/g;

/** The steps of one part: each colon ends a label, which begins where the time before it ends. */
function splitAtColons(phrase: PhraseText, chunk: Chunk): PhasePart[] {
  const parts: PhasePart[] = [];
  let from = chunk.from;
  let labelFrom = chunk.from;
  let colon = -1;
  const close = (to: number): void => {
    parts.push(partOf(phrase, chunk, { labelFrom, colon, from, to }));
  };
  COLON.lastIndex = chunk.from;
  for (let match = COLON.exec(phrase.bare); match !== null && match.index < chunk.to; match = COLON.exec(phrase.bare)) {
    const at = match.index;
    if (chunk.items.some((item) => item.at < at && item.end > at)) continue;
    const before = chunk.items.filter((item) => item.at >= from && item.end <= at).at(-1);
    if (colon !== -1) {
      if (before === undefined) continue;
      // "Quý I: kế hoạch Quý II: báo cáo": where times stand first, the next part begins with one.
      const next = isTimeAlone(phrase, chunk.items, labelFrom, colon) ? before.at : before.end;
      close(next);
      labelFrom = next;
    }
    colon = at;
    from = at + 1;
  }
  close(chunk.to);
  return parts;
}

interface Cut {
  readonly labelFrom: number;
  /** -1 where there is none. */
  readonly colon: number;
  readonly from: number;
  readonly to: number;
}

/** Acts that every deadline is for: "Ban hành: Quý II" says no more than "Quý II". */
const ACTS =
  /(?<![a-z])(?:ban hanh|trien khai|thuc hien|to chuc|trinh|ky|bao cao|nop|gui|cuoi|chot|cung|deadline|thoi luong|nam \d{4})(?![a-z])/g;

const namesMore = (label: string): boolean => hasWords(label.replace(ACTS, ' '));

const ENUMERATOR = /^\s*(?:\(?[a-zđ\d]{1,2}[).]\s+)/i;

const labelText = (text: string): string => quote(quote(text).replace(ENUMERATOR, ''));

function partOf(phrase: PhraseText, chunk: Chunk, { labelFrom, colon, from, to }: Cut): PhasePart {
  const within = (start: number, end: number): Item[] =>
    chunk.items.filter((item) => item.at >= start && item.at < end);
  if (colon === -1) return unlabelled(phrase, within(from, to), from, to);
  const body = within(from, to);
  const ahead = within(labelFrom, colon);
  if (body.length > 0) {
    const label = labelText(phrase.text.slice(labelFrom, colon));
    // "Năm 2025: Quý I", "02 lần/năm: tháng 6 và tháng 12": the time goes on after the colon.
    if (ahead.length === 1 && isYearOrEvery(ahead[0]!) && isTimeAlone(phrase, ahead, labelFrom, colon)) {
      return { ...unlabelled(phrase, [...ahead, ...body], labelFrom, to), from: labelFrom };
    }
    return { label, named: namesMore(phrase.bare.slice(labelFrom, colon)), items: body, from, to };
  }
  // "Quý I: ban hành kế hoạch": the time stands where the label is wont to.
  const swapped = isTimeAlone(phrase, ahead, labelFrom, colon);
  const label = swapped ? labelText(phrase.text.slice(from, to)) : '';
  return { label, named: label !== '', items: ahead, from: labelFrom, to: swapped ? colon : to };
}

const isYearOrEvery = (item: Item): boolean => item.type === 'every' || (item.type === 'span' && item.unit === 'year');

/** Whether a stretch holds times and no other words. */
function isTimeAlone(phrase: PhraseText, items: readonly Item[], from: number, to: number): boolean {
  let at = from;
  let rest = '';
  const own = items.filter((item) => item.at >= from && item.end <= to);
  for (const item of own) {
    rest += phrase.bare.slice(at, item.at) + ' ';
    at = item.end;
  }
  return own.length > 0 && !hasWords(rest + phrase.bare.slice(at, to));
}

/** A step without a colon is named by the words before its time, else by those after it. */
function unlabelled(phrase: PhraseText, items: readonly Item[], from: number, to: number): PhasePart {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { label: '', named: false, items, from, to };
  const ahead = phrase.bare.slice(from, first.at);
  if (hasWords(ahead)) {
    const label = labelText(phrase.text.slice(from, from + labelEnd(ahead)));
    return { label, named: true, items, from, to };
  }
  const behind = phrase.text.slice(last.end, to);
  const label = hasWords(phrase.bare.slice(last.end, to)) ? labelText(behind) : '';
  return { label, named: label !== '', items, from, to };
}

/** "Quý I (ban hành kế hoạch), Quý II (thực hiện)": steps named by brackets that hold no time. */
export function bracketedParts(phrase: PhraseText, items: readonly Item[]): PhasePart[] {
  const brackets = bracketsOf(phrase);
  if (brackets.length < 2 || brackets.length !== items.length) return [];
  const parts: PhasePart[] = [];
  let from = 0;
  for (const [i, { at, end }] of brackets.entries()) {
    const item = items[i]!;
    if (item.at < from || item.end > at || hasWords(phrase.bare.slice(from, item.at) + phrase.bare.slice(item.end, at)))
      return [];
    parts.push({ label: labelText(phrase.text.slice(at + 1, end - 1)), named: true, items: [item], from, to: at });
    from = end;
  }
  return parts;
}
