import { compareKey } from '../../text/compare-key';
import { phraseList } from '../lexicon/phrase-list';
import { cleanText } from '../../text/normalize';
import { matchHeader, nearestHeader } from '../../schema/match-header';
import type { IntakeColumn, IntakeKind } from '../types';
import {
  INDICATOR_TITLE_RULES,
  OWN_TITLES,
  PERIOD_IN_TITLE,
  RESULT_WORDS,
  TARGET_WORDS,
  TASK_TITLE_RULES,
  YEAR_IN_TITLE,
  type TitleRule,
} from './title-rules';

/** A printed column title: the leaf, and the group over it in a header of two levels. */
export interface PrintedTitle {
  readonly title: string;
  readonly group?: string;
}

export interface ColumnReading {
  readonly kind: IntakeKind;
  readonly columns: readonly IntakeColumn[];
  /** Sum of how sure each column's meaning is. */
  readonly score: number;
  /** How many columns have a meaning of the schema. */
  readonly known: number;
}

interface Meaning {
  readonly key: string;
  readonly weight: number;
  readonly year?: number;
}

type TableKind = 'tasks' | 'indicators';
const RULES: Readonly<Record<TableKind, readonly TitleRule[]>> = {
  tasks: TASK_TITLE_RULES,
  indicators: INDICATOR_TITLE_RULES,
};
/** Keys that make a table of tasks one of results. */
const RESULT_KEYS = new Set(['status', 'evidence', 'result', 'obstacle']);
const ID_KEYS = new Set(['id', 'appendix', 'section', 'parent', 'from', 'to']);
const ownTitles = new Set(OWN_TITLES.map(compareKey));
const ownBeginnings = phraseList(OWN_TITLES);

/** How surely a title is that of a column which offices add: as listed, or with more small words ("Kinh phí (đồng)"). */
function ownSureness(title: string): number {
  const bare = title.replace(/\s*\([^)]*\)$/u, '');
  if (ownTitles.has(compareKey(bare))) return 0.9;
  return ownBeginnings.begins(bare) && !/\s\p{Lu}/u.test(bare) ? 0.7 : 0;
}

function yearMeaning(title: string, year: number | undefined): Meaning | undefined {
  const written = YEAR_IN_TITLE.exec(title)?.[1];
  if (!written || PERIOD_IN_TITLE.test(title)) return undefined;
  const own = Number(written);
  const target = TARGET_WORDS.test(title);
  const back = year === undefined ? undefined : year - own;
  if (target && !RESULT_WORDS.test(title))
    return { key: back === 0 ? 'target' : `target${own}`, weight: 0.9, year: own };
  const key = back === 1 ? 'actualN1' : back === 2 ? 'actualN2' : back === 0 ? 'actual' : `value${own}`;
  return { key, weight: 0.8, year: own };
}

function meaningOf(kind: TableKind, printed: string, year: number | undefined): Meaning | undefined {
  const title = cleanText(printed)
    .toLowerCase()
    .replace(/[.:*]+$/u, '');
  if (title === '') return undefined;
  if (kind === 'indicators') {
    const byYear = yearMeaning(title, year);
    if (byYear) return byYear;
  }
  const exact = matchHeader(kind, printed, year);
  if (exact && !ID_KEYS.has(exact.key)) return { key: exact.key, weight: 1 };
  if (ownSureness(printed) > 0) return undefined;
  const rule = RULES[kind].find(({ pattern }) => pattern.test(title));
  if (rule) return rule;
  const near = nearestHeader(kind, printed, year);
  return near && !ID_KEYS.has(near.key) ? { key: near.key, weight: 0.7 } : undefined;
}

/** A second "Nội dung" beside "Nhiệm vụ" holds the measures; a second value of the plan's own year is its target. */
const SECOND_CHOICE: Readonly<Record<string, string>> = { task: 'content', actual: 'target', deadline: 'status' };

function readAs(kind: TableKind, titles: readonly PrintedTitle[], year: number | undefined): ColumnReading {
  const meanings = titles.map(({ title, group }) => {
    const alone = meaningOf(kind, title, year);
    const together = group === undefined ? undefined : meaningOf(kind, `${group} ${title}`, year);
    return (alone?.weight ?? 0) >= (together?.weight ?? 0) - 0.1 ? alone : together;
  });
  const taken = new Map<string, number>();
  const bySureness = meanings
    .map((_, index) => index)
    .sort((a, b) => (meanings[b]?.weight ?? 0) - (meanings[a]?.weight ?? 0) || a - b);
  const keys = new Map<number, string>();
  for (const index of bySureness) {
    const meaning = meanings[index];
    if (!meaning) continue;
    const second = SECOND_CHOICE[meaning.key];
    const key = !taken.has(meaning.key) ? meaning.key : second && !taken.has(second) ? second : undefined;
    if (key === undefined) continue;
    taken.set(key, index);
    keys.set(index, key);
  }
  settle(kind, titles, keys, taken);
  const columns = titles.map(({ title, group }, index): IntakeColumn => {
    const key = keys.get(index);
    const ownYear = meanings[index]?.year;
    return {
      title,
      ...(group !== undefined && { group }),
      ...(key !== undefined && !/\d{4}$/u.test(key) && { key }),
      ...(ownYear !== undefined && { year: ownYear }),
    };
  });
  const score = [...keys.keys()].reduce((sum, index) => sum + (meanings[index]?.weight ?? 0.4), 0);
  return { kind, columns, score, known: keys.size };
}

