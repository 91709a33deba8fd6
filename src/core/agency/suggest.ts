import { bareKey, compareKey, editDistance } from '../text/compare-key';
import type { AgencySuggestion } from './types';
import type { AgencyCatalogue, Form } from './build-catalogue';
import { variantsOf } from './variants';
import { expandWords } from './words/expand';
import type { Token } from './words/tokens';

/** Most suggestions for one unknown agency. */
const MOST = 3;
/** Of the words in which two names differ, the share of letters that may be wrong. */
const WRONG_SHARE = 0.5;
const MOST_WRONG = 4;
/** Words that must agree before a lost or doubled one is a slip. */
const LONG = 3;

/** How many words two names share at their beginning, and at their end. */
function shared(a: readonly string[], b: readonly string[]): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return { start, end };
}

/**
 * Whether one name can be a slip for the other: a few wrong letters in words that otherwise agree, one word lost or
 * doubled in a long name ("Ủy ban nhân tỉnh"), or the rest of the name left out ("Sở Nông nghiệp"). Other proper names
 * ("huyện Phù Cát", "huyện Phù Mỹ") are no slips. `whole`: the words are all that was written.
 */
function isNear(words: readonly string[], form: readonly string[], whole: boolean): boolean {
  const { start, end } = shared(words, form);
  const wrongWords = words.length - start - end;
  const rightWords = form.length - start - end;
  if (wrongWords === 0 || rightWords === 0) {
    const more = wrongWords + rightWords;
    const leftOut = whole && wrongWords === 0 && start === words.length && start > 1;
    return leftOut || (more === 1 && start + end >= LONG);
  }
  if (Math.abs(wrongWords - rightWords) > 1) return false;
  const wrong = words.slice(start, words.length - end).join(' ');
  const right = form.slice(start, form.length - end).join(' ');
  const limit = Math.min(MOST_WRONG, Math.floor(Math.min(wrong.length, right.length) * WRONG_SHARE));
  const distance = editDistance(wrong, right, limit);
  return distance <= limit && sameShape(wrong, right, distance);
}

/** A wrong letter seldom stands first: "tin" and "thin", not "Cát" and "Mát". */
function sameShape(wrong: string, right: string, distance: number): boolean {
  return bareKey(wrong[0]!) === bareKey(right[0]!) || (distance === 1 && wrong.length > 4);
}

/** The keys under which the name is looked for: as written, and with its province or title left out. */
function keysToTry(tokens: readonly Token[]): string[] {
  const keys = [...variantsOf(expandWords(tokens))].filter((variant) => !variant.guessed).map(({ key }) => key);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Words of the level of a place: "UBND xã Tuy Phước" is no slip for "UBND huyện Tuy Phước". */
const LEVELS = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'thị trấn', 'đặc khu', 'xã'].map(compareKey);

/** The level that a name speaks of; undefined where it names none. */
function levelOf(key: string): string | undefined {
  return LEVELS.find((level) => ` ${key} `.includes(` ${level} `));
}

function nearestTo(key: string, whole: boolean, catalogue: AgencyCatalogue): Form[] {
  const words = key.split(' ');
  const bare = bareKey(key);
  const level = levelOf(key);
  return catalogue.forms.filter(
    (form) =>
      form.spelling !== 'abbreviation' &&
      (form.bare === bare || isNear(words, form.words, whole)) &&
      (level === undefined || (levelOf(compareKey(form.agency.name)) ?? level) === level),
  );
}

/** The known agencies nearest to a name that the catalogue does not have, nearest first. */
export function suggest(tokens: readonly Token[], catalogue: AgencyCatalogue): AgencySuggestion[] {
  const best = new Map<string, AgencySuggestion>();
  for (const [i, key] of keysToTry(tokens).entries()) {
    for (const { agency, loose } of nearestTo(key, i === 0, catalogue)) {
      const distance = editDistance(key, loose, Math.max(key.length, loose.length));
      if (distance < (best.get(agency.id)?.distance ?? Infinity)) {
        best.set(agency.id, { id: agency.id, name: agency.name, distance });
      }
    }
  }
  return [...best.values()].sort((a, b) => a.distance - b.distance).slice(0, MOST);
}
