export { bareKey, compareKey, editDistance } from './compare-key';
export { findInvisible, findLookAlikes, findOddSpaces, repairCharacters } from './characters';
export { compareVietnamese } from './collation';
export { findDoubledWords } from './doubled-words';
export { findImpossibleSyllables } from './impossible-syllable';
export { type LegacyEncoding, convertLegacy, detectLegacyEncoding } from './legacy-encoding';
export { looksForeign } from './looks-foreign';
export { type Misspelling, type MisspellingKind, findMisspellings } from './misspelling';
export { INVISIBLE, cleanText, foldLines, foldSpaces, toNfc } from './normalize';
export { profileText } from './profile';
export {
  isFormulaLike,
  quoteForCsv,
  quoteForOffice,
  unquoteFromCsv,
  unquoteFromOffice,
  xmlSafe,
  xmlUnescape,
} from './safe-text';
export { type Span, type SuspectSpan } from './span';
export { isVietnameseSyllable } from './syllable';
export { TextBit } from './text-bits';
export { type ToneStyle, type ToneVariant, moveTone, toneVariants } from './tone-placement';
