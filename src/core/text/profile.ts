import { LONGEST_SUSPECT } from './impossible-syllable';
import { type Lexicon, lexicon } from './lexicon';
import { CODE_MASK, DIGIT, MARKED, TONE_MASK, TONE_SHIFT, UPPER } from './letters';
import { GAP, NeighbourScan } from './neighbour-scan';
import { isFormulaLike } from './safe-text';
import { KEY_LETTERS, highWithTone, isOneTone, shiftHigh, shiftLow } from './syllable-index';
import { TextBit } from './text-bits';
import { TONED_SHIFT, UNIT, unitTable } from './unit-table';

/**
 * One pass over a text that tells which of the finders of this room may find something in it, so that a check of many rows
 * runs the finders on the few texts that need them. Words are looked up while they are read (`syllable-index.ts`).
 */

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const COMMA = 0x2c;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const ZERO = 0x30;
const NINE = 0x39;
/** Punctuation before which a space is out of place, and marks between the digits of numbers and dates, the parts of symbols. */
const SEPARATORS = ',;.:!?/-–‐‑—';

class TextScan {
  private readonly units = unitTable();
  private readonly lex: Lexicon = lexicon();
  private readonly neighbours = new NeighbourScan(lexicon());
  private readonly separators = separatorTable();
  private readonly day = this.lex.index.idOf('ngày');
  private readonly month = this.lex.index.idOf('tháng');
  private bits = 0;
  private seen = 0;
  private hasDayWord = false;

  /** The bits of a text, as it stands. */
  scan(text: string): number {
    this.bits = isFormulaLike(text) ? TextBit.FormulaLeader : 0;
    this.seen = 0;
    this.hasDayWord = false;
    this.neighbours.start();
    const { units, separators } = this;
    const { length } = text;
    let gap: number = GAP.none;
    let before = NEW_LINE;
    for (let i = 0; i < length;) {
      const unit = text.charCodeAt(i);
      if ((units[unit]! & CODE_MASK) !== 0) {
        i = this.readWord(text, i, gap);
        gap = GAP.adjacent;
        before = 0;
        continue;
      }
      this.seen |= units[unit]!;
      if (gap !== GAP.none) gap = widen(gap, unit);
      if (isMisplaced(before, unit)) this.bits |= TextBit.OddSpace;
      if (unit !== SPACE && unit < 0x2100 && separators[unit] === 1) this.watchSeparator(text, i, unit);
      before = unit;
      i++;
    }
    if (before === SPACE) this.bits |= TextBit.OddSpace;
    this.neighbours.end();
    return this.bits | this.neighbours.bits | this.textBits();
  }

  /** Reads the word that begins at `start`; returns where it ends. */
  private readWord(text: string, start: number, gap: number): number {
    const { units } = this;
    let low = 0;
    let high = 0;
    let toned = 0;
    let seen = 0;
    let i = start;
    for (; i < text.length; i++) {
      const info = units[text.charCodeAt(i)]!;
      const code = info & CODE_MASK;
      if (code === 0) break;
      high = shiftHigh(low, high);
      low = shiftLow(low, code);
      seen |= info;
      toned |= ((info >>> TONED_SHIFT) & 1) << (i - start);
    }
    this.seen |= seen;
    high = highWithTone(high, (seen >> TONE_SHIFT) & TONE_MASK);
    const { index } = this.lex;
    const slot = i - start > KEY_LETTERS || !isOneTone(toned) ? -1 : index.find(low, high, toned);
    const id = slot < 0 ? 0 : index.idAt(slot);
    if (slot < 0) this.watchUnknown(text, start, i, seen);
    else if (toned !== 0 && hasTwoPlaces(index.placesAt(slot))) this.bits |= toneStyleBit(index.placesAt(slot), toned);
    if (id === this.day || id === this.month) this.hasDayWord = true;
    this.neighbours.word(id, (Math.imul(low, 31) + high) | 1, gap, (seen & DIGIT) !== 0 && isNumber(text, start, i));
    return i;
  }

  /** The shapes that `findImpossibleSyllables` looks at; and in an old code most words are unknown. */
  private watchUnknown(text: string, start: number, end: number, seen: number): void {
    if ((seen & UNIT.latin1) !== 0) this.bits |= TextBit.MaybeLegacy;
    const length = end - start;
    if (length < 2 || length > LONGEST_SUSPECT || (seen & UNIT.foreign) !== 0) return;
    const first = this.units[text.charCodeAt(start)]!;
    const marked = (seen & MARKED) !== 0;
    const capitals = (seen & UPPER) === 0 ? 0 : this.countCapitals(text, start, end);
    const suspect =
      (seen & DIGIT) !== 0
        ? capitals === 0 && (first & DIGIT) === 0 && !marked
        : capitals === 0 || (capitals === 1 && (first & UPPER) !== 0) || (capitals === length && marked);
    if (suspect) this.bits |= TextBit.MaybeImpossibleSyllable;
  }

