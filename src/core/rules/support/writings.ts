import { compareKey } from '../../text/compare-key';
import type { CellEdit } from '../../model/issue';
import type { AnyRow } from '../../model/plan';
import { cellText } from '../edit';

/** One place where a thing is written, for rules on one thing written several ways. */
export interface Writing {
  readonly row: AnyRow;
  readonly column: string;
  readonly text: string;
  /** Where the text stands in its cell. */
  readonly start: number;
  readonly end: number;
}

/** The places of one writing of a thing, in the order of the sheet. */
export interface Spelling {
  readonly text: string;
  readonly places: readonly Writing[];
}

/** Writings that are the same words, grouped; the most frequent first (of equals the one that comes first). */
export function spellingsOf(writings: readonly Writing[]): Spelling[] {
  const byKey = new Map<string, Writing[]>();
  for (const writing of writings) {
    const key = compareKey(writing.text).replace(/[.;,]+$/u, '');
    const places = byKey.get(key);
    if (places) places.push(writing);
    else byKey.set(key, [writing]);
  }
  return [...byKey.values()]
    .map((places) => ({ text: places[0]!.text, places }))
    .sort((a, b) => b.places.length - a.places.length);
}

/** Edits that write `text` at all places; several places in one cell become one edit. */
export function rewrite(places: readonly Writing[], text: string): CellEdit[] {
  const byCell = new Map<string, Writing[]>();
  for (const place of places) {
    const key = `${place.row.table} ${place.row.row} ${place.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), place]);
  }
  return [...byCell.values()].map((inCell) => {
    const { row, column } = inCell[0]!;
    const before = cellText(row, column);
    const after = [...inCell]
      .sort((a, b) => b.start - a.start)
      .reduce((cell, { start, end }) => cell.slice(0, start) + text + cell.slice(end), before);
    return { table: row.table, row: row.row, column, before, after };
  });
}
