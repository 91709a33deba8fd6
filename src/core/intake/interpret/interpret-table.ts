import { readColumns } from '../columns/column-meaning';
import type { TableBlock } from '../source/block';
import type { IntakeColumn, IntakeKind, IntakeRow, NumberingCode, Skipped, Unread } from '../types';
import { alignRows } from './align-rows';
import { buildRows } from './build-rows';
import { frameOf } from './draft';
import { inferMerges } from './infer-merges';
import { detectNumbering } from './numbering';
import { DraftReader, numbersColumns } from './read-drafts';

/** A table as understood: its kind, what its columns mean, its rows. */
export interface TableReading {
  readonly kind: IntakeKind;
  readonly meanings: readonly IntakeColumn[];
  readonly rows: readonly IntakeRow[];
  readonly numbering: NumberingCode;
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

/** Reads a source table of any style. `year` is the plan's year N. */
export function interpretTable({ table, header }: Pick<TableBlock, 'table' | 'header'>, year?: number): TableReading {
  const { kind, columns } = readColumns(header.titles, year);
  const body = table.rows.slice(table.headerRows);
  const skipped: Skipped[] = [];
  const rows = body.filter(({ cells, line }, index) => {
    const drop = index < 3 && numbersColumns(cells.map(({ text }) => text));
    if (drop) skipped.push({ from: line + 1, to: line + 1, why: 'columnNumbers' });
    return !drop;
  });
  const alignment = alignRows(rows, columns, table.style);
  const frame = frameOf(columns);
  const reader = new DraftReader(alignment.rows, frame);
  reader.read();
  const built = inferMerges(buildRows(reader.drafts, frame, kind), table.style);
  return {
    kind,
    meanings: columns,
    rows: built,
    numbering: detectNumbering(built),
    unread: [...alignment.unread, ...reader.unread],
    skipped,
  };
}
