import { compareKey } from '../../text/compare-key';
import { foldSpaces } from '../../text/normalize';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The phrases of a text that parts them by bars. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map(foldSpaces);
}

/** A list of phrases, asked whether a text begins with one of them or holds one, whatever its case and tone marks' place. */
export interface PhraseList {
  begins(text: string): boolean;
  holds(text: string): boolean;
  /** Whether the text ends with one of them. */
  ends(text: string): boolean;
  /** How often phrases of the list occur. */
  count(text: string): number;
}

/** No phrase is longer; of a long text only the beginning is looked at. */
const LONGEST = 64;

/** Builds a list from phrases written as people write them. */
export function phraseList(phrases: readonly string[]): PhraseList {
  const longestFirst = [...phrases].map(compareKey).sort((a, b) => b.length - a.length);
  const anyOf = `(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{M}])`;
  const beginning = new RegExp(`^${anyOf}`, 'u');
  const inside = new RegExp(`(?<![\\p{L}\\p{M}])${anyOf}`, 'u');
  const ending = new RegExp(`${inside.source}$`, 'u');
  const all = new RegExp(inside.source, 'gu');
  return {
    begins: (text) => beginning.test(compareKey(text.slice(0, LONGEST))),
    holds: (text) => inside.test(compareKey(text)),
    ends: (text) => ending.test(compareKey(text.slice(-LONGEST))),
    count: (text) => compareKey(text).match(all)?.length ?? 0,
  };
}
