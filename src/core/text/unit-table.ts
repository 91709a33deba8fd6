import { latinTwin } from './characters';
import { LEGACY_CHARACTERS } from './legacy-encoding';
import { CODE_MASK, FOREIGN_LETTER, TONE_MASK, TONE_SHIFT, letterInfo } from './letters';
import { INVISIBLE } from './normalize';

/** Where the bit of letters with a tone stands. */
export const TONED_SHIFT = 19;

/** What the scan of `profile.ts` knows of a code unit: the letter bits of `letters.ts`, and above them these. */
export const UNIT = {
  invisible: 1 << 12,
  /** A blank other than the space and the line break. */
  oddBlank: 1 << 13,
  lookAlike: 1 << 14,
  /** Only old codes use it. */
  legacy: 1 << 15,
  /** A letter of Latin-1 beyond ASCII: Vietnamese, French, or of an old code. */
  latin1: 1 << 16,
  /** Only a comparison of normal forms can tell. */
  exotic: 1 << 17,
  /** A letter that no Vietnamese word has. */
  foreign: 1 << 18,
  toned: 1 << TONED_SHIFT,
} as const;

/** Letters of Latin-1 that Vietnamese has too. */
const SHARED = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/;
const ODD_BLANK = /[^\S \n\r]/;

/** First and last units of the blocks whose characters are in NFC as they are. */
const COMPOSED_BLOCKS: readonly (readonly [number, number])[] = [
  [0x0000, 0x02ff],
  [0x1ea0, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
];

/** From here to there are far scripts, surrogates and private use: nothing but foreign letters. */
const FAR_START = 0x3400;
const FAR_END = 0xfe00;

function bitsOf(unit: number): number {
  const letter = letterInfo(unit);
  const text = String.fromCharCode(unit);
  const is = (condition: boolean, bit: number): number => (condition ? bit : 0);
  return (
    letter |
    is((letter & CODE_MASK) === FOREIGN_LETTER, UNIT.foreign) |
    is(((letter >> TONE_SHIFT) & TONE_MASK) !== 0, UNIT.toned) |
    is(text.search(INVISIBLE) >= 0, UNIT.invisible) |
    is(ODD_BLANK.test(text), UNIT.oddBlank) |
    is(latinTwin(text) !== undefined, UNIT.lookAlike) |
    is(LEGACY_CHARACTERS.has(text) && !SHARED.test(text), UNIT.legacy) |
    is(unit >= 0xc0 && unit <= 0xff, UNIT.latin1) |
    is(!COMPOSED_BLOCKS.some(([first, last]) => unit >= first && unit <= last), UNIT.exotic)
  );
}

function buildTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (let unit = 0; unit < FAR_START; unit++) table[unit] = bitsOf(unit);
  table.fill(bitsOf(FAR_START), FAR_START, FAR_END);
  for (let unit = FAR_END; unit < 0x10000; unit++) table[unit] = bitsOf(unit);
  return table;
}

let shared: Uint32Array | undefined;

/** The bits of every UTF-16 code unit, built at first use. */
export function unitTable(): Uint32Array {
  return (shared ??= buildTable());
}
