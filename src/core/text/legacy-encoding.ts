import { isVietnameseSyllable } from './syllable';
import { TCVN3, fromTcvn3 } from './tcvn3';
import { VNI_CODES, fromVni } from './vni-encoding';

/** Vietnamese codes before Unicode that still come in from old files: TCVN3 (ABC, `.VnTime`) and VNI Windows. */
type LegacyEncoding = 'tcvn3' | 'vni';

const CONVERTERS: Record<LegacyEncoding, (text: string) => string> = { tcvn3: fromTcvn3, vni: fromVni };

/** Characters beyond ASCII that either code uses, as they show in Latin-1. */
export const LEGACY_CHARACTERS: ReadonlySet<string> = new Set(
  [...TCVN3, ...[...VNI_CODES.keys()].join('')].filter((unit) => unit > '\u007f'),
);

const WORD = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/g;
const HIGH = /[\u00a1-\uffff]/;
const QUOTES = /^[«»·]+|[«»·]+$/g;
/** Letters that Vietnamese Unicode text has in Latin-1 as well. */
const ALSO_UNICODE = /^[A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúý]*$/;
const ABBREVIATION = /^[A-ZĐ]{2,}$/;

/** Share of the words with marks that must be Vietnamese once converted, and are not before. */
const ENOUGH = 0.6;
const SHORTEST_SINGLE = 3;

/**
 * The old code a text is in, undefined for Unicode Vietnamese and for other languages. A text counts as old when most of
 * its words with marks are no Vietnamese syllables as they stand, and are once converted; for a single such word the rest
 * must look Vietnamese too (`UBND tØnh`).
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  const words = text.match(WORD) ?? [];
  const marked = words.filter((word) => HIGH.test(word));
  if (marked.length === 0) return undefined;
  const converted = (encoding: LegacyEncoding): number =>
    marked.filter((word) => isOldSpelling(word, CONVERTERS[encoding])).length;
  const [tcvn3, vni] = [converted('tcvn3'), converted('vni')];
  const hits = Math.max(tcvn3, vni);
  const encoding = tcvn3 >= vni ? 'tcvn3' : 'vni';
  if (hits >= 2) return hits >= ENOUGH * marked.length ? encoding : undefined;
  return hits === 1 && marked.length === 1 && isSureAlone(marked[0]!, words) ? encoding : undefined;
}

function isOldSpelling(word: string, convert: (text: string) => string): boolean {
  const plain = word.replace(QUOTES, '');
  if (plain.length < 2 || isVietnameseSyllable(plain)) return false;
  const right = convert(plain);
  return right !== plain && isVietnameseSyllable(right);
}

/** One word converts, and it has a character that Unicode Vietnamese has not; its neighbours are Vietnamese or capitals. */
function isSureAlone(word: string, words: readonly string[]): boolean {
  const others = words.filter((other) => other !== word);
  return (
    word.length >= SHORTEST_SINGLE &&
    !ALSO_UNICODE.test(word) &&
    others.length > 0 &&
    others.every((other) => ABBREVIATION.test(other) || isVietnameseSyllable(other))
  );
}

/** Text in an old code as Unicode (NFC). Characters that the code does not use stay. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return CONVERTERS[encoding](text).normalize('NFC');
}
