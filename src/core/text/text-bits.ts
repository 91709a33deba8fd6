/**
 * What one scan of a text can tell, one bit each. A bit that is not set is proof that its finder finds nothing; a bit that
 * is set says that it may.
 */
export const TextBit = {
  /** The text is not in NFC (exact). */
  NotNfc: 1 << 0,
  /** `findInvisible`. */
  Invisible: 1 << 1,
  /** `findOddSpaces`. */
  OddSpace: 1 << 2,
  /** `findLookAlikes`. */
  LookAlike: 1 << 3,
  /** `detectLegacyEncoding`. */
  MaybeLegacy: 1 << 4,
  /** `findDoubledWords`. */
  MaybeDoubledWord: 1 << 5,
  /** `findImpossibleSyllables`. */
  MaybeImpossibleSyllable: 1 << 6,
  /** `findMisspellings`. */
  MaybeMisspelling: 1 << 7,
  /** `toneVariants` of the old style (hóa). */
  ToneOldStyle: 1 << 8,
  /** `isFormulaLike`. */
  FormulaLeader: 1 << 9,
  /** A comma between two digits. */
  DecimalComma: 1 << 10,
  /** A point between two digits. */
  DecimalPoint: 1 << 11,
  /** A slash or hyphen as in the symbol of a document: `153/KH-UBND`, `09-CTr/TU`, `số /KH- UBND`. */
  DocumentSymbol: 1 << 12,
  /** Digits about a slash, hyphen or point, or a digit and the word ngày or tháng. */
  DateLike: 1 << 13,
  /** `toneVariants` of the new style (hoá). */
  ToneNewStyle: 1 << 14,
} as const;
