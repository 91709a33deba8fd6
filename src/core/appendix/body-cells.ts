import { layoutOf } from './layouts';
import { isBold } from './row-style';
import type { Alignment, AppendixTable } from './types';

/** A cell of the body with all that it covers; places count from 0, both ends inside. */
export interface BodyCell {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bold: boolean;
  readonly align: Alignment;
}

/** The cells that the body of an appendix really has: joined cells once, running titles and totals over their columns. */
export function bodyCells(table: AppendixTable): BodyCell[] {
  const width = table.columns.length;
  // Places of cells as numbers: row times width and column.
  const bottoms = new Map(table.joins.map(({ column, from, to }) => [from * width + column, to]));
  const covered = new Set<number>();
  for (const { column, from, to } of table.joins) {
    for (let row = from + 1; row <= to; row++) covered.add(row * width + column);
  }
  const { sectionRow } = layoutOf(table.layout);
  const body: BodyCell[] = [];
  table.rows.forEach(({ kind, cells, runsFrom = width }, row) => {
    for (let column = 0; column < width && column <= runsFrom; column++) {
      if (covered.has(row * width + column)) continue;
      const runs = column === runsFrom;
      const bottom = bottoms.get(row * width + column) ?? row;
      body.push({
        text: cells[column]!,
        top: row,
        bottom,
        left: column,
        right: runs ? width - 1 : column,
        // A cell that goes on over the rows of a group speaks for them, not for the group's own row.
        bold: isBold(kind) && bottom === row,
        align: runs ? (kind === 'total' ? 'center' : sectionRow.align) : table.columns[column]!.align,
      });
    }
  });
  return body;
}
