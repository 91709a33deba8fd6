import { changesByAmount, changesWithoutAmount } from './change-measures';
import type { Found, Matcher } from './found';
import { oneOf } from './pattern';
import { prepare, type PreparedText } from './prepare';
import { completions, quantities } from './quantity-measures';
import { fractions, groupsOfBest, positions, quartiles } from './rank-measures';
import type { RankGroup, TargetKind, TargetMeasure, TargetOptions, TargetReading } from './types';
import { emptyCells, emptyWords } from './words';

/** Where two claim the same words, the earlier in this list has them. */
const matchers: readonly Matcher[] = [
  groupsOfBest,
  positions,
  changesByAmount,
  fractions,
  quartiles,
  quantities,
  changesWithoutAmount,
  completions,
];

/** The measure that a cell is about: what is counted comes before rank, rank before change. */
const precedence: readonly TargetKind[][] = [
  ['percent', 'score', 'scoreOfMaximum', 'count', 'money'],
  ['rank'],
  ['change'],
  ['completion'],
];

const overlaps = (one: Found, other: Found): boolean => one.start < other.end && other.start < one.end;

function findMeasures(text: PreparedText, options: TargetOptions): Found[] {
  const taken: Found[] = [];
  for (const matcher of matchers) {
    for (const candidate of matcher(text, options)) {
      if (!taken.some((other) => overlaps(other, candidate))) taken.push(candidate);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

const EMPTY_WORDS = new RegExp(`(^|[^\\p{L}])${oneOf(emptyWords)}(?![\\p{L}])`, 'giu');

/** The words that no measure took, without those that say nothing. */
function unreadWords({ written }: PreparedText, measures: readonly Found[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of measures) {
    pieces.push(written.slice(last, start));
    last = end;
  }
  pieces.push(written.slice(last));
  const kept = pieces
    .map((piece) => piece.replace(/^[\s,;.:()/]+|[\s,;:()/]+$/g, ''))
    .filter((piece) => /[\p{L}\d]/u.test(piece));
  return kept
    .filter((piece) => /[\p{L}\d]/u.test(piece.replace(EMPTY_WORDS, '$1').replace(EMPTY_WORDS, '$1')))
    .join(' … ');
}

function mainMeasure(measures: readonly TargetMeasure[]): TargetMeasure | undefined {
  const [first] = measures;
  if (first?.kind === 'completion') {
    const amount = measures[1];
    return amount?.kind === 'percent' ? { ...amount, kind: 'completion' } : first;
  }
  for (const kinds of precedence) {
    const found = measures.find((measure) => kinds.includes(measure.kind));
    if (found) return found;
  }
  return undefined;
}

/** Fields that stand in the reading wherever in the cell they were said. */
function sharedFields(measures: readonly TargetMeasure[]): Partial<TargetReading> {
  const rankGroups = measures.map((m) => m.rankGroup).filter((group): group is RankGroup => group !== undefined);
  const group = measures.find((m) => m.group)?.group;
  const position = measures.find((m) => m.position)?.position;
  const change = measures.find((m) => m.change)?.change;
  return {
    ...(rankGroups.length > 0 ? { rankGroups } : {}),
    ...(group ? { group } : {}),
    ...(position ? { position } : {}),
    ...(change ? { change } : {}),
  };
}

function read(text: string, options: TargetOptions): TargetReading {
  const prepared = prepare(text);
  if (emptyCells.includes(prepared.lower)) return { text, kind: 'none' };
  if (prepared.written.length > LONGEST_TARGET) return { text, kind: 'text', unread: prepared.written };
  const all = findMeasures(prepared, options);
  const measures = all.map(({ measure }) => measure);
  const main = mainMeasure(measures);
  if (!main) return { text, kind: 'text', unread: prepared.written };
  const unread = unreadWords(prepared, all);
  return {
    ...sharedFields(measures),
    ...main,
    text,
    ...(measures.length > 1 ? { parts: measures } : {}),
    ...(unread === '' ? {} : { unread }),
  };
}

/** A longer cell is an essay, not a target; patterns are kept off it. */
const LONGEST_TARGET = 2_000;

const CACHE_LIMIT = 10_000;
const cache = new Map<string, TargetReading>();

/**
 * Reads a cell that holds a target, a baseline or a result. Never throws: words without a measure are `text`, a blank or
 * a dash is `none`. `unread` holds the words that no measure took.
 */
export function readTarget(text: string, options: TargetOptions = {}): TargetReading {
  const key = `${options.decimal ?? ''}\n${options.unit ?? ''}\n${text}`;
  let reading = cache.get(key);
  if (reading === undefined) {
    reading = read(text, options);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, reading);
  }
  return reading;
}
