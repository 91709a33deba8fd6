import type { Atoms } from './atoms';
import { runOf } from './atoms';
import { readGroup } from './group-phrase';
import { readLevel } from './level-phrase';
import { expandWords, type Word } from './words/expand';
import { GROUP_NOUNS, LEVELS, QUANTIFIERS } from './words/group-words';
import { headLength } from './words/heads';
import { phraseSet } from './words/tokens';

/**
 * Names of which part is said elsewhere in the cell: "Sở Nội vụ, Tài chính", "UBND các xã Bát Xát, Trịnh Tường",
 * "Các Sở: Nội vụ, Tài chính", "UBND, HĐND cấp huyện".
 */
export interface Heads {
  /** What may stand before the words of a piece. */
  readonly heads: readonly (readonly Word[])[];
  /** Whether many are announced ("các xã"), so that names no catalogue knows are taken too. */
  readonly plural: boolean;
}

const DEPARTMENTS = phraseSet('sở; bộ; ban; cục; chi cục; hội; phòng; vụ');

/** How far a head is looked for backwards, or an owner forwards, in pieces. */
const REACH = 40;

/** Where the noun of an announcement stands: "UBND các | xã | Bát Xát", with the nouns that share it. */
function announced(
  words: readonly Word[],
): { body: readonly Word[]; nouns: (readonly Word[])[]; end: number } | undefined {
  for (let at = 0; at < words.length; at++) {
    const quantifier = QUANTIFIERS.at(words, at);
    if (!quantifier) continue;
    const nouns: (readonly Word[])[] = [];
    let end = at + quantifier.length;
    for (;;) {
      const noun = GROUP_NOUNS.at(words, end);
      const length =
        (noun && LEVELS.has(noun.value) ? noun : DEPARTMENTS.at(words, end))?.length ?? cityLength(words, end);
      if (length === 0) break;
      nouns.push(words.slice(end, end + length));
      end += length;
    }
    if (nouns.length > 0) return { body: words.slice(0, at), nouns, end };
  }
  return undefined;
}

const city = phraseSet('thành phố');
const cityLength = (words: readonly Word[], at: number): number => city.at(words, at)?.length ?? 0;

/** "UBND các xã Bát Xát" said of one: "UBND xã Bát Xát"; undefined where no name follows. */
export function singular(words: readonly Word[]): { head: readonly Word[]; name: readonly Word[] } | undefined {
  const found = announced(words);
  const last = found?.nouns.at(-1);
  if (!found || !last || found.nouns.length > 1 || words[found.end]?.capital !== true) return undefined;
  return { head: [...found.body, ...last], name: words.slice(found.end) };
}

/** The heads that a label announces: "Các Sở:", "UBND các huyện, thị xã:". */
export function labelHeads(words: readonly Word[]): Heads {
  // "Sở:" announces as well as "Các Sở:".
  if (words.length > 0 && headLength(words, 0) === words.length) return { heads: [words], plural: true };
  const found = announced(words);
  // "Các sở, ban, ngành:" announces names with "Sở" and "Ban".
  const whole = found && (found.end === words.length || readGroup(words)?.tailFrom === undefined);
  if (!found || !whole) return { heads: [], plural: false };
  return { heads: found.nouns.map((noun) => [...found.body, ...noun]), plural: true };
}

function headWords(atoms: Atoms, at: number): { words: readonly Word[]; head: readonly Word[] } {
  const words = expandWords(runOf(atoms, at, at + 1));
  return { words, head: words.slice(0, headLength(words, 0)) };
}

/** What may be understood before a piece: from the label before it, or from the nearest name before it. */
export function headsBefore(atoms: Atoms, at: number, labels: ReadonlyMap<number, Heads>): Heads {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const label = labels.get(i);
    if (label) return label;
    if (!atoms.list[i]!.begins) continue;
    const { words, head } = headWords(atoms, i);
    const one = singular(words);
    if (one) return { heads: [one.head], plural: true };
    const heads = head.length > 0 ? [readLevel(words)?.body ?? head] : [];
    // "UBND, HĐND cấp huyện, cấp xã": a head that stands bare shares what follows.
    for (let before = i - 1; before >= Math.max(0, i - REACH) && atoms.list[before + 1]!.gap !== 'hard'; before--) {
      const shared = headWords(atoms, before);
      if (shared.head.length === 0 || shared.head.length < shared.words.length) break;
      heads.unshift(shared.head);
    }
    return { heads, plural: false };
  }
  return { heads: [], plural: false };
}

const TAILS = phraseSet('tỉnh ủy; thành ủy; huyện ủy; trung ương; tỉnh; huyện; xã; phường; thành phố');

/** Pieces that a list of units of territory may take: "các huyện, thị xã, thành phố". */
const LEVEL_PIECES = 4;

/** The owner said at the end of a later piece: "Ban Tổ chức, Ban Tuyên giáo | Tỉnh ủy |", "HĐND, UBND | các huyện, thị xã |". */
export function tailAfter(atoms: Atoms, at: number): readonly Word[] | undefined {
  for (let i = at; i < Math.min(at + REACH, atoms.list.length) && atoms.list[i]!.gap !== 'hard'; i++) {
    for (let to = Math.min(i + LEVEL_PIECES, atoms.list.length); to > i; to--) {
      const level = readLevel(expandWords(runOf(atoms, i, to)));
      if (level) return level.units;
    }
    const words = expandWords(runOf(atoms, i, i + 1));
    const tail = TAILS.atEnd(words);
    if (tail) return words.slice(-tail.length);
  }
  return undefined;
}
