/**
 * Normal forms of Vietnamese text. Files of phuluc hold NFC (TCVN 6909:2001 is precomposed Unicode); everything that
 * compares text starts from here.
 */

const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** Characters that print nothing and are never wanted in a cell: soft hyphen, zero-width ones, BOM, directional marks. */
export const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Every white-space character but the line break, no-break spaces included. */
const BLANKS = /[^\S\n]+/g;

/** The text in Unicode NFC. */
export function toNfc(text: string): string {
  return ASCII_ONLY.test(text) ? text : text.normalize('NFC');
}

/** White space folded to single spaces, ends trimmed; line breaks become spaces too. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** As `foldSpaces`, but line breaks stay: each line is folded, empty lines at the ends go. */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** What a cell means to a reader: NFC, no invisible characters, white space folded. */
export function cleanText(text: string): string {
  return foldSpaces(toNfc(text).replace(INVISIBLE, ''));
}
