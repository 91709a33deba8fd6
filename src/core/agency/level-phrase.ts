import { isTail, quantifierLength, readEnding, readNouns, type Nouns } from './group-nouns';
import type { Coverage } from './types';
import type { Word } from './words/expand';
import { GROUP_NOUNS, LEVEL_SUFFIX, LEVELS, QUANTIFIERS } from './words/group-words';
import { headLength } from './words/heads';
import { keysOf } from './words/tokens';

const LEVEL_WORD = keysOf('cấp')[0]!;

/** The bodies of one level: "UBND các huyện, thị xã, thành phố" is the body "UBND" at the level `districts`. */
export interface LevelPhrase {
  readonly body: readonly Word[];
  /** The words behind the body. */
  readonly units: readonly Word[];
  /** `districts`, `communes`, `provinces`, `localities` or `all`; other nouns by their coverages. */
  readonly level: string;
  readonly qualifierFrom?: number;
  readonly tailFrom?: number;
}

/** Other nouns that may stand behind a body: "Thanh tra các sở, ngành", "Công an các đơn vị, địa phương". */
const BODIES_OF: ReadonlySet<Coverage> = new Set([
  'departments',
  'ministries',
  'units',
  'offices',
  'schools',
  'health',
]);

/** The level of the nouns; several, or of other bodies, only where they are announced ("các sở, ngành"). */
function levelOf(nouns: Nouns): string | undefined {
  const covers = [...new Set(nouns.list.map((noun) => noun.coverage))].sort();
  if (covers.length === 1 && LEVELS.has(covers[0]!)) return covers[0];
  const others = covers.filter((coverage) => !LEVELS.has(coverage));
  return nouns.quantified && others.length > 0 && others.every((coverage) => BODIES_OF.has(coverage))
    ? covers.join(' ')
    : undefined;
}

function levelAt(words: readonly Word[], at: number): LevelPhrase | undefined {
  const quantifier = quantifierLength(words, at);
  const all = quantifier > 0 && words[at + quantifier]?.key === LEVEL_WORD && !GROUP_NOUNS.at(words, at + quantifier);
  const nouns = all ? { list: [], end: at + quantifier + 1, quantified: true } : readNouns(words, at);
  const level = all ? 'all' : levelOf(nouns);
  if (level === undefined) return undefined;
  const plural = nouns.quantified || nouns.list.length > 1 || words[at]!.key === LEVEL_WORD;
  const ending = readEnding(words, nouns.end);
  if (!plural || !isTail(words, ending.tailFrom)) return undefined;
  return {
    body: words.slice(0, at),
    units: words.slice(at),
    level,
    ...(ending.tailFrom === undefined ? {} : { tailFrom: ending.tailFrom }),
    ...(ending.qualifierFrom === undefined ? {} : { qualifierFrom: ending.qualifierFrom }),
  };
}

/** The coverage of the noun at a place, or behind a number there. */
const nounAfter = (words: readonly Word[], at: number): Coverage | undefined =>
  GROUP_NOUNS.at(words, at + quantifierLength(words, at))?.value;

/** Reads a body followed by the units of one level; undefined where it is none. */
export function readLevel(words: readonly Word[]): LevelPhrase | undefined {
  const head = headLength(words, 0);
  if (head === 0) return undefined;
  for (let at = head; at < words.length; at++) {
    if (!words[at]!.joined && headLength(words, at) > 0) return undefined;
    const begins = QUANTIFIERS.at(words, at) !== undefined || LEVELS.has(nounAfter(words, at) ?? '');
    if (begins) return words[at]!.joined ? levelAt(words, at) : undefined;
  }
  return undefined;
}

/** The words by which the catalogue names the body at that level: "ủy ban nhân dân cấp huyện". */
export function levelKey(phrase: LevelPhrase): string {
  return [...phrase.body.map((word) => word.key), ...keysOf(LEVEL_SUFFIX[phrase.level] ?? phrase.level)].join(' ');
}

const COMMITTEE = keysOf('ủy ban nhân dân').join(' ');

/** Whom the phrase takes in; other bodies than the committees are told apart by their name. */
export function levelCovers(phrase: LevelPhrase): Coverage[] {
  const levels = phrase.level === 'all' ? ['communes', 'districts'] : [phrase.level];
  const body = phrase.body.map((word) => word.key).join(' ');
  return body === COMMITTEE ? levels : levels.map((level) => `${body} ${level}`);
}
