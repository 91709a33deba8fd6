import type { AppendixRow } from '../model/plan';
import type { Entry } from './arrange';
import { ownHeaderOf, type BoundColumn } from './columns';
import type { DraftRow } from './join-cells';
import { kindOfRow } from './row-kind';
import type { ItemRow, RowNode } from './rows';
import type { AppendixTableRow, RowKind } from './types';

/** Text of a report's column for a row; undefined where the row's own text is meant. */
export type ComputedCell = (node: RowNode, key: string) => string | undefined;

/** A row with its cells before joining, and what of AppendixTableRow is known by then. */
type FilledRow = DraftRow & Omit<AppendixTableRow, 'cells'>;

/** The cells of an entry by the appendix's columns; text as stored, line breaks included. */
export function fillRow(entry: Entry, columns: readonly BoundColumn[], computed?: ComputedCell): FilledRow {
  if (entry.kind === 'section') return sectionRow(entry, columns);
  const { node, closing } = entry;
  const { row } = node;
  const kind: RowKind = closing ? 'total' : kindOfRow(node);
  return {
    kind,
    cells: columns.map(({ key }) => computed?.(node, key) ?? storedText(row, key)),
    node,
    level: node.level,
    source: { table: row.table, row: row.row, id: row.id },
  };
}

/** The row as it is printed, with its cells after joining. */
export function printedRow({ kind, level, runsFrom, source }: FilledRow, cells: readonly string[]): AppendixTableRow {
  return { kind, cells, level, ...(runsFrom !== undefined && { runsFrom }), ...(source && { source }) };
}

/** The text of a row under a column key: a column of its table, or one of the user's own; '' when it has none. */
export function storedText(row: ItemRow, key: string): string {
  const own = ownHeaderOf(key);
  if (own !== undefined) return row.own[own] ?? '';
  const value = (row as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
}

/** Number in the first column, title over all others; in one cell where the table does not begin with a number column. */
function sectionRow(entry: Extract<Entry, { kind: 'section' }>, columns: readonly BoundColumn[]): FilledRow {
  const { number, title, level, source } = entry;
  const apart = columns[0]?.key === 'no' && columns.length > 1;
  const text = apart || number.trim() === '' ? title : `${number.replace(/[.)]*\s*$/u, '')}. ${title}`;
  const cells = columns.map(() => '');
  if (apart) cells[0] = number;
  cells[apart ? 1 : 0] = text;
  return { kind: 'section', cells, level, runsFrom: apart ? 1 : 0, source };
}

/** The closing row that tblPhuLuc or the layout wants, over all columns; `{n}` is the count of rows on the top level. */
export function totalRow(
  template: string,
  appendix: AppendixRow,
  entries: readonly Entry[],
  width: number,
): AppendixTableRow | undefined {
  if (template.trim() === '') return undefined;
  const count = entries.filter((entry) => entry.kind === 'row' && entry.node.level === 0 && !entry.closing).length;
  const text = template.replace(/\{n\}/giu, String(count));
  const cells = Array.from({ length: width }, (_, column) => (column === 0 ? text : ''));
  const source = { table: 'appendices', row: appendix.row, id: appendix.id } as const;
  return { kind: 'total', cells, level: 0, runsFrom: 0, source };
}