  private countCapitals(text: string, start: number, end: number): number {
    let capitals = 0;
    for (let i = start; i < end; i++) {
      if ((this.units[text.charCodeAt(i)]! & UPPER) !== 0) capitals++;
    }
    return capitals;
  }

  private watchSeparator(text: string, at: number, unit: number): void {
    const before = at === 0 ? 0 : this.units[text.charCodeAt(at - 1)]!;
    const after = at + 1 === text.length ? 0 : this.units[text.charCodeAt(at + 1)]!;
    const between = (before & DIGIT) !== 0 && (after & DIGIT) !== 0;
    const mark = String.fromCharCode(unit);
    if (PUNCTUATION.includes(mark)) {
      if (at > 0 && text.charCodeAt(at - 1) === SPACE) this.bits |= TextBit.OddSpace;
      if (between && mark === ',') this.bits |= TextBit.DecimalComma;
      if (between && mark === '.') this.bits |= TextBit.DecimalPoint | TextBit.DateLike;
    } else this.watchSymbol(this.nearest(text, at, -1), this.nearest(text, at, 1), mark === '/');
  }

  /** The bits of the nearest character that is no space. */
  private nearest(text: string, at: number, step: number): number {
    let i = at + step;
    while (i >= 0 && i < text.length && text.charCodeAt(i) === SPACE) i += step;
    return i < 0 || i >= text.length ? 0 : this.units[text.charCodeAt(i)]!;
  }

  private watchSymbol(before: number, after: number, isSlash: boolean): void {
    const digitBefore = (before & DIGIT) !== 0;
    const digitAfter = (after & DIGIT) !== 0;
    const letterAfter = (after & CODE_MASK) !== 0 && !digitAfter;
    if (isSlash ? digitBefore || digitAfter : digitBefore && digitAfter) this.bits |= TextBit.DateLike;
    const capitalBefore = (before & UPPER) !== 0;
    const symbol = letterAfter && (digitBefore || capitalBefore || (isSlash && (after & UPPER) !== 0));
    if (symbol) this.bits |= TextBit.DocumentSymbol;
  }

  private textBits(): number {
    const { seen } = this;
    return (
      ((seen & UNIT.invisible) !== 0 ? TextBit.Invisible : 0) |
      ((seen & UNIT.oddBlank) !== 0 ? TextBit.OddSpace : 0) |
      ((seen & UNIT.lookAlike) !== 0 ? TextBit.LookAlike : 0) |
      ((seen & UNIT.legacy) !== 0 ? TextBit.MaybeLegacy : 0) |
      ((seen & UNIT.exotic) !== 0 ? MAYBE_NOT_NFC : 0) |
      (this.hasDayWord && (seen & DIGIT) !== 0 ? TextBit.DateLike : 0)
    );
  }
}

/** Beyond the bits that `profileText` hands out: normal forms must be compared. */
const MAYBE_NOT_NFC = 1 << 30;
const PUNCTUATION = ',;.:!?';

function separatorTable(): Uint8Array {
  const table = new Uint8Array(0x2100);
  for (const mark of SEPARATORS) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** What stands between two words, after one more character of it. */
function widen(gap: number, unit: number): number {
  if (unit === SPACE || unit === NO_BREAK_SPACE) return gap === GAP.adjacent ? GAP.space : gap;
  if (unit === COMMA) return gap < GAP.comma ? GAP.comma : GAP.break;
  return GAP.break;
}

const isLineEnd = (unit: number): boolean => unit === NEW_LINE || unit === RETURN || unit === 0x2028 || unit === 0x2029;

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < ZERO || unit > NINE) return false;
  }
  return true;
}

/** Two spaces in a row, or a space at either end of a line. */
const isMisplaced = (before: number, unit: number): boolean =>
  before === SPACE ? unit === SPACE || isLineEnd(unit) : unit === SPACE && isLineEnd(before);

const hasTwoPlaces = (places: number): boolean => (places & (places - 1)) !== 0;

let shared: TextScan | undefined;

function profile(text: string): number {
  const scan = (shared ??= new TextScan());
  const bits = scan.scan(text);
  if ((bits & MAYBE_NOT_NFC) === 0) return bits;
  const composed = text.normalize('NFC');
  const own = bits & ~MAYBE_NOT_NFC;
  return composed === text ? own : own | TextBit.NotNfc | (scan.scan(composed) & ~MAYBE_NOT_NFC);
}

const cache = new Map<string, number>();
const CACHE_LIMIT = 20_000;

/** What may be found in a text, as bits of `TextBit`. Kept for texts seen lately. */
export function profileText(text: string): number {
  let bits = cache.get(text);
  if (bits === undefined) {
    bits = profile(text);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, bits);
  }
  return bits;
}

/** Of the two places that a syllable has for its tone, the first is the old style's. */
function toneStyleBit(places: number, toned: number): number {
  return (places & (toned - 1)) === 0 ? TextBit.ToneOldStyle : TextBit.ToneNewStyle;
}
