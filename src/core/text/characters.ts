import { INVISIBLE, toNfc } from './normalize';
import { type Span, type SuspectSpan } from './span';

/**
 * Characters that look like others, or like nothing. Each has one meaning in a Vietnamese text, so all can be repaired
 * without asking.
 */

/** Latin letters of other languages that look like đ. */
const LATIN_LOOK_ALIKES = 'ÐĐ ðđ ƉĐ ɖđ ıi ɡg';
/** Cyrillic and Greek letters of the same shape as Latin ones. */
const FOREIGN_LOOK_ALIKES =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj ԁd һh ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi';

const LOOK_ALIKES = new Map(
  [...LATIN_LOOK_ALIKES.split(' '), ...FOREIGN_LOOK_ALIKES.split(' ')].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const FULL_WIDTH_START = 0xff01;
const FULL_WIDTH_END = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const NOT_ASCII = /[\u0080-\uffff]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/;

/** The Latin character that a code unit looks like, undefined if it is itself or looks like none. */
export function latinTwin(unit: string): string | undefined {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return LOOK_ALIKES.get(unit);
}

/** Whether a character always counts: it occurs in no word of its own language here (`Ð`), or is full width. */
const isAlwaysWrong = (unit: string): boolean =>
  LATIN_LOOK_ALIKES.includes(unit) || unit.charCodeAt(0) >= FULL_WIDTH_START;

/**
 * Characters that stand in for Latin ones: `Ð` and `ð` for Đ and đ, full-width letters, and Cyrillic or Greek letters in a
 * word that is otherwise Latin (a whole word in another script is that script's). Each with the character meant.
 */
export function findLookAlikes(text: string): SuspectSpan[] {
  const found: SuspectSpan[] = [];
  const add = (at: number, right: string): void => {
    found.push({ start: at, end: at + 1, text: text.charAt(at), suggestion: right });
  };
  const mixed = mixedWords(text.replace(NOT_ASCII, (unit) => (isAlwaysWrong(unit) ? (latinTwin(unit) ?? unit) : unit)));
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit < '\u0080') continue;
    const right = latinTwin(unit);
    if (right !== undefined && (isAlwaysWrong(unit) || mixed.some(({ start, end }) => i >= start && i < end)))
      add(i, right);
  }
  return found;
}

/** Words that hold Latin letters and letters of another script besides. */
function mixedWords(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (LATIN.test(word) && [...word].some((unit) => FOREIGN_LOOK_ALIKES.includes(unit) && unit > '\u0370')) {
      spans.push({ start: index, end: index + word.length, text: word });
    }
  }
  return spans;
}

/** Characters that print nothing: soft hyphen, zero-width ones, byte-order mark, directional marks. */
export function findInvisible(text: string): Span[] {
  return [...text.matchAll(INVISIBLE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}

/** Blanks other than the space and the line break. */
const ODD_BLANK = /[^\S \n\r]+/g;
const MISPLACED_SPACE = / {2,}| +(?=[,;.:!?](?:\s|$))|^ +| +$/gm;

/** No-break and other odd blanks, tabs, doubled spaces, spaces before a punctuation mark and at the ends of a line. */
export function findOddSpaces(text: string): SuspectSpan[] {
  const blanks = [...text.matchAll(ODD_BLANK)].map((match) => ({ match, right: ' ' }));
  const spaces = [...text.matchAll(MISPLACED_SPACE)].map((match) => ({
    match,
    right: isInside(text, match) ? ' ' : '',
  }));
  return [...blanks, ...spaces]
    .map(({ match, right }) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      suggestion: right,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Whether spaces stand between two words, where one of them is right. */
function isInside(text: string, { 0: spaces, index }: RegExpMatchArray & { index: number }): boolean {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + spaces.length);
  return (
    before !== '' && before !== '\n' && after !== '' && after !== '\n' && after !== '\r' && !/[,;.:!?]/.test(after)
  );
}

/**
 * The text with every such character as it was meant: NFC, Latin letters for their look-alikes, nothing for invisible
 * characters, a plain space for each odd blank. Line breaks and doubled spaces stay. Repairing twice changes nothing.
 */
export function repairCharacters(text: string): string {
  const visible = toNfc(text.replace(INVISIBLE, '').replace(ODD_BLANK, (blanks) => ' '.repeat(blanks.length)));
  const found = findLookAlikes(visible);
  if (found.length === 0) return visible;
  let repaired = '';
  let from = 0;
  for (const { start, end, suggestion } of found) {
    repaired += visible.slice(from, start) + (suggestion ?? '');
    from = end;
  }
  return toNfc(repaired + visible.slice(from));
}
