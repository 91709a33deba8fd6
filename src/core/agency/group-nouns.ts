import type { Coverage } from './types';
import type { Word } from './words/expand';
import { GROUP_NOUNS, LEVELS, QUANTIFIERS, RELATED } from './words/group-words';
import { modifierAt } from './words/modifiers';
import { keysOf } from './words/tokens';

/** The parts of a group phrase: its nouns, and what stands behind them. */

const CITY = keysOf('thành phố');
const PROVINCE = keysOf('tỉnh')[0]!;

export interface Noun {
  readonly at: number;
  readonly length: number;
  readonly coverage: Coverage;
}

const isCity = (words: readonly Word[], at: number): boolean => CITY.every((key, i) => words[at + i]?.key === key);
const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+$/.test(word.key);

/** Length of "các", "một số", "135" at a place. */
export function quantifierLength(words: readonly Word[], at: number): number {
  return QUANTIFIERS.at(words, at)?.length ?? (isNumber(words[at]) ? 1 : 0);
}

/** A noun of territory right behind a noun of another kind says whose it is: "ngành tỉnh", "cơ quan cấp huyện". */
function isOwner(
  words: readonly Word[],
  at: number,
  length: number,
  coverage: Coverage,
  before: Noun | undefined,
): boolean {
  if (!LEVELS.has(coverage) || before === undefined || LEVELS.has(before.coverage)) return false;
  return words[at]!.joined && !(words[at]!.key === PROVINCE && isCity(words, at + length));
}

function nounAt(words: readonly Word[], at: number, before: Noun | undefined): Noun | undefined {
  // "Ban Tổ chức" is a name, "sở ban, ngành" has lost a comma.
  if (before && words[at]?.joined && words[at].capital) return undefined;
  const found = GROUP_NOUNS.at(words, at);
  if (found && !isOwner(words, at, found.length, found.value, before)) {
    return { at, length: found.length, coverage: found.value };
  }
  if (found || !isCity(words, at)) return undefined;
  // "thành phố" is a district beside districts, a province beside provinces.
  const after = GROUP_NOUNS.at(words, at + CITY.length)?.value;
  const beside = [before?.coverage, after].find((coverage) => coverage !== undefined && LEVELS.has(coverage));
  return beside === undefined ? undefined : { at, length: CITY.length, coverage: beside };
}

export interface Nouns {
  readonly list: readonly Noun[];
  readonly end: number;
  readonly quantified: boolean;
}

/** Coverages whose nouns are heard as one list: "sở, ban, ngành, đoàn thể, địa phương". */
const ONE_LIST: ReadonlySet<Coverage> = new Set([
  ...LEVELS,
  'departments',
  'ministries',
  'units',
  'publicUnits',
  'projectOwners',
  'forces',
  'agencies',
  'unions',
  'offices',
  'central',
  'party',
]);
const GENERAL: ReadonlySet<Coverage> = new Set(['agencies', 'units']);

/** Whether a noun belongs to the list so far: a new "các", or doing without any, parts bodies of different nature. */
function goesOn(list: readonly Noun[], noun: Noun, again: boolean, quantified: boolean): boolean {
  const last = list.at(-1)?.coverage;
  if (last === undefined || last === noun.coverage) return true;
  if (again) return GENERAL.has(last) && GENERAL.has(noun.coverage);
  return quantified || (ONE_LIST.has(last) && ONE_LIST.has(noun.coverage));
}

/** The nouns that begin at a place, with the quantifiers between them. */
export function readNouns(words: readonly Word[], from: number): Nouns {
  const list: Noun[] = [];
  let at = from;
  let quantified = false;
  for (;;) {
    const quantifier = quantifierLength(words, at);
    const noun = nounAt(words, at + quantifier, list.at(-1));
    if (!noun || !goesOn(list, noun, quantifier > 0, quantified)) break;
    // "Đề án 06 tỉnh": a number before "tỉnh" counts nothing.
    if (quantifier > 0 && !(isNumber(words[at]) && noun.coverage === 'provinces')) quantified = true;
    list.push(noun);
    at = noun.at + noun.length;
  }
  return { list, end: at, quantified };
}

export interface Ending {
  readonly turns?: Coverage;
  /** Whether "có liên quan" is said. */
  readonly related: boolean;
  readonly qualifierFrom?: number;
  readonly tailFrom?: number;
}

/** What stands behind the nouns: owners, places, "có liên quan"; the first unknown word begins the tail. */
export function readEnding(words: readonly Word[], from: number): Ending {
  let turns: Coverage | undefined;
  let qualifierFrom: number | undefined;
  let at = from;
  while (at < words.length) {
    const related = RELATED.at(words, at);
    const modifier = related || !words[at]!.joined ? undefined : modifierAt(words, at);
    if (related) qualifierFrom ??= at;
    turns ??= modifier?.turns;
    const length = related?.length ?? modifier?.length ?? 0;
    if (length === 0) break;
    at += length;
  }
  const tailFrom = at < words.length ? at : undefined;
  const narrowed = qualifierFrom ?? tailFrom;
  return {
    related: qualifierFrom !== undefined,
    ...(turns ? { turns } : {}),
    ...(narrowed === undefined ? {} : { qualifierFrom: narrowed }),
    ...(tailFrom === undefined ? {} : { tailFrom }),
  };
}

/** Whether unknown words may narrow a group: a capital begins a name ("Các sở, Ban Quản lý ..."), a mark another phrase. */
export const isTail = (words: readonly Word[], at: number | undefined): boolean =>
  at === undefined || (words[at]!.joined && !words[at]!.capital);
