import { ABBREVIATIONS, FIELD_ABBREVIATIONS, FIELD_HEADS } from './abbreviations';
import { AND, keysOf, tokenize, type Token } from './tokens';

/** A word of a phrase with its abbreviations written out; punctuation and "và" are gone. */
export interface Word {
  readonly key: string;
  readonly capital: boolean;
  /** The token it comes from, by its place in the row that was expanded. */
  readonly token: number;
  readonly abbreviated: boolean;
  /** Whether it follows the word before it without a mark or "và" between. */
  readonly joined: boolean;
}

const table = (abbreviations: Readonly<Record<string, string>>): Map<string, string[]> =>
  new Map(Object.entries(abbreviations).map(([short, long]) => [compact(keysOf(short).join('')), keysOf(long)]));

const JOINS = new Set(['&', '-', ',', '.', AND]);
const general = table(ABBREVIATIONS);
const fields = table(FIELD_ABBREVIATIONS);
const fieldHeads = new Set(FIELD_HEADS.map((head) => keysOf(head)[0]!));

/** Abbreviations that are no words of their own, so that lower case may stand: "ubnd tỉnh", "tp Quy Nhơn", but not "ca". */
const LOWER_CASE = /^(tp|tx|vp|tw|.{3,})$/;

/** Longest abbreviation written with marks: "LĐ - TB & XH" is five tokens. */
const MAX_PARTS = 7;

function compact(key: string): string {
  return key.replace(/[&,.-]/g, '');
}

const isShort = (token: Token | undefined): boolean =>
  token?.word === true && /^[\p{Lu}\p{M}&,-]{1,10}$|^NgV$/u.test(token.raw);

/** The abbreviation that begins at `at`, over marks and "và" between capitals, with the tokens it takes. */
function abbreviationAt(
  tokens: readonly Token[],
  at: number,
  field: boolean,
): { length: number; words: string[] } | undefined {
  let key = '';
  let found: { length: number; words: string[] } | undefined;
  for (let length = 1; length <= MAX_PARTS && at + length <= tokens.length; length++) {
    const token = tokens[at + length - 1]!;
    if (JOINS.has(token.key)) continue;
    if (length > 1 && !(isShort(tokens[at]) && isShort(token))) break;
    if (!token.word) break;
    key += compact(token.key);
    const long = (field ? fields.get(key) : undefined) ?? general.get(key);
    if (long && (isShort(token) || LOWER_CASE.test(key))) found = { length, words: long };
  }
  return found;
}

/** "HĐND-UBND": each part written out, where all are known. */
function partsOf(token: Token): string[] | undefined {
  const parts = token.key.split(/[&-]/);
  if (parts.length < 2) return undefined;
  const long = parts.map((part) => general.get(part));
  return long.every((part) => part !== undefined) ? long.flat() : undefined;
}

/** The words of a row of tokens, abbreviations written out, marks and "và" left out; `before` is understood before them. */
export function expandWords(tokens: readonly Token[], before?: Word): Word[] {
  const result: Word[] = [];
  let joined = true;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (!token.word || token.key === AND) {
      if (token.key !== '\n') joined = false;
      i++;
      continue;
    }
    const field = fieldHeads.has((result.at(-1) ?? before)?.key ?? '');
    const short = abbreviationAt(tokens, i, field);
    const long = short?.words ?? partsOf(token);
    for (const key of long ?? [token.key]) {
      result.push({ key, capital: token.capital, token: i, abbreviated: long !== undefined, joined });
      joined = true;
    }
    i += short?.length ?? 1;
  }
  return result;
}

/** Key under which two writings of a name meet whatever their punctuation, "và" and abbreviations. */
export function looseKey(words: readonly { readonly key: string }[]): string {
  return words.map((word) => word.key).join(' ');
}

/** Key under which two writings meet only when words and marks are the same; spacing and line breaks do not count. */
export function strictKey(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.key !== '\n')
    .map((token) => token.key)
    .join(' ');
}

/** Words of a phrase, expanded. */
export function wordsOf(phrase: string): Word[] {
  return expandWords(tokenize(phrase));
}
