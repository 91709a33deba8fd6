import { type Lexicon, isAccepted, isInUse, lexicon } from './lexicon';
import { nearCompound } from './near-compound';
import { TONE_MARKS, splitTone } from './letters';
import { type SuspectSpan } from './span';
import { type Token, adjacent, tokenize } from './tokens';

/** Longest run of words that is looked for twice in a row. */
const LONGEST_RUN = 4;

/** Reduplications and other words that rightly stand twice. */
const RIGHTLY_TWICE = new Set(
  `ai ào ầm bà ban bình bước cao chầm chăm chằm chiều chung chốn cúm dần đăm đâu đêm đều đời đôi đùng gần gì hao hằng hồi hơi
khăng khư khơi là lâu lăm lẳng lần lơ lớp lũ luôn mãi mang mơ muôn mười năm ngang ngày ngàn ngầm ngấm ngùn người nhà nơi
oang ông phăng quanh rành rần rầm rưng riêng rất sáng sàn song sờ tà tầng tháng thao thế thỉnh thôi thường tối trùng triệu từ
từng tuần ùn vạn vân vội vừa vui xa xanh xinh điệp đông đỏ mùa hàng phố chỗ khắp vòng hết lung bồng rối khít`
    .trim()
    .split(/\s+/),
);

const ROMAN = /^[IVXLCDM]+$/;
const DIGITS = /^\d+$/;

/**
 * A word, or up to four words, said twice in a row with only spaces between (`hành chính hành chính`), whatever the
 * capitals. Reduplications (`dần dần`), numbers and single capitals are let pass, and so are two words that meet
 * (`cơ quan quan trọng`). The span covers both; the suggestion is the first. Offsets are in the NFC text.
 */
export function findDoubledWords(raw: string): SuspectSpan[] {
  const lex = lexicon();
  const { text, tokens } = tokenize(raw, lex.index);
  const keys = tokens.map(({ lower }) => equalKey(lower));
  const found: SuspectSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = doubledRunAt(tokens, keys, at);
    if (length === 0 || isRight(lex, tokens, at, length)) continue;
    if (beginsInAWord(lex, tokens, at) && doubledRunAt(tokens, keys, at + 1) === length) continue;
    const start = tokens[at]!.start;
    const end = tokens[at + 2 * length - 1]!.end;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      suggestion: text.slice(start, tokens[at + length - 1]!.end),
    });
    at += 2 * length - 1;
  }
  return found;
}

/** A word with its tone at the end, so that `hoá` doubles `hóa`. */
function equalKey(lower: string): string {
  let letters = '';
  let tones = '';
  for (const letter of lower) {
    const [base, tone] = splitTone(letter);
    letters += base;
    tones += TONE_MARKS[tone]!;
  }
  return letters + tones;
}

/** Words in the shortest run that begins at `at` and is repeated directly, 0 if there is none. */
function doubledRunAt(tokens: readonly Token[], keys: readonly string[], at: number): number {
  for (let length = 1; length <= LONGEST_RUN && at + 2 * length <= tokens.length; length++) {
    let same = true;
    for (let i = 0; same && i < 2 * length - 1; i++) same = adjacent(tokens, at + i);
    if (!same) return 0;
    for (let i = 0; same && i < length; i++) same = keys[at + i] === keys[at + length + i];
    if (same) return length;
  }
  return 0;
}

function isRight(lex: Lexicon, tokens: readonly Token[], at: number, length: number): boolean {
  const run = tokens.slice(at, at + length);
  if (run.every(({ text }) => DIGITS.test(text) || ROMAN.test(text))) return true;
  if (run.some(({ lower }) => RIGHTLY_TWICE.has(lower)) && (length === 1 || run[0]!.lower === 'từng')) return true;
  if (length > 1) return false;
  if (run[0]!.text.length === 1 && run[0]!.text < '\u0080') return true;
  return belongsBefore(lex, tokens, at) && belongsAfter(lex, tokens, at + 1);
}

/** In `nghị định quy định quy định` it is `quy định` that is doubled, not `định quy`. */
function beginsInAWord(lex: Lexicon, tokens: readonly Token[], at: number): boolean {
  return !isAccepted(lex, tokens[at]!.id, tokens[at + 1]!.id);
}

/** Whether a word makes an accepted (or slightly misspelt) compound with the word before it. */
function belongsBefore(lex: Lexicon, tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !adjacent(tokens, at - 1)) return false;
  const [before, id] = [tokens[at - 1]!.id, tokens[at]!.id];
  if (isAccepted(lex, before, id)) return true;
  return before !== 0 && !isInUse(lex, before) && nearCompound(lex, 0, before, id) !== undefined;
}

function belongsAfter(lex: Lexicon, tokens: readonly Token[], at: number): boolean {
  return adjacent(tokens, at) && isAccepted(lex, tokens[at]!.id, tokens[at + 1]!.id);
}
