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
  const last = table.columns.length - 1;
  const bottoms = new Map(table.joins.map(({ column, from, to }) => [`${column} ${from}`, to]));
  const covered = new Set<string>();
  for (const { column, from, to } of table.joins)
    for (let row = from + 1; row <= to; row++) covered.add(`${column} ${row}`);
  const { sectionRow } = layoutOf(table.layout);
  return table.rows.flatMap(({ kind, cells, runsFrom }, row) =>
    cells.flatMap((text, column): BodyCell[] => {
      if (covered.has(`${column} ${row}`) || (runsFrom !== undefined && column > runsFrom)) return [];
      const runs = column === runsFrom;
      const align = runs ? (kind === 'total' ? 'center' : sectionRow.align) : table.columns[column]!.align;
      const bottom = bottoms.get(`${column} ${row}`) ?? row;
      return [
        {
          text,
          top: row,
          bottom,
          left: column,
          right: runs ? last : column,
          bold: isBold(kind) && bottom === row,
          align,
        },
      ];
    }),
  );
}
