import { type Keystrokes, isPlainTelex, readTelex, readVniKeys, syllableOf } from './keyboard';
import { type Lexicon, isInUse } from './lexicon';
import { TONE, splitTone, toneless } from './letters';
import { oneEditApart } from './near-compound';
import { bareLetters } from './syllable-index';
import { hasDigit } from './words';

/** A syllable that may be meant by an impossible word, and how sure the word alone makes it. */
export interface Repair {
  id: number;
  /**
   * placement: the tone on the wrong letter; keys: typed with the keyboard off; tone: the tone is missing; marks: more
   * marks are missing or others; letter: one letter off.
   */
  how: 'placement' | 'keys' | 'tone' | 'marks' | 'letter';
}

const MISSING_TONES = [TONE.acute, TONE.dot];
const ASCII = /^[a-z]+$/;
/** A shorter word without any mark is sooner foreign (`tab`, `this`) than one letter off. */
const SHORTEST_BARE_SLIP = 6;

/**
 * What a word (lower case, no syllable) may stand for, likeliest kind first. Syllables in use only, but for the first kind,
 * where nothing else can be meant.
 */
export function repairsOf(lex: Lexicon, word: string): Repair[] {
  const typed = hasDigit(word) ? readVniKeys(word) : readTelex(word);
  if (hasDigit(word)) return typed ? known(lex, 'keys', [syllableOf(lex.index, typed)]) : [];
  const letters = toneless(word);
  const tones = tonesOf(word);
  const isBare = ASCII.test(word);
  const mayMisspell = !isBare || word.length >= SHORTEST_BARE_SLIP;
  const sameBare = known(lex, 'marks', sameBareLetters(lex, letters));
  const placed = tones.map((tone) => syllableOf(lex.index, { letters, tone })).filter((id) => id !== 0);
  const toned = tones.length === 0 ? MISSING_TONES.map((tone) => syllableOf(lex.index, { letters, tone })) : [];
  return [
    ...(tones.length === 1 ? placed.map((id): Repair => ({ id, how: 'placement' })) : known(lex, 'placement', placed)),
    ...(typed ? known(lex, 'keys', [syllableOf(lex.index, typed)]) : []),
    ...known(lex, 'tone', toned),
    ...(isBare ? sameBare : []),
    ...(mayMisspell ? known(lex, 'letter', oneEditAway(lex, { letters, tone: tones[0] ?? TONE.level })) : []),
    ...(mayMisspell && typed ? known(lex, 'letter', oneEditAway(lex, typed)) : []),
    ...(isBare ? [] : sameBare),
  ];
}

/** Whether the word by itself is enough to know what was typed: `dduwowcj`. */
export function isSureTyping(word: string): boolean {
  return !hasDigit(word) && isPlainTelex(word);
}

function known(lex: Lexicon, how: Repair['how'], ids: readonly number[]): Repair[] {
  return [...new Set(ids)].filter((id) => id !== 0 && isInUse(lex, id)).map((id) => ({ id, how }));
}

function tonesOf(word: string): number[] {
  return [...new Set([...word].map((letter) => splitTone(letter)[1]).filter((tone) => tone !== 0))];
}

function sameBareLetters(lex: Lexicon, letters: string): number[] {
  const bare = bareLetters(letters);
  return lex.inUse.filter((other) => other.bare === bare).map(({ id }) => id);
}

function oneEditAway(lex: Lexicon, { letters, tone }: Keystrokes): number[] {
  return lex.inUse.filter((other) => other.tone === tone && oneEditApart(letters, other.letters)).map(({ id }) => id);
}
