import {
  BOUND_SYLLABLES,
  MUST_FOLLOW,
  NAMES_WITH_LOSSES,
  PHRASE_SLIPS,
  THREE_SYLLABLES,
  WEAK_SLIPS,
} from './lexicon/slips';
import { pairOf } from './pair-map';
import { type SyllableIndex } from './syllable-index';

/** A compound as written, and the numbers of its first two syllables. */
export interface Compound {
  text: string;
  first: number;
  second: number;
}

/** Words that are a slip as they stand, and the words meant. */
export interface SlipPhrase {
  ids: readonly number[];
  /** The words meant, lower case. */
  right: readonly string[];
  kind: 'phrase' | 'lostSyllable';
}

/** The syllable that must follow a pair, where the words of `prefix` stand before the pair. */
export interface Continuation {
  prefix: readonly number[];
  next: number;
}

/** A syllable that lives only in some words: what may stand before it, and after it. */
export interface BoundSyllable {
  before: ReadonlySet<number>;
  after: ReadonlySet<number>;
}

export const wordsIn = (data: string): string[] => data.trim().split(/\s+/);

const linesIn = (data: string): string[] => data.split('\n').filter((line) => line !== '');

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words on both sides of `wrong > right`, without commas. */
function splitSlip(line: string): [wrong: string[], right: string[]] {
  const [wrong = '', right = ''] = line.replaceAll(',', ' ').split('>');
  return [wordsIn(wrong), wordsIn(right)];
}

/** Reads lines of `first: second second ...`. */
export function readCompounds(index: SyllableIndex, data: string): Compound[] {
  return linesIn(data).flatMap((line) => {
    const [head = '', tails = ''] = line.split(':');
    const first = index.idOf(head);
    return wordsIn(tails).map((tail) => ({ text: `${head} ${tail}`, first, second: index.idOf(tail) }));
  });
}

export function readPhrases(index: SyllableIndex): SlipPhrase[] {
  const idsOf = (words: readonly string[]): number[] => words.map((word) => index.idOf(word));
  const slips = linesIn(PHRASE_SLIPS + WEAK_SLIPS).map((line): SlipPhrase => {
    const [wrong, right] = splitSlip(line);
    return { ids: idsOf(wrong), right, kind: 'phrase' };
  });
  const losses = linesIn(NAMES_WITH_LOSSES).map((name): SlipPhrase => {
    const words = wordsIn(name);
    const ids = idsOf(words.filter((word) => !word.startsWith('[')));
    return { ids, right: words.map((word) => word.replace(/[[\]]/g, '')), kind: 'lostSyllable' };
  });
  return [...slips, ...losses];
}

export function readContinuations(index: SyllableIndex): { pair: number; continuation: Continuation }[] {
  return linesIn(MUST_FOLLOW).map((line) => {
    const [words, [next = '']] = splitSlip(line);
    const ids = words.map((word) => index.idOf(word));
    const pair = pairOf(ids.at(-2)!, ids.at(-1)!);
    return { pair, continuation: { prefix: ids.slice(0, -2), next: index.idOf(next) } };
  });
}

export function readThrees(index: SyllableIndex): { pair: number; compound: Compound }[] {
  return linesIn(THREE_SYLLABLES).map((text) => {
    const [first = 0, second = 0, third = 0] = wordsIn(text).map((word) => index.idOf(word));
    return { pair: pairOf(second, third), compound: { text, first, second } };
  });
}

export function readBound(index: SyllableIndex): Map<number, BoundSyllable> {
  const bound = new Map<number, BoundSyllable>();
  for (const line of linesIn(BOUND_SYLLABLES)) {
    const [syllable = '', uses = ''] = line.split(':');
    const marked = wordsIn(uses);
    const ids = (belongs: (use: string) => boolean): Set<number> =>
      new Set(marked.filter(belongs).map((use) => index.idOf(use.replace('_', ''))));
    bound.set(index.idOf(syllable), {
      before: ids((use) => use.endsWith('_')),
      after: ids((use) => use.startsWith('_')),
    });
  }
  return bound;
}
