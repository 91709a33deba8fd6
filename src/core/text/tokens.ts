import { toNfc } from './normalize';
import { type SyllableIndex } from './syllable-index';
import { type Word, wordsOf } from './words';

/** A word with its syllable number: 0 where it is no Vietnamese syllable. */
export interface Token extends Word {
  id: number;
}

/** A text in NFC as tokens; spans count in `text`. */
interface TokenizedText {
  text: string;
  tokens: Token[];
}

export function tokenize(raw: string, index: SyllableIndex): TokenizedText {
  const text = toNfc(raw);
  return { text, tokens: wordsOf(text).map((word) => ({ ...word, id: index.idOf(word.lower) })) };
}

/** Whether two neighbours stand side by side, with only spaces between. */
export function adjacent(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.gap === 'space';
}

const isTitle = (word: string): boolean =>
  word.charAt(0) !== word.charAt(0).toLowerCase() && (word.length === 1 || word !== word.toUpperCase());

/** A capital in the middle of a sentence: likely part of a name. */
export function looksLikeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isTitle(token.text)) return false;
  return token.gap === 'space' || token.gap === 'comma';
}
