import { Y_AS_I } from './compare-key';
import { FOREIGN_WORDS } from './lexicon/foreign-words';
import { CODE_BITS, CODE_MASK, LETTERS, TONE_MASK, TONE_SHIFT, letterInfo, withTone } from './letters';
import { syllableShapes } from './syllable-tables';

/**
 * Every Vietnamese syllable in one open-addressing table, so that a word can be looked up while it is being read, without
 * cutting it out of the text. A word's key is exact, not a hash: six bits a letter, up to nine letters, and the tone; so
 * two words never share a key, and a word that is found is that word.
 */

/** Letters a key can hold: five in `low`, four in `high`, above them the tone. */
export const KEY_LETTERS = 9;
const LETTERS_IN_LOW = 5;
const LOW_MASK = (1 << (CODE_BITS * LETTERS_IN_LOW)) - 1;
const HIGH_MASK = (1 << (CODE_BITS * (KEY_LETTERS - LETTERS_IN_LOW))) - 1;
const TONE_IN_HIGH = CODE_BITS * (KEY_LETTERS - LETTERS_IN_LOW);
const LAST_OF_LOW = CODE_BITS * (LETTERS_IN_LOW - 1);

const SLOTS = 1 << 16;
const SLOT_SHIFT = 16;

interface WordKey {
  low: number;
  high: number;
  tone: number;
  /** Bit i: letter i has a tone. */
  toned: number;
  /** Letters read; beyond nine the key is not exact. */
  length: number;
}

/** The `high` part after one more letter: what falls out of `low` comes in. */
export function shiftHigh(low: number, high: number): number {
  return ((high << CODE_BITS) | (low >>> LAST_OF_LOW)) & HIGH_MASK;
}

/** The `low` part after one more letter. */
export function shiftLow(low: number, code: number): number {
  return ((low << CODE_BITS) | code) & LOW_MASK;
}

export function highWithTone(high: number, tone: number): number {
  return high | (tone << TONE_IN_HIGH);
}

/** Reads a word's key. Two tones in one word make a `tone` of no meaning: see `isOneTone`. */
export function keyOf(word: string): WordKey {
  const key: WordKey = { low: 0, high: 0, tone: 0, toned: 0, length: word.length };
  for (let i = 0; i < word.length; i++) {
    const info = letterInfo(word.charCodeAt(i));
    key.high = shiftHigh(key.low, key.high);
    key.low = shiftLow(key.low, info & CODE_MASK);
    const tone = (info >> TONE_SHIFT) & TONE_MASK;
    key.tone |= tone;
    if (tone !== 0) key.toned |= 1 << i;
  }
  return key;
}

/** Whether at most one letter has a tone. */
export function isOneTone(toned: number): boolean {
  return (toned & (toned - 1)) === 0;
}

/** Of each slot: the key's two parts, what is known of the word (its id above the places of its tone), and one to spare. */
const PARTS = 4;
const HIGH = 1;
const FACTS = 2;
const PLACES_MASK = 0xff;
const ID_SHIFT = 8;

/** What is known of a word, by the slot where its key is found. */
export class SyllableIndex {
  /** All of a slot lies together, so that a look-up touches memory once. */
  private readonly slots = new Int32Array(SLOTS * PARTS);
  /** By id: one number for all syllables of the same bare letters (hòa, hóa, họa ...). */
  readonly bares: Uint16Array;
  /** By id: the syllable as it is written, lower case. */
  readonly spellings: readonly string[];

  constructor() {
    const spellings = [''];
    const idOf = new Map<string, number>();
    for (const shape of syllableShapes()) {
      for (const tone of shape.tones) {
        const written = writeSyllable(shape.letters, shape.places, tone);
        const folded = `${shape.letters.replace(Y_AS_I, '$1i')}${tone}`;
        let id = idOf.get(folded);
        if (id === undefined) idOf.set(folded, (id = spellings.push(written) - 1));
        this.insert(written, shape.places, id);
      }
    }
    for (const word of FOREIGN_WORDS.trim().split(/\s+/)) this.insertForeign(word);
    this.spellings = spellings;
    this.bares = bareNumbers(spellings);
  }

