import { type Lexicon, isAccepted, isFunctionWord, isInUse } from './lexicon';
import { type Compound } from './lexicon-readers';
import { pairOf } from './pair-map';

/** A compound that two syllables resemble in all but their marks. */
interface PairSuspicion {
  compound: Compound;
  /** A syllable that nobody uses is among the wrong ones: a slip whatever stands around it. */
  sure: boolean;
}

/**
 * Whether two neighbours (by syllable number) have the letters of an administrative compound and other marks. Not where
 * the pair is right itself, where both words are others (chance), or where the other one may stand anywhere.
 */
export function suspectPair(lex: Lexicon, first: number, second: number): PairSuspicion | undefined {
  const { bares } = lex.index;
  if (lex.bares.get(bares[first]!, bares[second]!) === 0 || isAccepted(lex, first, second)) return undefined;
  const compounds = lex.byBare.get(pairOf(bares[first]!, bares[second]!)) ?? [];
  const compound = compounds.find((one) => one.first === first || one.second === second) ?? compounds[0];
  if (!compound) return undefined;
  const firstDiffers = compound.first !== first;
  const secondDiffers = compound.second !== second;
  if ((firstDiffers && !isInUse(lex, first)) || (secondDiffers && !isInUse(lex, second)))
    return { compound, sure: true };
  if (firstDiffers && secondDiffers) return undefined;
  return isFunctionWord(lex, firstDiffers ? first : second) ? undefined : { compound, sure: false };
}
