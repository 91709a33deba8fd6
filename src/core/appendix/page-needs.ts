import type { BodyCell } from './body-cells';
import { heightToBegin } from './paginate';
import type { AppendixTable } from './types';

/** Rows under one joined cell stay on one page when they take no more than this share of it. */
const KEPT_TOGETHER = 0.4;

/**
 * The room that each row needs on the page where it begins: a section or group must have a row under it there, a total
 * stays with the row above it, few rows under one joined cell stay together, of many its text must fit before the page
 * ends, the last row takes the closing mark with it. Points.
 */
export function roomNeeded(
  table: AppendixTable,
  heights: readonly number[],
  joined: readonly { cell: BodyCell; height: number }[],
  closing: number,
  otherPages: number,
): number[] {
  const least = heights.map((height) => heightToBegin(height, otherPages));
  const needs = [...least];
  // What no page can give is not asked for: it would only part the row from its section.
  const ask = (row: number, room: number) => {
    if (room <= otherPages) needs[row] = Math.max(needs[row]!, room);
  };
  for (const { cell, height } of joined) {
    const whole = heights.slice(cell.top, cell.bottom + 1).reduce((sum, row) => sum + row, 0);
    ask(cell.top, whole <= otherPages * KEPT_TOGETHER ? whole : Math.min(height, whole));
  }
  const last = heights.length - 1;
  for (let row = last; row >= 0; row--) {
    const { kind } = table.rows[row]!;
    if (row === last) ask(row, needs[row]! + closing);
    else if (kind === 'section' || kind === 'group') {
      ask(row, heights[row]! + least[row + 1]!);
      ask(row, heights[row]! + needs[row + 1]!);
    } else if (table.rows[row + 1]!.kind === 'total') ask(row, heights[row]! + needs[row + 1]!);
  }
  return needs;
}
