import { readTelex } from './keyboard';
import { CODE_MASK, FOREIGN_LETTER, MARKED, UPPER, letterInfo } from './letters';
import { syllableIndex } from './syllable-index';
import { toNfc } from './normalize';
import { hasDigit } from './words';

const ROMAN = /^(?=[ivxlcdm]+$)m*(?:c[dm]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/i;
const ASCII = /^[a-z]+$/i;
/** Letters that no Vietnamese word has, unless the keyboard was off. */
const NEVER_VIETNAMESE = /[fjwz]/i;
/** Clusters that neither Vietnamese nor Telex makes: two consonants at the end, three anywhere. */
const FOREIGN_CLUSTER = /(?:[bcdđghklmnpqtv](?<!ch|nh|ng|th)[bcdklmptv]$|[bdghklmpqtv]{3})/i;

/** The capitals of a word: none, the first, all of several, or some other mixture (`TTr`, `iDesk`). */
type Capitals = 'none' | 'first' | 'all' | 'mixed';

export function capitalsOf(word: string): Capitals {
  let upper = 0;
  for (let i = 0; i < word.length; i++) upper += (letterInfo(word.charCodeAt(i)) & UPPER) !== 0 ? 1 : 0;
  if (upper === 0) return 'none';
  if (upper === word.length) return word.length === 1 ? 'first' : 'all';
  return upper === 1 && (letterInfo(word.charCodeAt(0)) & UPPER) !== 0 ? 'first' : 'mixed';
}

/** Whether the word holds a letter with a mark other than those of abbreviations (đ, ư, ơ without a tone). */
export function hasMark(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((letterInfo(word.charCodeAt(i)) & MARKED) !== 0) return true;
  }
  return false;
}

export function hasForeignLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((letterInfo(word.charCodeAt(i)) & CODE_MASK) === FOREIGN_LETTER) return true;
  }
  return false;
}

/**
 * Whether a word is likely no Vietnamese word at all: an abbreviation (`UBND`, `TTr`), a Roman numeral, a number or code,
 * a borrowed word or foreign name. Cautious: what could be a Vietnamese word with a slip in it is not foreign.
 */
export function looksForeign(word: string): boolean {
  const text = toNfc(word);
  if (syllableIndex().idOf(text.toLowerCase()) !== 0) return false;
  if (hasDigit(text) || hasForeignLetter(text) || ROMAN.test(text)) return true;
  const capitals = capitalsOf(text);
  if (capitals === 'mixed' || (capitals === 'all' && !hasMark(text))) return true;
  if (syllableIndex().isForeign(text.toLowerCase())) return true;
  if (!ASCII.test(text)) return false;
  if (NEVER_VIETNAMESE.test(text.charAt(0))) return true;
  return FOREIGN_CLUSTER.test(text) && readTelex(text.toLowerCase()) === undefined;
}
