import { editDistance } from '../text/compare-key';
import type { Item } from './items';
import { phraseText, type PhraseText } from './phrase-text';

/** Right spellings of the words of time, the usual one first, each under its letters without marks. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['quý', 'quí'], ['tháng'], ['ngày'], ['năm'], ['tuần'], ['thường', 'thượng'], ['xuyên'], ['hằng', 'hàng'], ['mỗi'], ['định'],
    ['kỳ', 'kì'], ['trước'], ['chậm'], ['nhất'], ['cuối'], ['đầu'], ['giữa'], ['cả'], ['liên'], ['tục'], ['trong'],
    ['nửa'], ['hết'], ['suốt'], ['lần'],
  ].map((forms) => [withoutMarks(forms[0]!), forms]),
); // prettier-ignore

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** Words long enough that a slip in them cannot make too many others. */
const WORDS = [...SPELLINGS.keys()].filter((word) => word.length >= 4);

const BARE_WORD = /[a-z]+/g;
const TIMES: ReadonlySet<Item['type']> = new Set(['span', 'every', 'regular', 'dayOfMonth']);
const LETTERS = /[\p{L}\p{M}]+/gu;

/** Writes a word in the case of the one it takes the place of. */
function inCaseOf(written: string, word: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return written.charAt(0) === written.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/**
 * The phrase with the words of its times spelled right: "Qúy I" gives "Quý I". Undefined where nothing is to be changed.
 * Only words inside a time that was read are touched, for `quy` is a word of its own elsewhere.
 */
export function respelled(phrase: PhraseText, items: readonly Item[]): string | undefined {
  const text: string[] = [];
  let done = 0;
  const correct = (from: number, to: number, only?: string): void => {
    BARE_WORD.lastIndex = from;
    for (let word = BARE_WORD.exec(phrase.bare); word !== null && word.index < to; word = BARE_WORD.exec(phrase.bare)) {
      const [at, end] = [word.index, word.index + word[0].length];
      const forms = only === undefined || only === word[0] ? SPELLINGS.get(word[0]) : undefined;
      if (forms === undefined || forms.includes(phrase.marked.slice(at, end))) continue;
      const written = phrase.text.slice(at, end);
      // "Việt Nam 2025" is no misspelt "năm 2025".
      if (written === 'Nam' && at > 0) continue;
      text.push(phrase.text.slice(done, at), inCaseOf(written, forms[0]!));
      done = end;
    }
  };
  let from = 0;
  for (const item of items) {
    // No other word looks like "trước"; every other one must stand inside a time.
    correct(from, item.at, 'truoc');
    if (TIMES.has(item.type)) correct(item.at, item.end);
    from = item.end;
  }
  return text.length === 0 ? undefined : text.join('') + phrase.text.slice(done);
}

/** Longer phrases are prose; correcting single words of it would only guess. */
const MOST_WORDS = 12;

/** Letters that a scan or a hurried hand puts in the place of figures and numerals. */
const MISTAKEN: readonly (readonly [pattern: RegExp, correct: (match: string, ...groups: string[]) => string])[] = [
  [
    /(?<=qu[ýíyi]\s*)[il1|!]{1,3}v?(?![\p{L}\d])/giu,
    (numeral) => numeral.replace(/[l1|!]/gi, 'I').toUpperCase(),
  ],
  [/(?<=(?:tháng|ngày|thang|ngay|\/)\s*)(?=[\dol]*\d)[\dol]{1,2}(?![\p{L}\d])/giu, (figures) => figures.replace(/o/gi, '0').replace(/l/gi, '1')],
  [/(?<!\p{L})q\p{L}{1,3}(?=\s*(?:i{1,3}|iv|[1-4])(?![\p{L}\d]))/giu, (word) => inCaseOf(word, 'quý')],
  [/^\s*(0?[1-9]|1[0-2])\s*$/, (month) => `Tháng ${month.trim()}`],
  [/^\s*(?:I{1,3}|IV)\s*$/, (quarter) => `Quý ${quarter.trim()}`],
]; // prettier-ignore

/** Nearest word of time to a mistyped one: one slip in a short word, two in a long one, the first letter kept. */
function nearestWord(bare: string): string | undefined {
  if (SPELLINGS.has(bare) || bare.length < 4) return undefined;
  const limit = bare.length >= 5 ? 2 : 1;
  let nearest: string | undefined;
  let distance = limit + 1;
  for (const word of WORDS) {
    if (word.charAt(0) !== bare.charAt(0) && !word.startsWith(bare.charAt(1))) continue;
    const found = editDistance(bare, word, limit);
    if (found < distance) [nearest, distance] = [word, found];
  }
  return nearest;
}

/** Ways in which a phrase that was not understood may have been meant, the likeliest first. */
export function* corrections(text: string): Generator<string> {
  for (const [pattern, correct] of MISTAKEN) {
    const corrected = text.replace(pattern, (match) => correct(match));
    if (corrected !== text) yield corrected;
  }
  const phrase = phraseText(text);
  if (phrase.text.split(/\s/).length > MOST_WORDS) return;
  let changed = 0;
  const corrected = phrase.text.replace(LETTERS, (written, at: number) => {
    const nearest = nearestWord(phrase.bare.slice(at, at + written.length));
    if (nearest === undefined) return written;
    changed++;
    return inCaseOf(written, SPELLINGS.get(nearest)![0]!);
  });
  if (changed > 0 && changed <= 3) yield corrected;
}