  /** The slot of a key whose tone is in `high` and stands on the letters of `toned`, where it may, or -1. */
  find(low: number, high: number, toned: number): number {
    const slot = this.slotOfKey(low, high);
    return slot >= 0 && (this.slots[slot + FACTS]! & toned) === toned ? slot : -1;
  }

  /** The slot of a key whose tone is in `high`, wherever it stands, or -1. */
  slotOfKey(low: number, high: number): number {
    const { slots } = this;
    let slot = startSlot(low, high);
    while (slots[slot] !== low || slots[slot + HIGH] !== high) {
      if (slots[slot] === 0) return -1;
      slot = (slot + PARTS) & (SLOTS * PARTS - 1);
    }
    return slot;
  }

  /** One number for all writings of a syllable (hòa = hoà, kỹ = kĩ); 0 for a foreign word. */
  idAt(slot: number): number {
    return this.slots[slot + FACTS]! >> ID_SHIFT;
  }

  /** Bit i: letter i may carry the tone. */
  placesAt(slot: number): number {
    return this.slots[slot + FACTS]! & PLACES_MASK;
  }

  /** The slot of a word in lower case NFC whose tone stands where it may, or -1. */
  slotOf(word: string): number {
    const { low, high, tone, toned, length } = keyOf(word);
    if (length > KEY_LETTERS || !isOneTone(toned)) return -1;
    return this.find(low, highWithTone(high, tone), toned);
  }

  /** The number of a syllable in lower case, 0 for anything else. */
  idOf(word: string): number {
    const slot = this.slotOf(word);
    return slot < 0 ? 0 : this.idAt(slot);
  }

  /** Whether the word in lower case is in the list of foreign words. */
  isForeign(word: string): boolean {
    const slot = this.slotOf(word);
    return slot >= 0 && this.idAt(slot) === 0;
  }

  private insert(word: string, places: number, id: number): void {
    const key = keyOf(word);
    const high = highWithTone(key.high, key.tone);
    let slot = startSlot(key.low, high);
    while (this.slots[slot] !== 0) slot = (slot + PARTS) & (SLOTS * PARTS - 1);
    this.slots[slot] = key.low;
    this.slots[slot + HIGH] = high;
    this.slots[slot + FACTS] = (id << ID_SHIFT) | places;
  }

  private insertForeign(word: string): void {
    const key = keyOf(word);
    if (
      key.length > KEY_LETTERS ||
      !isOneTone(key.toned) ||
      this.slotOfKey(key.low, highWithTone(key.high, key.tone)) >= 0
    )
      return;
    this.insert(word, 0xff, 0);
  }
}

function startSlot(low: number, high: number): number {
  return ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> SLOT_SHIFT) * PARTS;
}

/** The syllable with its tone on the last place that may carry it (`hoà`): for a single place, the only writing. */
function writeSyllable(letters: string, places: number, tone: number): string {
  if (tone === 0) return letters;
  let at = letters.length - 1;
  while (((places >> at) & 1) === 0) at--;
  return letters.slice(0, at) + withTone(letters.charAt(at), tone) + letters.slice(at + 1);
}

function bareNumbers(spellings: readonly string[]): Uint16Array {
  const numbers = new Map<string, number>();
  return Uint16Array.from(spellings, (spelling) => {
    const bare = bareLetters(spelling).replace(Y_AS_I, '$1i');
    const number = numbers.get(bare) ?? numbers.size;
    numbers.set(bare, number);
    return number;
  });
}

const BARE: Record<string, string> = { ă: 'a', â: 'a', đ: 'd', ê: 'e', ô: 'o', ơ: 'o', ư: 'u' };

/** A lower-case word without any Vietnamese mark. */
export function bareLetters(word: string): string {
  let bare = '';
  for (let i = 0; i < word.length; i++) {
    const letter = LETTERS.charAt((letterInfo(word.charCodeAt(i)) & CODE_MASK) - 1);
    bare += BARE[letter] ?? letter;
  }
  return bare;
}

let shared: SyllableIndex | undefined;

/** The one table, built at first use (some milliseconds). */
export function syllableIndex(): SyllableIndex {
  return (shared ??= new SyllableIndex());
}
