import { compareKey } from '../../text/compare-key';
import { foldSpaces } from '../../text/normalize';
import { startsSmall, wordCount } from '../text/shape';
import { agencyLikeness, withoutMark } from './agency-likeness';
import { PRODUCT_HEADS, TASK_HEADS, UNITS } from './cell-words';
import { deadlineLikeness } from './deadline-likeness';
import { phraseList } from './phrase-list';

/** Kinds of cells that texts are told apart by. */
export type CellLook = 'agency' | 'deadline' | 'product' | 'task' | 'value' | 'unit';

const productHeads = phraseList(PRODUCT_HEADS);
const taskHeads = phraseList(TASK_HEADS);
const units = new Set(UNITS.map(compareKey));

const OF_AGENCY = /\s(?:của|do|thuộc)\s/u;

function productLikeness(text: string): number {
  const first = withoutMark(text);
  if (!productHeads.begins(first)) return taskHeads.begins(first) ? -0.5 : 0;
  const words = wordCount(text);
  if (words <= 12 && OF_AGENCY.test(first)) return 1;
  return words <= 6 ? 0.8 : words <= 25 ? 0.4 : 0.2;
}

function taskLikeness(text: string): number {
  const words = wordCount(text);
  const like = taskHeads.begins(withoutMark(text))
    ? words >= 5
      ? 0.8
      : 0.4
    : words >= 8
      ? 0.3
      : words >= 4
        ? 0
        : -0.3;
  return startsSmall(text) ? Math.min(0, like) : like;
}

const NUMBER = /^[<>≤≥~=±]?\s*-?\d[\d.,\s]*(?:%|‰)?$/u;
const VALUE =
  /^(?:[<>≤≥~=±]\s*)?(?:trên|dưới|từ|đạt|tối thiểu|ít nhất|khoảng)?\s*\d[\d.,]*(?:\s*[/–-]\s*\d[\d.,]*)?\s*(?:%|‰|điểm)?(?:\s*\([^)]*\))?(?:\s*trở lên)?$/iu;
const NO_VALUE = /^(?:-|–|—|x|…|\.{2,}|không có|chưa có số liệu)$/iu;

function valueLikeness(text: string): number {
  if (NUMBER.test(text) || VALUE.test(text)) return 1;
  if (NO_VALUE.test(text)) return 0.6;
  return wordCount(text) <= 6 && /\d/u.test(text) ? 0.2 : -0.5;
}

const READINGS: Readonly<Record<CellLook, (text: string) => number>> = {
  agency: agencyLikeness,
  deadline: deadlineLikeness,
  product: productLikeness,
  task: taskLikeness,
  value: valueLikeness,
  unit: (text) => (units.has(compareKey(text)) ? 1 : -0.5),
};

const cache = new Map<string, Partial<Record<CellLook, number>>>();
const CACHE_LIMIT = 50_000;

/** How much the text looks like one kind of cell, from -1 (surely not) over 0 (no telling) to 1 (surely). */
export function likeness(text: string, look: CellLook): number {
  const folded = foldSpaces(text);
  let known = cache.get(folded);
  if (!known) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(folded, (known = {}));
  }
  return (known[look] ??= READINGS[look](folded));
}
