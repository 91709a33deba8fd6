/** What can be wrong with a document number or with its citation; the phrases are in `messages.ts`. */
export type DocumentNumberFault =
  /** The text holds no document number. */
  | 'no-number'
  /** A number without a symbol: "Quyết định số 44". */
  | 'missing-symbol'
  /** Nothing where the number goes: a draft. */
  | 'blank-number'
  | 'impossible-number'
  /** A number below 10 without its leading 0. */
  | 'missing-leading-zero'
  /** A letter among the digits: O for 0, l or I for 1. */
  | 'letter-in-number'
  | 'missing-year'
  | 'unexpected-year'
  | 'year-disagrees-with-date'
  | 'space-in-symbol'
  | 'wrong-dash'
  | 'missing-slash'
  | 'wrong-separator'
  /** The number does not come first: KH-UBND/44. */
  | 'swapped-parts'
  | 'party-number-in-state-form'
  | 'state-number-in-party-form'
  /** The issuer before the type: 107/UBND-KH. */
  | 'inverted-symbol'
  | 'wrong-abbreviation'
  | 'wrong-case'
  | 'unknown-type'
  /** Only a type or only an issuer after the slash. */
  | 'incomplete-symbol'
  /** A letter (công văn) has no type in its symbol. */
  | 'letter-with-type'
  | 'type-disagrees-with-symbol'
  | 'abbreviated-type'
  | 'misspelt-type'
  | 'missing-so'
  | 'colon-after-so'
  | 'missing-space-after-so'
  | 'missing-date'
  | 'blank-date'
  | 'incomplete-date'
  | 'impossible-date'
  | 'missing-leading-zero-in-date'
  /** A date without the word "ngày". */
  | 'missing-ngay'
  | 'wrong-known-date'
  | 'missing-issuer'
  | 'missing-cua'
  | 'issuer-before-date'
  | 'issuer-disagrees-with-symbol';
