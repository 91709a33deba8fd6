/**
 * The Vietnamese letters as data: 12 vowels in 6 tones, and what each UTF-16 code unit means inside a word.
 * Order of the tones is that of the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng.
 */

const VOWELS = 'aăâeêioôơuưy';

/** Combining marks of the tones, by index. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

export const TONE = { level: 0, grave: 1, hook: 2, tilde: 3, acute: 4, dot: 5 } as const;

/** Letters in the order of their codes, from 1: the Latin ones, then the seven with a mark of their own. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzăâđêôơư';

/** Code of a letter of some other alphabet, or of Latin with a foreign mark: no Vietnamese word has it. */
export const FOREIGN_LETTER = LETTERS.length + 1;

/**
 * What a code unit is in a word. Zero: it belongs to no word. Otherwise a letter code (digits have codes above
 * `FOREIGN_LETTER`), its tone, and flags.
 */
export const CODE_BITS = 6;
export const CODE_MASK = (1 << CODE_BITS) - 1;
export const TONE_SHIFT = 6;
export const TONE_MASK = 7;
export const UPPER = 1 << 9;
/** The letter is beyond ASCII: ă, ê, à ... (but not đ, ư, ơ without a tone, which stand in abbreviations). */
export const MARKED = 1 << 10;
export const DIGIT = 1 << 11;

/** Letters beyond ASCII that Vietnamese abbreviations hold: HĐND, BCĐ, TƯ. */
const IN_ABBREVIATIONS = 'đươ';
const TABLE_END = 0x1f00;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;

const table = buildTable();

function buildTable(): Uint16Array {
  const units = new Uint16Array(TABLE_END);
  for (let unit = 0x80; unit < TABLE_END; unit++) {
    if (LETTER_OR_MARK.test(String.fromCharCode(unit))) units[unit] = FOREIGN_LETTER | MARKED;
  }
  for (let digit = 0; digit <= 9; digit++) units[0x30 + digit] = DIGIT | (FOREIGN_LETTER + 1 + digit);
  for (let i = 0; i < LETTERS.length; i++) {
    const letter = LETTERS.charAt(i);
    const mark = letter > 'z' && !IN_ABBREVIATIONS.includes(letter) ? MARKED : 0;
    put(units, letter, (i + 1) | mark);
    if (!VOWELS.includes(letter)) continue;
    TONE_MARKS.forEach((tone, index) => {
      if (index > 0) put(units, (letter + tone).normalize('NFC'), (i + 1) | (index << TONE_SHIFT) | MARKED);
    });
  }
  return units;
}

function put(units: Uint16Array, lower: string, info: number): void {
  units[lower.charCodeAt(0)] = info;
  units[lower.toUpperCase().charCodeAt(0)] = info | UPPER;
}

/** The bits of a code unit: see the constants above. Emoji and other far scripts count as foreign letters. */
export function letterInfo(unit: number): number {
  if (unit < TABLE_END) return table[unit]!;
  return isFarPunctuation(unit) ? 0 : FOREIGN_LETTER | MARKED;
}

function isFarPunctuation(unit: number): boolean {
  return (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3040) || unit === 0xfeff;
}

const TONED = new Map(
  [...VOWELS].map((vowel) => [vowel, TONE_MARKS.map((mark) => (vowel + mark).normalize('NFC'))] as const),
);

/** A vowel letter (lower case) in a tone: `withTone('ê', TONE.acute)` is `ế`. */
export function withTone(vowel: string, tone: number): string {
  return TONED.get(vowel)?.[tone] ?? vowel;
}

/** A letter without its tone, and the tone's index: `ế` gives `['ê', 4]`. */
export function splitTone(letter: string): [base: string, tone: number] {
  const info = letterInfo(letter.charCodeAt(0));
  const tone = (info >> TONE_SHIFT) & TONE_MASK;
  if (tone === 0) return [letter, 0];
  const base = LETTERS.charAt((info & CODE_MASK) - 1);
  return [(info & UPPER) !== 0 ? base.toUpperCase() : base, tone];
}

/** A word without its tones; vowel marks stay: `hoà` gives `hoa`, `tiến` gives `tiên`. */
export function toneless(word: string): string {
  let letters = '';
  for (const letter of word) letters += splitTone(letter)[0];
  return letters;
}
