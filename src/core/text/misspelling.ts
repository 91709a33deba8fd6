import { type Lexicon, detailOf, isBinding, isInUse, lexicon } from './lexicon';
import { nearCompound } from './near-compound';
import { suspectPair } from './pair-suspicion';
import { type SuspectSpan } from './span';
import { type Token, adjacent, looksLikeName, tokenize } from './tokens';
import { matchCase } from './words';

/**
 * marks: the letters of a known compound with other marks (`trực tuyển`); letters: one letter off a known compound
 * (`nân cao`); phrase: real words that are wrong together (`xử lý nghiêm các bộ, công chức`); lostSyllable: a name with a
 * syllable missing (`Ủy ban nhân tỉnh`); boundSyllable: a syllable out of every compound it lives in.
 */
type MisspellingKind = 'marks' | 'letters' | 'phrase' | 'lostSyllable' | 'boundSyllable';

interface Misspelling extends SuspectSpan {
  kind: MisspellingKind;
}

interface Finding {
  first: number;
  last: number;
  right?: readonly string[];
  kind: MisspellingKind;
}

/**
 * Words that are Vietnamese syllables and yet likely slips in their context. Precision goes before recall: a pair that
 * could belong to its other neighbour, or holds a word that may stand anywhere, is let pass. Offsets are in the NFC text.
 */
export function findMisspellings(raw: string): Misspelling[] {
  const lex = lexicon();
  const { text, tokens } = tokenize(raw, lex.index);
  const found: Misspelling[] = [];
  for (let at = 0; at < tokens.length;) {
    const finding = findAt(lex, tokens, at);
    if (finding) found.push(report(text, tokens, finding));
    at = finding ? finding.last + 1 : at + 1;
  }
  return found;
}

function findAt(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  if (tokens[at]!.id === 0) return undefined;
  return (
    phraseSlip(lex, tokens, at) ??
    missingContinuation(lex, tokens, at) ??
    wrongFirstOfThree(lex, tokens, at) ??
    wrongMarks(lex, tokens, at) ??
    wrongLetter(lex, tokens, at) ??
    strayBoundSyllable(lex, tokens, at)
  );
}

const joined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.gap === 'space' || tokens[at + 1]?.gap === 'comma';

/** Whether this word makes one with the next. */
const boundAt = (lex: Lexicon, tokens: readonly Token[], at: number): boolean =>
  at >= 0 && adjacent(tokens, at) && isBinding(lex, tokens[at]!.id, tokens[at + 1]!.id);

/** No slip phrase has more words. */
const LONGEST_PHRASE = 8;

function phraseSlip(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  for (let last = at + 1; last < at + LONGEST_PHRASE && last < tokens.length && joined(tokens, last - 1); last++) {
    const { phrases } = detailOf(lex, tokens[last - 1]!.id, tokens[last]!.id);
    const phrase = phrases.find(({ ids }) => matchesPhrase(tokens, at, last, ids));
    if (!phrase || boundAt(lex, tokens, at - 1) || boundAt(lex, tokens, last)) continue;
    return { first: at, last, right: phrase.right, kind: phrase.kind };
  }
  return undefined;
}

const matchesPhrase = (tokens: readonly Token[], at: number, last: number, ids: readonly number[]): boolean =>
  ids.length === last - at + 1 && ids.every((id, i) => tokens[at + i]!.id === id);

function missingContinuation(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  const next = tokens[at + 1];
  if (!next || !adjacent(tokens, at)) return undefined;
  for (const rule of detailOf(lex, tokens[at]!.id, next.id).continuations) {
    const begin = at - rule.prefix.length;
    if (begin < 0 || !rule.prefix.every((id, i) => tokens[begin + i]!.id === id)) continue;
    if (tokens[at + 2]?.id === rule.next) return undefined;
    const words = [...tokens.slice(begin, at + 2).map((token) => token.lower), lex.index.spellings[rule.next]!];
    return { first: begin, last: at + 1, right: words, kind: 'lostSyllable' };
  }
  return undefined;
}

