import { CODE_MASK, FOREIGN_LETTER, LETTERS, TONE_MASK, TONE_SHIFT, UPPER, letterInfo } from './letters';
import { toNfc } from './normalize';

/**
 * The order of Vietnamese words as in CLDR (locale vi): a ă â b c d đ e ê ...; only where the letters are the same do tones
 * count (ngang, huyền, hỏi, ngã, sắc, nặng), then case, small first. Numbers inside compare by value. Fixed here, so that
 * a list has the same order in every browser.
 */

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** ASCII marks in the order of the CLDR root collation. */
const PUNCTUATION = `_-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$`;

/** First units of an element's primary weight. Below all of them: the end of the text. */
const BLANK = '\u0001';
const MARK = '\u0002';
const OTHER_MARK = '\u0003';
const NUMBER = '\u0004';
const FIRST_LETTER = 0x10;
const OTHER_SCRIPT = '\u0100';
const LEVEL = '\u0000';

const MARKS = /[\u0300-\u036f]/g;
const DIGITS = /\d+/y;

interface SortKey {
  primary: string;
  secondary: string;
  tertiary: string;
}

function buildKey(text: string): string {
  const key: SortKey = { primary: '', secondary: '', tertiary: '' };
  const nfc = toNfc(text);
  for (let i = 0; i < nfc.length;) {
    DIGITS.lastIndex = i;
    const digits = DIGITS.exec(nfc)?.[0];
    if (digits !== undefined) addNumber(key, digits);
    else addCharacter(key, nfc.charAt(i));
    i += digits?.length ?? 1;
  }
  return [key.primary, key.secondary, key.tertiary, nfc].join(LEVEL);
}

function addNumber(key: SortKey, digits: string): void {
  const value = digits.replace(/^0+(?=\d)/, '');
  key.primary += NUMBER + String.fromCharCode(value.length) + value;
}

function addCharacter(key: SortKey, unit: string): void {
  const info = letterInfo(unit.charCodeAt(0));
  const code = info & CODE_MASK;
  if (code > 0 && code < FOREIGN_LETTER) {
    const letter = LETTERS.charAt(code - 1);
    addLetter(key, letter, String.fromCharCode(1 + ((info >> TONE_SHIFT) & TONE_MASK)), (info & UPPER) !== 0);
  } else if (code === FOREIGN_LETTER) addForeign(key, unit);
  else addMark(key, unit);
}

function addLetter(key: SortKey, letter: string, accent: string, upper: boolean): void {
  key.primary += String.fromCharCode(FIRST_LETTER + ALPHABET.indexOf(letter));
  key.secondary += accent;
  key.tertiary += upper ? '2' : '1';
}

/** A Latin letter with a foreign mark goes with its base (`ç` with c); other scripts go last, by code point. */
function addForeign(key: SortKey, unit: string): void {
  const [base = '', ...marks] = unit.normalize('NFD');
  const lower = base.toLowerCase();
  if (lower !== '' && ALPHABET.includes(lower)) addLetter(key, lower, marks.join(''), base !== lower);
  else if (MARKS.test(unit)) key.secondary += unit;
  else key.primary += OTHER_SCRIPT + unit;
  MARKS.lastIndex = 0;
}

function addMark(key: SortKey, unit: string): void {
  const place = PUNCTUATION.indexOf(unit);
  if (/\s/.test(unit)) key.primary += BLANK;
  else key.primary += place >= 0 ? MARK + String.fromCharCode(1 + place) : OTHER_MARK + unit;
}

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

function sortKey(text: string): string {
  let key = cache.get(text);
  if (key === undefined) {
    key = buildKey(text);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, key);
  }
  return key;
}

/** Negative where `a` comes before `b` in Vietnamese order, positive after, 0 for the same text: for `sort`. */
export function compareVietnamese(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA === keyB) return 0;
  return keyA < keyB ? -1 : 1;
}
