import { isTail, quantifierLength, readEnding, readNouns } from './group-nouns';
import type { Coverage } from './types';
import type { Word } from './words/expand';
import { GROUP_NOUNS, LEVEL_SUFFIX, LEVELS } from './words/group-words';
import { headLength } from './words/heads';
import { keysOf } from './words/tokens';

const LEVEL_WORD = keysOf('cấp')[0]!;

/** The bodies of one level: "UBND các huyện, thị xã, thành phố" is the body "UBND" at the level `districts`. */
export interface LevelPhrase {
  readonly body: readonly Word[];
  /** The words behind the body. */
  readonly units: readonly Word[];
  /** `districts`, `communes`, `provinces`, `localities` or `all`. */
  readonly level: string;
  readonly qualifierFrom?: number;
  readonly tailFrom?: number;
}

function levelAt(words: readonly Word[], at: number): LevelPhrase | undefined {
  const quantifier = quantifierLength(words, at);
  const all = quantifier > 0 && words[at + quantifier]?.key === LEVEL_WORD && !GROUP_NOUNS.at(words, at + quantifier);
  const nouns = all ? { list: [], end: at + quantifier + 1, quantified: true } : readNouns(words, at);
  const levels = new Set(nouns.list.map((noun) => noun.coverage));
  if (!all && (levels.size !== 1 || !LEVELS.has([...levels][0]!))) return undefined;
  const plural = nouns.quantified || nouns.list.length > 1 || words[at]!.key === LEVEL_WORD;
  const ending = readEnding(words, nouns.end);
  if (!plural || !isTail(words, ending.tailFrom)) return undefined;
  return {
    body: words.slice(0, at),
    units: words.slice(at),
    level: all ? 'all' : [...levels][0]!,
    ...(ending.tailFrom === undefined ? {} : { tailFrom: ending.tailFrom }),
    ...(ending.qualifierFrom === undefined ? {} : { qualifierFrom: ending.qualifierFrom }),
  };
}

/** Reads a body followed by the units of one level; undefined where it is none. */
export function readLevel(words: readonly Word[]): LevelPhrase | undefined {
  const head = headLength(words, 0);
  if (head === 0) return undefined;
  for (let at = head; at < words.length; at++) {
    if (!words[at]!.joined && headLength(words, at) > 0) return undefined;
    const begins = quantifierLength(words, at) > 0 || LEVELS.has(GROUP_NOUNS.at(words, at)?.value ?? '');
    if (begins) return words[at]!.joined ? levelAt(words, at) : undefined;
  }
  return undefined;
}

/** The words by which the catalogue names the body at that level: "ủy ban nhân dân cấp huyện". */
export function levelKey(phrase: LevelPhrase): string {
  return [...phrase.body.map((word) => word.key), ...keysOf(LEVEL_SUFFIX[phrase.level]!)].join(' ');
}

const COMMITTEE = keysOf('ủy ban nhân dân').join(' ');

/** Whom the phrase takes in; other bodies than the committees are told apart by their name. */
export function levelCovers(phrase: LevelPhrase): Coverage[] {
  const levels = phrase.level === 'all' ? ['communes', 'districts'] : [phrase.level];
  const body = phrase.body.map((word) => word.key).join(' ');
  return body === COMMITTEE ? levels : levels.map((level) => `${body} ${level}`);
}
