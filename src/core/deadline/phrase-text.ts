import { foldLines, INVISIBLE, toNfc } from '../text/normalize';

/**
 * A phrase in three strings of the same length, so that a position found in one is a position in all:
 * `text` for quoting, `marked` (lower case) for telling `khi` from `khí`, `bare` (lower case, no marks) for matching.
 */
export interface PhraseText {
  readonly text: string;
  readonly marked: string;
  readonly bare: string;
}

/** Letters above this are no Latin letters. */
const TABLE_SIZE = 0x2000;
const lower = new Uint16Array(TABLE_SIZE);
const base = new Uint16Array(TABLE_SIZE);
const CHARACTERS = Array.from({ length: TABLE_SIZE }, (_, code) => String.fromCharCode(code));
for (let code = 0; code < TABLE_SIZE; code++) {
  const small = String.fromCharCode(code).toLowerCase();
  lower[code] = small.charCodeAt(0);
  base[code] = small.normalize('NFD').replace(/[đð]/, 'd').charCodeAt(0);
}

const DASHES = /[‐‑‒–—―−➝→]/g;
/** Roman numerals of one character, full-width figures and letters: "Ⅳ" is read as "IV". */
const COMPATIBILITY = /[\u2160-\u217F\uFF01-\uFF5E]/g;
/** A line break in the middle of a sentence, as text taken from a page has it: a small letter goes on, no label follows. */
const WRAP = /(?<![;:.,])\n(?=\p{Ll}[^:\n]*(?:\n|$))/gu;
/** Marks that have no letter to join are noise. */
const LOOSE_MARKS = /[\u0300-\u036f]/g;

/** Text that is clean as it stands: precomposed letters, single spaces, plain punctuation. */
const CLEAN = /^(?:[!-~À-ȳḀ-ỹ]+(?: |$))+$/;

function cleaned(phrase: string): string {
  if (CLEAN.test(phrase)) return phrase.trimEnd();
  return foldLines(
    toNfc(phrase)
      .replace(INVISIBLE, '')
      .replace(LOOSE_MARKS, '')
      .replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
      .replace(DASHES, '-'),
  ).replace(WRAP, ' ');
}

function mapped(text: string, table: Uint16Array): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    result += code < TABLE_SIZE ? CHARACTERS[table[code]!]! : text.charAt(i);
  }
  return result;
}

/** `quí` and `kì` are `quý` and `kỳ`. */
const I_FOR_Y = /(?<![a-z])(qu|k)i(?![a-z])/g;

/** Prepares a phrase: NFC, one kind of dash, white space folded, line breaks kept. */
export function phraseText(phrase: string): PhraseText {
  const text = cleaned(phrase);
  return { text, marked: mapped(text, lower), bare: mapped(text, base).replace(I_FOR_Y, '$1y') };
}

/** The part of the phrase from one position up to another. */
export function slicePhrase(phrase: PhraseText, from: number, to: number): PhraseText {
  return {
    text: phrase.text.slice(from, to),
    marked: phrase.marked.slice(from, to),
    bare: phrase.bare.slice(from, to),
  };
}

/** Words at the ends of a quotation that only join it to the rest: "- ", ",", ". ", "và". */
const EDGES = /^(?:[\s,.;:+\-–•·*/]|và(?=\s))+|(?:[\s,.;:+\-–]|\s(?:và|từ|vào|trong|là))+$/giu;

/** A part of the phrase as it is quoted: one line, without the punctuation around it. */
export function quote(text: string): string {
  return text.replace(/\s+/g, ' ').replace(EDGES, '').trim();
}
