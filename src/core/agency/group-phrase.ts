import { isTail, quantifierLength, readEnding, readNouns, type Ending, type Noun, type Nouns } from './group-nouns';
import type { Coverage } from './types';
import type { Word } from './words/expand';
import { LEVELS, PERSONS } from './words/group-words';
import { headLength } from './words/heads';
import { keysOf, splitPhrases } from './words/tokens';

/**
 * The grammar of phrases that mean many: [các] noun, noun ... [whose or where] [có liên quan]. Nouns are listed in
 * `words/group-words.ts`; commas between them may be missing or wrong, so the grammar sees words only.
 */
export interface GroupPhrase {
  readonly covers: readonly Coverage[];
  readonly vague: boolean;
  /** Words (by place) with which the nouns begin: they take no capital. */
  readonly nouns: readonly number[];
  /** Where the words that narrow the group begin. */
  readonly qualifierFrom?: number;
  /** Where words begin that the grammar does not know ("cấp giấy phép kinh doanh"). */
  readonly tailFrom?: number;
}

/** Nouns that name nobody in particular. */
const VAGUE: ReadonlySet<string> = new Set(
  splitPhrases(
    'cơ quan; đơn vị; tổ chức; cá nhân; bên; thành phần; cơ quan chức năng; đơn vị chức năng; lực lượng chức năng; ' +
      'cơ quan nhà nước',
  ).map((phrase) => keysOf(phrase).join(' ')),
);

/** Whose nouns are never names; "cơ quan Trung ương", "cơ quan Đảng", "Mặt trận" have capitals of their own. */
const COMMON: ReadonlySet<Coverage> = new Set([
  'departments',
  'ministries',
  'districts',
  'communes',
  'localities',
  'units',
  'publicUnits',
  'projectOwners',
  'offices',
  'agencies',
  'enterprises',
]);

/** Whom the nouns take in once their owner is known. */
function coversOf(nouns: readonly Noun[], turns: Coverage | undefined): Coverage[] {
  const covers = new Set(nouns.map((noun) => noun.coverage));
  // "Các bộ, ngành" and "các phòng, ban" are not the departments of a province.
  if (covers.has('ministries') || covers.has('offices')) covers.delete('departments');
  if (turns === 'departments') {
    if (covers.delete('agencies')) covers.add('departments');
  } else if (turns) {
    for (const general of ['agencies', 'units', 'departments']) if (covers.delete(general)) covers.add(turns);
  }
  if (covers.has('departments') || covers.has('ministries')) covers.delete('agencies');
  return [...covers].sort();
}

const keyOf = (words: readonly Word[], noun: Noun): string =>
  words
    .slice(noun.at, noun.at + noun.length)
    .map((word) => word.key)
    .join(' ');

/** Whose nouns have capitals inside: "cơ quan thuộc Chính phủ", "cơ quan Trung ương". */
const OFFICIAL: ReadonlySet<Coverage> = new Set(['ministries', 'central', 'party']);

/** Whether the phrase may be a group: one bare word such as "Ban" or "xã" is none. */
function isPlural(words: readonly Word[], nouns: Nouns, ending: Ending): boolean {
  if (nouns.quantified) return true;
  // "Trạm Y tế", "Ban Quản lý dự án": a capital inside makes it the name of one.
  const named = (noun: Noun): boolean =>
    !OFFICIAL.has(noun.coverage) && words.slice(noun.at + 1, noun.at + noun.length).some((word) => word.capital);
  if (nouns.list.some(named)) return false;
  const [first] = nouns.list;
  if (nouns.list.length > 1) return true;
  const longer = first!.length > headLength(words, 0);
  return !LEVELS.has(first!.coverage) && ((first!.length > 1 && longer) || ending.related);
}

/** What may go on a list behind an owner: "các sở, ngành tỉnh, đoàn thể", "các bộ, ngành Trung ương và địa phương". */
const GOES_ON: ReadonlySet<Coverage> = new Set(['localities', 'unions', 'units', 'agencies', 'departments']);

/** The nouns from the beginning with what stands behind them, and a second run of nouns behind an owner. */
function readPhrase(words: readonly Word[]): { nouns: Nouns; ending: Ending } {
  const nouns = readNouns(words, 0);
  const ending = readEnding(words, nouns.end);
  const at = ending.tailFrom;
  if (nouns.list.length === 0 || at === undefined || words[at]!.joined || ending.related) return { nouns, ending };
  const more = readNouns(words, at);
  const goesOn = more.list.length > 0 && !more.quantified && more.list.every((noun) => GOES_ON.has(noun.coverage));
  if (!goesOn) return { nouns, ending };
  const last = readEnding(words, more.end);
  const turns = ending.turns ?? last.turns;
  return { nouns: { ...nouns, list: [...nouns.list, ...more.list] }, ending: { ...last, ...(turns ? { turns } : {}) } };
}

/** Units of two levels and nothing else are two groups: "các huyện, xã". */
function mixesLevels(nouns: readonly Noun[]): boolean {
  const covers = new Set(nouns.map((noun) => noun.coverage));
  return covers.size > 1 && !covers.has('localities') && [...covers].every((coverage) => LEVELS.has(coverage));
}

/** Reads a phrase that means many agencies; undefined where it is none. */
export function readGroup(words: readonly Word[]): GroupPhrase | undefined {
  const { nouns, ending } = readPhrase(words);
  if (nouns.list.length === 0 || !isPlural(words, nouns, ending) || mixesLevels(nouns.list)) return undefined;
  if (!isTail(words, ending.tailFrom)) return undefined;
  const vague =
    ending.turns === undefined &&
    ending.tailFrom === undefined &&
    nouns.list.every((noun) => VAGUE.has(keyOf(words, noun)));
  return {
    covers: vague ? ['vague'] : coversOf(nouns.list, ending.turns),
    vague,
    nouns: nouns.list.filter((noun) => COMMON.has(noun.coverage)).map((noun) => noun.at),
    ...(ending.qualifierFrom === undefined ? {} : { qualifierFrom: ending.qualifierFrom }),
    ...(ending.tailFrom === undefined ? {} : { tailFrom: ending.tailFrom }),
  };
}

/** "Cán bộ, công chức, viên chức ...": where the words behind the nouns begin; undefined where no persons are meant. */
export function readPersons(words: readonly Word[]): { tailFrom: number } | undefined {
  let at = quantifierLength(words, 0);
  let count = 0;
  for (let found = PERSONS.at(words, at); found; found = PERSONS.at(words, at)) {
    at += found.length;
    count++;
  }
  return count > 0 ? { tailFrom: at } : undefined;
}
