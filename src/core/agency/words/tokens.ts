import { compareKey } from '../../text/compare-key';

/** A word or a mark of a cell, with its place in the text as given (NFC, NFD or mixed). */
export interface Token {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Comparison key of a word; a mark stands for itself; "\n" is a line break. */
  readonly key: string;
  readonly word: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether white space or the edge of the cell stands before, and after. */
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

const IN_WORD = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]';
const CAPITALS = '\\p{Lu}[\\p{Lu}\\p{M}]*';

/** Line break | "v.v.", "..." | abbreviation with marks inside ("VH,TT&DL", "LĐ-TB&XH") | word | any other mark. */
const TOKEN = new RegExp(
  [
    '(\\r\\n?|[\\n\\v\\f\\u2028\\u2029])',
    '([vV]\\.\\s?v(?![\\p{L}\\p{M}])\\.*|\\.{2,})',
    `((?:${CAPITALS},)+${CAPITALS}&${CAPITALS}|${CAPITALS}(?:[&-]${CAPITALS})+(?!${IN_WORD}))`,
    `(${IN_WORD}+)`,
    '(\\S)',
  ].join('|'),
  'gu',
);

const DASHES = /[–—‐‑−]/;

function keyOf(match: RegExpMatchArray): string {
  if (match[1] !== undefined) return '\n';
  if (match[2] !== undefined) return '…';
  if (match[5] !== undefined) return DASHES.test(match[5]) ? '-' : match[5];
  return compareKey(match[0]);
}

/** The tokens of a text, in order; characters that print nothing make no token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const key = keyOf(match);
    if (key === '') continue;
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      raw: match[0],
      start,
      end,
      key,
      word: match[3] !== undefined || match[4] !== undefined,
      capital: /^\p{Lu}/u.test(match[0]),
      spaceBefore: start === 0 || /\s/.test(text[start - 1]!),
      spaceAfter: end === text.length || /\s/.test(text[end]!),
    });
  }
  return tokens;
}

/** The word that joins names, and also stands inside them ("Sở Giáo dục và Đào tạo"). */
export const AND = compareKey('và');

/** The keys of the words of a phrase of our own data, "và" left out: names are compared without it. */
export function keysOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter((token) => token.word && token.key !== AND)
    .map((token) => token.key);
}

/** Finds the longest of many phrases at a place in a row of keys. */
export class PhraseSet<T = true> {
  private readonly byFirst = new Map<string, { keys: string[]; value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const keys = keysOf(phrase);
      const list = this.byFirst.get(keys[0]!) ?? [];
      list.push({ keys, value });
      list.sort((a, b) => b.keys.length - a.keys.length);
      this.byFirst.set(keys[0]!, list);
    }
  }

  /** The longest phrase that begins at `at`, with the number of keys it takes. */
  at(words: readonly { readonly key: string }[], at: number): { length: number; value: T } | undefined {
    const list = this.byFirst.get(words[at]?.key ?? '');
    const found = list?.find(({ keys }) => keys.every((key, i) => words[at + i]?.key === key));
    return found && { length: found.keys.length, value: found.value };
  }

  /** The longest phrase that ends the row. */
  atEnd(words: readonly { readonly key: string }[]): { readonly length: number; readonly value: T } | undefined {
    for (let from = 0; from < words.length; from++) {
      const found = this.at(words, from);
      if (found && from + found.length === words.length) return found;
    }
    return undefined;
  }
}

/** The phrases of our lists, which are written in one string, separated by "; ". */
export const splitPhrases = (list: string): string[] => list.split('; ');

export function phraseSet(list: string): PhraseSet {
  return new PhraseSet(splitPhrases(list).map((phrase) => [phrase, true] as const));
}
