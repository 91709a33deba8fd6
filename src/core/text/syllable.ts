import { toNfc } from './normalize';
import { syllableIndex } from './syllable-index';

/**
 * Whether a word is written as a Vietnamese syllable can be: an onset, a rime and a tone that go together, with the tone
 * on a letter that may carry it (`quả`, not `qủa`). Both placements count: `hòa` and `hoà`. Case does not matter.
 */
export function isVietnameseSyllable(word: string): boolean {
  return syllableIndex().idOf(toNfc(word).toLowerCase()) !== 0;
}
