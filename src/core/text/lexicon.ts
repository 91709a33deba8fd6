import { toneless } from './letters';
import { ADMINISTRATIVE_COMPOUNDS } from './lexicon/administrative-compounds';
import { COMMON_SYLLABLES, FUNCTION_WORDS, OPEN_HEADS } from './lexicon/common-syllables';
import { GENERAL_COMPOUNDS_A_L } from './lexicon/general-compounds-a-l';
import { GENERAL_COMPOUNDS_M_Y } from './lexicon/general-compounds-m-y';
import {
  type BoundSyllable,
  type Compound,
  type Continuation,
  type SlipPhrase,
  push,
  readBound,
  readCompounds,
  readContinuations,
  readPhrases,
  readThrees,
  wordsIn,
} from './lexicon-readers';
import { PairMap, pairOf } from './pair-map';
import { type SyllableIndex, bareLetters, keyOf, syllableIndex } from './syllable-index';

/** A syllable in use, its tone taken apart; `bare` is without any mark. */
export interface SyllableInUse {
  id: number;
  letters: string;
  bare: string;
  tone: number;
}

/** What may begin or end at a pair of syllables besides its being right. */
export interface PairDetail {
  /** Slip phrases that end with the pair. */
  phrases: SlipPhrase[];
  /** What must come after the pair, in a name. */
  continuations: Continuation[];
  /** Compounds of three syllables that end with the pair. */
  threes: Compound[];
}

/** Everything the finders of slips know of Vietnamese words, by syllable number (`syllable-index.ts`). */
export interface Lexicon {
  index: SyllableIndex;
  /** Administrative compounds, by the bare numbers of their syllables and by either syllable. */
  byBare: ReadonlyMap<number, readonly Compound[]>;
  byFirst: ReadonlyMap<number, readonly Compound[]>;
  bySecond: ReadonlyMap<number, readonly Compound[]>;
  /** Pairs of bare numbers that have an entry in `byBare`. */
  bares: PairMap;
  /** By pair: `ACCEPTED`, `BINDING`, and above these bits the number of its entry in `details`, if it has one. */
  pairs: PairMap;
  details: readonly PairDetail[];
  /** By syllable: `IN_USE`, `FUNCTION_WORD`, `BOUND`. */
  flags: Uint8Array;
  inUse: readonly SyllableInUse[];
  bound: ReadonlyMap<number, BoundSyllable>;
}

const IN_USE = 1;
/** May stand beside anything. */
const FUNCTION_WORD = 2;
/** Lives only in the words of `bound`. */
export const BOUND = 4;

/** Bits of `Lexicon.pairs`: the pair is right; its words belong together, so neither makes a word with another neighbour. */
export const ACCEPTED = 1;
export const BINDING = 2;
export const DETAIL_SHIFT = 2;

const NO_DETAIL: PairDetail = { phrases: [], continuations: [], threes: [] };

/** Whether the two syllables stand rightly side by side. */
export function isAccepted(lex: Lexicon, first: number, second: number): boolean {
  return first !== 0 && (lex.pairs.get(first, second) & ACCEPTED) !== 0;
}

/** Whether the two syllables make one word, or nearly so: neither is free for its other neighbour. */
export function isBinding(lex: Lexicon, first: number, second: number): boolean {
  return first !== 0 && (lex.pairs.get(first, second) & BINDING) !== 0;
}

/** What the pair begins or ends, if anything. */
export function detailOf(lex: Lexicon, first: number, second: number): PairDetail {
  return first === 0 ? NO_DETAIL : (lex.details[lex.pairs.get(first, second) >> DETAIL_SHIFT] ?? NO_DETAIL);
}

export function isInUse(lex: Lexicon, id: number): boolean {
  return (lex.flags[id]! & IN_USE) !== 0;
}

export function isFunctionWord(lex: Lexicon, id: number): boolean {
  return (lex.flags[id]! & FUNCTION_WORD) !== 0;
}

function readFlags(index: SyllableIndex, compounds: readonly Compound[], bound: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(index.spellings.length);
  for (const { first, second } of compounds) flags[first] = flags[second] = IN_USE;
  for (const word of wordsIn(COMMON_SYLLABLES)) flags[index.idOf(word)] = IN_USE;
  for (const word of wordsIn(FUNCTION_WORDS)) flags[index.idOf(word)] = IN_USE | FUNCTION_WORD;
  for (const id of bound) flags[id]! |= BOUND;
  return flags;
}

function readInUse(index: SyllableIndex, flags: Uint8Array): SyllableInUse[] {
  return index.spellings.flatMap((spelling, id) =>
    (flags[id]! & IN_USE) === 0
      ? []
      : [{ id, letters: toneless(spelling), bare: bareLetters(spelling), tone: keyOf(spelling).tone }],
  );
}

/** One map of pairs: right ones, and the numbers of the details. */
function readPairs(
  index: SyllableIndex,
  administrative: readonly Compound[],
  general: readonly Compound[],
): Pick<Lexicon, 'pairs' | 'details'> {
  const values = new Map<number, number>();
  const details: PairDetail[] = [NO_DETAIL];
  const openHeads = new Set(wordsIn(OPEN_HEADS).map((word) => index.idOf(word)));
  for (const { first, second } of general) {
    values.set(pairOf(first, second), openHeads.has(first) ? ACCEPTED : ACCEPTED | BINDING);
  }
  for (const { first, second } of administrative) values.set(pairOf(first, second), ACCEPTED | BINDING);
  const detail = (pair: number): PairDetail => {
    const value = values.get(pair) ?? 0;
    if (value >> DETAIL_SHIFT > 0) return details[value >> DETAIL_SHIFT]!;
    const fresh: PairDetail = { phrases: [], continuations: [], threes: [] };
    values.set(pair, value | ((details.push(fresh) - 1) << DETAIL_SHIFT));
    return fresh;
  };
  for (const phrase of readPhrases(index)) detail(pairOf(phrase.ids.at(-2)!, phrase.ids.at(-1)!)).phrases.push(phrase);
  for (const { pair, continuation } of readContinuations(index)) detail(pair).continuations.push(continuation);
  for (const { pair, compound } of readThrees(index)) detail(pair).threes.push(compound);
  return { pairs: new PairMap(values), details };
}

function buildLexicon(): Lexicon {
  const index = syllableIndex();
  const administrative = readCompounds(index, ADMINISTRATIVE_COMPOUNDS);
  const general = readCompounds(index, GENERAL_COMPOUNDS_A_L + GENERAL_COMPOUNDS_M_Y);
  const all = [...administrative, ...general];
  const byBare = new Map<number, Compound[]>();
  const byFirst = new Map<number, Compound[]>();
  const bySecond = new Map<number, Compound[]>();
  for (const compound of administrative) {
    push(byBare, pairOf(index.bares[compound.first]!, index.bares[compound.second]!), compound);
    push(byFirst, compound.first, compound);
    push(bySecond, compound.second, compound);
  }
  const bound = readBound(index);
  const flags = readFlags(index, all, bound.keys());
  const bares = new PairMap(new Map([...byBare.keys()].map((pair) => [pair, 1])));
  return {
    index,
    byBare,
    byFirst,
    bySecond,
    bares,
    flags,
    inUse: readInUse(index, flags),
    bound,
    ...readPairs(index, administrative, general),
  };
}

let shared: Lexicon | undefined;

/** The one lexicon, built at first use. */
export function lexicon(): Lexicon {
  return (shared ??= buildLexicon());
}
