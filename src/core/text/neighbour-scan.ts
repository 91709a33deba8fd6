import { ACCEPTED, BINDING, BOUND, DETAIL_SHIFT, type Lexicon, type PairDetail, isInUse } from './lexicon';
import { type BoundSyllable, type Compound, type Continuation } from './lexicon-readers';
import { nearCompound } from './near-compound';
import { suspectPair } from './pair-suspicion';
import { TextBit } from './text-bits';

/** What stands between a word and the one before it; `none`: it is the first; `adjacent`: nothing yet. */
export const GAP = { none: 0, adjacent: 1, space: 2, comma: 3, break: 4 } as const;

/**
 * Watches words go by and notes what two or more neighbours may mean: the conditions of `findDoubledWords` and
 * `findMisspellings`, less those that only let findings pass. Keeps a handful of numbers and makes nothing.
 */
export class NeighbourScan {
  bits = 0;
  private previous = 0;
  private beforePrevious = 0;
  private previousGap: number = GAP.none;
  /** The two words before belong together. */
  private previousBinding = false;
  /** The two words before look like a compound with other marks, unless this word belongs to the last of them. */
  private suspicion = false;
  private continuations: readonly Continuation[] = NONE;
  private openBound: BoundSyllable | undefined;
  /** The last words in a row with only spaces and commas between, the newest at `count - 1`, in a ring. */
  private readonly recent = new Int32Array(RECENT);
  private count = 0;
  /** Prints of the last four words, and for each distance how many words in a row were the same as that far before. */
  private print1 = 0;
  private print2 = 0;
  private print3 = 0;
  private print4 = 0;
  private same1 = 0;
  private same2 = 0;
  private same3 = 0;
  private same4 = 0;

  constructor(private readonly lex: Lexicon) {}

  start(): void {
    this.bits = 0;
    this.previous = this.beforePrevious = 0;
    this.previousGap = GAP.none;
    this.previousBinding = this.suspicion = false;
    this.continuations = NONE;
    this.openBound = undefined;
    this.count = 0;
    this.forgetPrints();
  }

  /** The next word: its syllable number (0 for none), a print that equal words share (never 0), whether it is a number. */
  word(id: number, print: number, gap: number, isNumber: boolean): void {
    this.watchRepeats(print, gap, isNumber);
    if (this.continuations !== NONE) this.closeContinuations(id);
    if (this.openBound) this.closeBound(id, gap);
    if (gap === GAP.break) this.count = 0;
    this.recent[this.count++ & (RECENT - 1)] = id;
    const isPair = gap === GAP.space || gap === GAP.comma;
    const value = isPair && this.previous !== 0 && id !== 0 ? this.lex.pairs.get(this.previous, id) : 0;
    const binding = gap === GAP.space && (value & BINDING) !== 0;
    if (this.suspicion && !binding) this.bits |= TextBit.MaybeMisspelling;
    this.suspicion = false;
    if (value >> DETAIL_SHIFT > 0) this.watchDetail(this.lex.details[value >> DETAIL_SHIFT]!, gap);
    if (gap === GAP.space && (value & ACCEPTED) === 0 && this.previous !== 0 && id !== 0) this.watchPair(id);
    if ((this.lex.flags[id]! & BOUND) !== 0) this.watchBound(id, gap);
    this.beforePrevious = this.previous;
    this.previousGap = gap;
    this.previous = id;
    this.previousBinding = binding;
  }

  end(): void {
    if (this.continuations !== NONE || this.openBound || this.suspicion) this.bits |= TextBit.MaybeMisspelling;
  }

  private watchRepeats(print: number, gap: number, isNumber: boolean): void {
    if (gap !== GAP.space) this.forgetPrints();
    else {
      this.same1 = print === this.print1 ? this.same1 + 1 : 0;
      this.same2 = print === this.print2 ? this.same2 + 1 : 0;
      this.same3 = print === this.print3 ? this.same3 + 1 : 0;
      this.same4 = print === this.print4 ? this.same4 + 1 : 0;
      const twice = (this.same1 >= 1 && !isNumber) || this.same2 >= 2 || this.same3 >= 3 || this.same4 >= 4;
      if (twice) this.bits |= TextBit.MaybeDoubledWord;
    }
    this.print4 = this.print3;
    this.print3 = this.print2;
    this.print2 = this.print1;
    this.print1 = print;
  }

  private forgetPrints(): void {
    this.print1 = this.print2 = this.print3 = this.print4 = 0;
    this.same1 = this.same2 = this.same3 = this.same4 = 0;
  }

  /** Marks of a compound that are others, or a letter; the pair is not right as it is. */
  private watchPair(id: number): void {
    const { lex, previous } = this;
    const { bares } = lex.index;
    if (lex.bares.get(bares[previous]!, bares[id]!) !== 0) {
      const found = suspectPair(lex, previous, id);
      if (found?.sure) this.bits |= TextBit.MaybeMisspelling;
      else if (found && !this.previousBinding) this.suspicion = true;
    }
    const near =
      (!isInUse(lex, previous) && nearCompound(lex, 0, previous, id)) ||
      (!isInUse(lex, id) && nearCompound(lex, previous, id, 0));
    if (near) this.bits |= TextBit.MaybeMisspelling;
  }

  private watchDetail(detail: PairDetail, gap: number): void {
    for (const { ids } of detail.phrases) {
      if (this.endsWith(ids)) this.bits |= TextBit.MaybeMisspelling;
    }
    if (gap !== GAP.space) return;
    if (detail.continuations.length > 0) this.continuations = detail.continuations;
    if (detail.threes.length > 0 && this.previousGap === GAP.space) this.watchThree(detail.threes);
  }

  private endsWith(ids: readonly number[]): boolean {
    if (ids.length > this.count) return false;
    for (let i = 1; i <= ids.length; i++) {
      if (this.recent[(this.count - i) & (RECENT - 1)] !== ids[ids.length - i]) return false;
    }
    return true;
  }

  private watchThree(threes: readonly Compound[]): void {
    const { bares } = this.lex.index;
    const first = this.beforePrevious;
    if (first === 0 || threes.some((three) => three.first === first)) return;
    if (threes.some((three) => bares[three.first] === bares[first])) this.bits |= TextBit.MaybeMisspelling;
  }

  private closeContinuations(id: number): void {
    if (this.continuations.some(({ next }) => next !== id)) this.bits |= TextBit.MaybeMisspelling;
    this.continuations = NONE;
  }

  private watchBound(id: number, gap: number): void {
    const bound = this.lex.bound.get(id);
    if (bound && !(gap === GAP.space && bound.before.has(this.previous))) this.openBound = bound;
  }

  private closeBound(id: number, gap: number): void {
    if (gap !== GAP.space || !this.openBound!.after.has(id)) this.bits |= TextBit.MaybeMisspelling;
    this.openBound = undefined;
  }
}

/** A power of two, as many words as a slip phrase may have. */
const RECENT = 8;
const NONE: readonly never[] = [];
