import { compareKey } from './compare-key';
import { toneless, withTone } from './letters';
import { toNfc } from './normalize';
import { type Span } from './span';
import { keyOf, syllableIndex } from './syllable-index';
import { wordsOf } from './words';

/**
 * Where the tone stands in open oa, oe, uy: on the first vowel in the old style (`hòa`, `thủy`: laws write so), on the
 * second in the new one (`hoà`, `thuỷ`: Quyết định 1989/QĐ-BGDĐT of 25/5/2018, Điều 8, for school books). Both are right;
 * a document should keep to one. `quý` and `giả` have one placement only.
 */
export type ToneStyle = 'old' | 'new';

/** A word whose tone may stand in two places. `key` is the same for both writings, whatever the case. */
export interface ToneVariant extends Span {
  key: string;
  style: ToneStyle;
}

/** The words of a text whose tone may stand in two places, in order. Offsets are in the NFC text. */
export function toneVariants(raw: string): ToneVariant[] {
  const text = toNfc(raw);
  return wordsOf(text).flatMap((word) => {
    const places = placesOf(word.lower);
    if (!places) return [];
    const { start, end, text: written } = word;
    return [{ key: compareKey(word.lower), style: places.style, start, end, text: written }];
  });
}

/** The word with its tone placed in the given style; a word with one placement only comes back as it is. */
export function moveTone(word: string, style: ToneStyle): string {
  const nfc = toNfc(word);
  const lower = nfc.toLowerCase();
  const places = placesOf(lower);
  if (!places || places.style === style) return nfc;
  const letters = toneless(lower);
  const at = style === 'old' ? places.first : places.second;
  const moved = letters.slice(0, at) + withTone(letters.charAt(at), places.tone) + letters.slice(at + 1);
  return [...moved].map((letter, i) => (isCapital(nfc.charAt(i)) ? letter.toUpperCase() : letter)).join('');
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

interface Places {
  style: ToneStyle;
  first: number;
  second: number;
  tone: number;
}

/** The two places of a syllable (lower case) with a tone, and which it uses. */
function placesOf(lower: string): Places | undefined {
  const index = syllableIndex();
  const slot = index.slotOf(lower);
  if (slot < 0 || index.idAt(slot) === 0) return undefined;
  const { tone, toned } = keyOf(lower);
  const allowed = [...lower].map((_, at) => at).filter((at) => ((index.placesAt(slot) >> at) & 1) === 1);
  const [first, second] = allowed;
  if (tone === 0 || first === undefined || second === undefined) return undefined;
  return { style: toned === 1 << first ? 'old' : 'new', first, second, tone };
}