/** `công thông tin` for `cổng thông tin`: the last two words are right, and belong to the first. */
function wrongFirstOfThree(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first || !second || !third || !adjacent(tokens, at) || !adjacent(tokens, at + 1)) return undefined;
  const { bares } = lex.index;
  const { threes } = detailOf(lex, second.id, third.id);
  if (threes.some((three) => three.first === first.id)) return undefined;
  const name = threes.find((three) => bares[three.first] === bares[first.id]);
  if (!name || boundAt(lex, tokens, at - 1)) return undefined;
  return { first: at, last: at + 2, right: name.text.split(' '), kind: 'marks' };
}

function wrongMarks(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  const second = tokens[at + 1];
  if (!second || second.id === 0 || !adjacent(tokens, at)) return undefined;
  const suspicion = suspectPair(lex, tokens[at]!.id, second.id);
  if (!suspicion) return undefined;
  if (looksLikeName(tokens, at + 1) || (looksLikeName(tokens, at) && looksLikeName(tokens, at - 1))) return undefined;
  if (!suspicion.sure && (boundAt(lex, tokens, at - 1) || boundAt(lex, tokens, at + 1))) return undefined;
  return { first: at, last: at + 1, right: suspicion.compound.text.split(' '), kind: 'marks' };
}

function wrongLetter(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  const token = tokens[at]!;
  if (isInUse(lex, token.id) || token.lower.length < 2 || looksLikeName(tokens, at)) return undefined;
  const before = at > 0 && adjacent(tokens, at - 1) ? tokens[at - 1]!.id : 0;
  const after = adjacent(tokens, at) ? tokens[at + 1]!.id : 0;
  const near = nearCompound(lex, before, token.id, after);
  const elsewhere = near?.side === 'after' ? at + 1 : at - 2;
  if (!near || boundAt(lex, tokens, elsewhere)) return undefined;
  const first = near.side === 'after' ? at : at - 1;
  return { first, last: first + 1, right: near.compound.text.split(' '), kind: 'letters' };
}

function strayBoundSyllable(lex: Lexicon, tokens: readonly Token[], at: number): Finding | undefined {
  const bound = lex.bound.get(tokens[at]!.id);
  if (!bound || looksLikeName(tokens, at)) return undefined;
  const before = at > 0 && tokens[at]!.gap === 'space' ? tokens[at - 1]!.id : 0;
  const after = adjacent(tokens, at) ? tokens[at + 1]!.id : 0;
  if (bound.before.has(before) || bound.after.has(after) || (before === 0 && after === 0)) return undefined;
  return { first: at, last: at, kind: 'boundSyllable' };
}

function report(text: string, tokens: readonly Token[], { first, last, right, kind }: Finding): Misspelling {
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const span = { start, end, text: text.slice(start, end), kind };
  return right ? { ...span, suggestion: rewrite(text, tokens.slice(first, last + 1), right) } : span;
}

/** The right words in the capitals and the punctuation of the wrong ones. */
function rewrite(text: string, wrong: readonly Token[], right: readonly string[]): string {
  let result = '';
  let used = 0;
  for (const [i, word] of right.entries()) {
    const token = wrong[used];
    const replaces = token && (right.length === wrong.length || token.lower === word);
    const gap = replaces && used > 0 ? text.slice(wrong[used - 1]!.end, token.start) : ' ';
    const model = replaces ? token.text : (wrong[Math.max(used - 1, 0)]?.text ?? word);
    result += (i === 0 ? '' : gap) + (replaces ? matchCase(model, word) : shoutLike(model, word));
    if (replaces) used++;
  }
  return result;
}

const shoutLike = (model: string, word: string): string =>
  model.length > 1 && model === model.toUpperCase() ? word.toUpperCase() : word;