/** Gives the first unknown column after the number to the tasks or names, and the plan's year to a lone later value. */
function settle(
  kind: TableKind,
  titles: readonly PrintedTitle[],
  keys: Map<number, string>,
  taken: Map<string, number>,
): void {
  const main = kind === 'tasks' ? 'task' : 'name';
  if (!taken.has(main)) {
    const place = titles.findIndex((_, index) => !keys.has(index) && index <= 2);
    const content = taken.get('content');
    const index = content ?? (place >= 0 ? place : undefined);
    if (index !== undefined) {
      keys.set(index, main);
      taken.set(main, index);
      taken.delete('content');
    }
  }
  if (kind === 'indicators' && taken.has('actual') && !taken.has('target')) {
    const index = taken.get('actual')!;
    if (!RESULT_WORDS.test(cleanText(titles[index]!.title).toLowerCase())) {
      keys.set(index, 'target');
      taken.set('target', index);
      taken.delete('actual');
    }
  }
}

/** The year of a table of indicators as its titles tell it: that of the target, or the latest. */
function yearOfTitles(titles: readonly PrintedTitle[]): number | undefined {
  const years = titles.flatMap(({ title, group }) => {
    const text = cleanText(`${group ?? ''} ${title}`).toLowerCase();
    const written = PERIOD_IN_TITLE.test(text) ? undefined : YEAR_IN_TITLE.exec(text)?.[1];
    return written ? [{ year: Number(written), target: TARGET_WORDS.test(text) }] : [];
  });
  const targets = years.filter(({ target }) => target);
  const chosen = (targets.length > 0 ? targets : years).map(({ year }) => year);
  return chosen.length === 0 ? undefined : targets.length > 0 ? Math.min(...chosen) : Math.max(...chosen);
}

/**
 * What the columns of a table mean and of which kind the table is. `year` is the plan's year N; a table of indicators
 * that does not name it is read by its own years.
 */
export function readColumns(titles: readonly PrintedTitle[], year?: number): ColumnReading {
  const tasks = readAs('tasks', titles, year);
  const ownYear = yearOfTitles(titles);
  const named = year !== undefined && titles.some(({ title }) => title.includes(String(year)));
  const indicators = readAs('indicators', titles, named ? year : (ownYear ?? year));
  const values = indicators.columns.filter(
    ({ key, year: of }) => key === 'target' || key === 'unit' || of !== undefined,
  );
  const better = indicators.score + (values.length > 0 ? 0.5 : 0) > tasks.score ? indicators : tasks;
  if (better.kind === 'indicators') return better;
  const isResults = better.columns.some(({ key }) => key !== undefined && RESULT_KEYS.has(key));
  return isResults ? { ...better, kind: 'results' } : better;
}

/** The column of a table of tasks that a label of running text means ("Cơ quan theo dõi/chủ trì"); undefined for none. */
export function taskColumnOf(label: string): string | undefined {
  return meaningOf('tasks', label, undefined)?.key;
}

const NUMBER_TITLE = TASK_TITLE_RULES[0]!.pattern;

/** Whether the title heads the column of numbers. */
export function isNumberTitle(title: string): boolean {
  return NUMBER_TITLE.test(
    cleanText(title)
      .toLowerCase()
      .replace(/[.:*]+$/u, ''),
  );
}

/** Whether a text is a column title by itself: of the schema, of the rules, or of a column that offices add. */
export function isKnownTitle(text: string, year?: number): boolean {
  return (
    ownSureness(text) > 0 ||
    meaningOf('tasks', text, year) !== undefined ||
    meaningOf('indicators', text, year) !== undefined
  );
}

/** How surely a text is a column title: 1 for a spelling of the schema, 0 for no title. */
export function titleSureness(text: string, year?: number): number {
  return Math.max(
    ownSureness(text),
    meaningOf('tasks', text, year)?.weight ?? 0,
    meaningOf('indicators', text, year)?.weight ?? 0,
  );
}
