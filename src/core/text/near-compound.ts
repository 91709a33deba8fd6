import { type Lexicon } from './lexicon';
import { type Compound } from './lexicon-readers';

/** Which neighbour the compound is made with. */
interface NearCompound {
  compound: Compound;
  side: 'before' | 'after';
}

/**
 * A compound that an unknown syllable would make with a neighbour if one letter were put in, left out, changed or
 * swapped: `nân` before `cao` is near `nâng cao`. Ids as in `syllable-index.ts`, 0 for no neighbour.
 */
export function nearCompound(lex: Lexicon, before: number, id: number, after: number): NearCompound | undefined {
  const spelling = lex.index.spellings[id]!;
  const spellingOf = (other: number): string => lex.index.spellings[other]!;
  const withNext = after && lex.bySecond.get(after)?.find(({ first }) => oneEditApart(spelling, spellingOf(first)));
  if (withNext) return { compound: withNext, side: 'after' };
  const withLast = before && lex.byFirst.get(before)?.find(({ second }) => oneEditApart(spelling, spellingOf(second)));
  return withLast ? { compound: withLast, side: 'before' } : undefined;
}

/** Whether one letter put in, left out, changed, or two neighbours swapped, makes the one word the other. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charAt(endA - 1) === b.charAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return (
    restA.length === 2 &&
    restB.length === 2 &&
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0)
  );
}
