import { isBullet } from '../../appendix/row-kind';
import type { IndicatorRow, TaskRow } from '../../model/plan';
import { compareKey } from '../../text/compare-key';
import { numberAbove } from './row-number';

type ItemRow = TaskRow | IndicatorRow;

/** The words alone: punctuation, spaces and case apart, two texts with one key say the same. */
function wordsKey(text: string): string {
  return compareKey(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The row's place under a parent: by the id it names, else by its number ("1" for 1.2); undefined where neither tells. */
function familyOf(row: ItemRow): string | undefined {
  if (row.parent !== '') return row.parent;
  if (isBullet(row.no)) return undefined;
  const above = numberAbove(row.no);
  return above === undefined ? '' : `${row.appendix} ${row.section} ${above}`;
}

/** Two rows of which the second repeats the first. */
export interface Repeat<R extends ItemRow> {
  readonly row: R;
  readonly first: R;
}

/**
 * Rows that repeat an earlier row of the same words and the same place under a parent, as far as `isSame` agrees.
 * Components of different parents often share their words ("Cấp huyện", "Cấp xã").
 */
export function repeatsIn<R extends ItemRow>(
  rows: readonly R[],
  textOf: (row: R) => string,
  isSame: (row: R, first: R) => boolean,
): Repeat<R>[] {
  if (rows.length < 2) return [];
  const seen = new Map<string, R[]>();
  const repeats: Repeat<R>[] = [];
  for (const row of rows) {
    const family = familyOf(row);
    if (family === undefined) continue;
    const key = `${family} | ${wordsKey(textOf(row))}`;
    const earlier = seen.get(key) ?? [];
    const first = earlier.find((other) => isSame(row, other));
    if (first) repeats.push({ row, first });
    else seen.set(key, [...earlier, row]);
  }
  return repeats;
}
