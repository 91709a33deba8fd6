export { bareKey, compareKey, editDistance } from './compare-key';
export { findInvisible, findLookAlikes, findOddSpaces, repairCharacters } from './characters';
export { compareVietnamese } from './collation';
export { findDoubledWords } from './doubled-words';
export { findImpossibleSyllables } from './impossible-syllable';
export { convertLegacy, detectLegacyEncoding } from './legacy-encoding';
export { looksForeign } from './looks-foreign';
export { findMisspellings } from './misspelling';
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
export { isVietnameseSyllable } from './syllable';
export { TextBit } from './text-bits';
export { moveTone, toneVariants } from './tone-placement';
