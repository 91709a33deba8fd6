/**
 * A cell of the standard workbook that is one with the cell above it when the appendix is drawn: one deadline over a
 * family of rows, one agency over several tasks. Excel tables cannot hold merged cells, so the cell says so itself.
 */
export const MERGE_UP = '〃';

const MERGE_UP_WRITINGS = new Set([MERGE_UP, '"', '”', '“', "''", '〃〃', '^']);

/** Whether the cell continues the one above: the ditto mark, in any of the ways it is typed. */
export function isMergeUp(text: string): boolean {
  return text.length <= 4 && MERGE_UP_WRITINGS.has(text.trim());
}
