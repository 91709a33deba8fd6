import { type Lexicon, isAccepted, lexicon } from './lexicon';
import { capitalsOf, hasForeignLetter, hasMark } from './looks-foreign';
import { pairOf } from './pair-map';
import { type Repair, isSureTyping, repairsOf } from './repair-syllable';
import { type SuspectSpan } from './span';
import { type Token, adjacent, tokenize } from './tokens';
import { hasDigit, matchCase } from './words';

/** Longer words are no syllables with a slip in them. */
export const LONGEST_SUSPECT = 12;

/** `chinh1`: small letters with VNI digits after them. */
const VNI_TYPED = /^[a-zđ]+[1-9][a-z1-9]*$/;
const JOINER = /[-'’._@&+‑–]/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Words that no Vietnamese syllable is written like (`qủa`, `thiêt`, `hcinhs`), with what is likely meant. Foreign words,
 * names and abbreviations are let pass: a word without Vietnamese marks counts only where its neighbour or the way it was
 * typed betrays it. Offsets are in the NFC text.
 */
export function findImpossibleSyllables(raw: string): SuspectSpan[] {
  const lex = lexicon();
  const { text, tokens } = tokenize(raw, lex.index);
  return tokens.flatMap((token, at) => {
    if (token.id !== 0 || !isSuspect(lex, token) || isJoined(text, token)) return [];
    return judge(lex, tokens, at) ?? [];
  });
}

/** The cheap test, which the scan of `profile.ts` makes as well. */
function isSuspect(lex: Lexicon, { text, lower }: Token): boolean {
  if (text.length < 2 || text.length > LONGEST_SUSPECT || hasForeignLetter(text)) return false;
  if (hasDigit(text)) return VNI_TYPED.test(text);
  const capitals = capitalsOf(text);
  if (capitals === 'mixed' || (capitals === 'all' && !hasMark(text))) return false;
  return !lex.index.isForeign(lower);
}

/** Part of an address, a compound with a hyphen or an apostrophe: foreign as a rule. */
function isJoined(text: string, { start, end }: Token): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    (JOINER.test(before) && WORD_CHARACTER.test(text.charAt(start - 2))) ||
    (JOINER.test(after) && WORD_CHARACTER.test(text.charAt(end + 1)))
  );
}

function judge(lex: Lexicon, tokens: readonly Token[], at: number): SuspectSpan | undefined {
  const { start, end, text, lower } = tokens[at]!;
  const repairs = repairsOf(lex, lower);
  const sure = repairs.find(({ how }) => how === 'placement') ?? bestInContext(lex, tokens, at, repairs);
  const span = (right?: string): SuspectSpan =>
    right === undefined ? { start, end, text } : { start, end, text, suggestion: matchCase(text, right) };
  if (sure) return span(lex.index.spellings[sure.id]);
  const runTogether = splitInTwo(lex, lower);
  if (runTogether) return runTogether === 'foreign' ? undefined : span(runTogether);
  if (isSureTyping(lower) && repairs[0]?.how === 'keys') return span(lex.index.spellings[repairs[0].id]);
  const marked = /[^a-z]/.test(lower) && !hasDigit(lower);
  if (!marked || capitalsOf(text) === 'first') return undefined;
  return span(onlyRepair(lex, repairs));
}

/** The repair that makes a word with a neighbour, administrative words first. */
function bestInContext(
  lex: Lexicon,
  tokens: readonly Token[],
  at: number,
  repairs: readonly Repair[],
): Repair | undefined {
  const before = at > 0 && adjacent(tokens, at - 1) ? readings(lex, tokens[at - 1]!) : [];
  const after = adjacent(tokens, at) ? readings(lex, tokens[at + 1]!) : [];
  const makesWord = (id: number, accept: (a: number, b: number) => boolean): boolean =>
    before.some((other) => accept(other, id)) || after.some((other) => accept(id, other));
  return (
    repairs.find(({ id }) => makesWord(id, (a, b) => isAdministrative(lex, a, b))) ??
    repairs.find(({ id }) => makesWord(id, (a, b) => isAccepted(lex, a, b))) ??
    repairs.find(({ id }) => makesWord(id, (a, b) => resemblesAdministrative(lex, a, b, id)))
  );
}

/** A neighbour's syllable, or what an impossible neighbour may stand for. */
function readings(lex: Lexicon, token: Token): number[] {
  if (token.id !== 0) return [token.id];
  if (!isSuspect(lex, token)) return [];
  return repairsOf(lex, token.lower)
    .filter(({ how }) => how === 'placement' || how === 'keys' || how === 'tone')
    .map(({ id }) => id);
}

function isAdministrative(lex: Lexicon, first: number, second: number): boolean {
  const compounds = lex.byBare.get(pairOf(lex.index.bares[first]!, lex.index.bares[second]!));
  return compounds?.some((compound) => compound.first === first && compound.second === second) ?? false;
}

/** As `isAdministrative`, where the neighbour may have other marks (`kê hoach`). */
function resemblesAdministrative(lex: Lexicon, first: number, second: number, repaired: number): boolean {
  const compounds = lex.byBare.get(pairOf(lex.index.bares[first]!, lex.index.bares[second]!));
  return compounds?.some((compound) => (repaired === first ? compound.first : compound.second) === repaired) ?? false;
}

/** Two syllables run together: a known word wants its space back (`hànhchính`); otherwise it is a borrowed one (`bêtông`). */
function splitInTwo(lex: Lexicon, word: string): string | undefined {
  let foreign = false;
  for (let i = 1; i < word.length; i++) {
    const first = lex.index.idOf(word.slice(0, i));
    const second = first === 0 ? 0 : lex.index.idOf(word.slice(i));
    if (second === 0) continue;
    if (isAccepted(lex, first, second)) return `${word.slice(0, i)} ${word.slice(i)}`;
    foreign = true;
  }
  return foreign ? 'foreign' : undefined;
}

/** The one repair by tone or keys, if there is one alone. */
function onlyRepair(lex: Lexicon, repairs: readonly Repair[]): string | undefined {
  const likely = repairs.filter(({ how }) => how !== 'letter' && how !== 'marks');
  const [only] = likely.length > 0 ? likely : repairs;
  const count = likely.length > 0 ? likely.length : repairs.length;
  return only && count === 1 ? lex.index.spellings[only.id] : undefined;
}
