import { citations } from './citations';
import { byLead } from './expression';
import type { Item } from './items';
import type { PhraseText } from './phrase-text';
import { recurrenceExpressions } from './recurrence-expressions';
import { references } from './references';
import { timeExpressions } from './time-expressions';

const expressions = byLead([...citations, ...references, ...recurrenceExpressions, ...timeExpressions]);

const WORD = /[a-z]+|\d+/g;
const DIGIT = /\d/;
/** Figures hanging on a date or period that was read: "31/12/20255", "1/2/3/4". */
const HANGING = /~|\s?[/.]\s?\d+|\d/y;

/** A whole date at the head of too many figures. */
const TOO_MANY_FIGURES = /^.*?\d[/.-](?:19|20|21)\d\d/;

/** Everything the phrase says about time, from left to right, without overlaps. */
export function scan(phrase: PhraseText): Item[] {
  const items: Item[] = [];
  const { bare } = phrase;
  let at = 0;
  for (;;) {
    WORD.lastIndex = at;
    const word = WORD.exec(bare);
    if (word === null) return items;
    const lead = DIGIT.test(word[0]) ? '#' : word[0];
    const found = readAt(phrase, word.index, lead);
    if (found === undefined) {
      const end = endOfUnread(bare, word);
      if (TOO_MANY_PARTS.test(bare.slice(word.index, end))) items.push(faultOver(phrase, word.index, end));
      at = end;
      continue;
    }
    for (const item of found) if (item.type !== 'cited') items.push(item);
    at = Math.max(found.at(-1)!.end, word.index + 1);
  }
}

/** "1/2/3/4", "31/12/20255": a date with more in it than a date has. */
const TOO_MANY_PARTS = /^\d+(?:\s?\/\s?\d+){2,}$/;
const FIGURES = /\d+(?:\s?[/.-]\s?\d+)+/y;

/** Where to go on after a word that means no time; figures that belong together ("1/2/3/4") are passed as one. */
function endOfUnread(bare: string, word: RegExpExecArray): number {
  FIGURES.lastIndex = word.index;
  return DIGIT.test(word[0]) && FIGURES.test(bare) ? FIGURES.lastIndex : word.index + word[0].length;
}

function readAt(phrase: PhraseText, at: number, lead: string): readonly Item[] | undefined {
  const candidates = expressions.get(lead);
  if (candidates === undefined) return undefined;
  for (const { pattern, not, read } of candidates) {
    pattern.lastIndex = at;
    const match = pattern.exec(phrase.bare);
    if (match === null || not?.test(phrase.marked.slice(at, at + match[0].length))) continue;
    const item = read(match, phrase);
    if (item === undefined) continue;
    const items: readonly Item[] = Array.isArray(item) ? (item as readonly Item[]) : [item as Item];
    return withHangingFigures(phrase, items);
  }
  return undefined;
}

/** A date with more figures behind it is no date: all of it becomes a fault. */
function withHangingFigures(phrase: PhraseText, items: readonly Item[]): readonly Item[] {
  const last = items.at(-1)!;
  if (last.type !== 'span' || !DIGIT.test(phrase.bare.charAt(last.end - 1))) return items;
  let { end } = last;
  for (HANGING.lastIndex = end; HANGING.test(phrase.bare); HANGING.lastIndex = end) end = HANGING.lastIndex;
  if (end === last.end) return items;
  return [...items.slice(0, -1), faultOver(phrase, last.at, end)];
}

function faultOver(phrase: PhraseText, at: number, end: number): Item {
  const nearest = TOO_MANY_FIGURES.exec(phrase.text.slice(at, end))?.[0];
  return { type: 'fault', at, end, ...(nearest === undefined ? {} : { nearest }) };
}
