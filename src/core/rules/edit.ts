import type { CellEdit, Remedy } from '../model/issue';
import type { AnyRow } from '../model/plan';

/** The text of a row's cell by column key. */
export function cellText(row: AnyRow, column: string): string {
  return (row as unknown as Readonly<Record<string, string>>)[column] ?? '';
}

/** An edit that gives the row's cell a new text. */
export function editOf(row: AnyRow, column: string, after: string): CellEdit {
  return { table: row.table, row: row.row, column, before: cellText(row, column), after };
}

/** A remedy that gives one cell a new text; `shown` names the correction when the cell is long. */
export function replaceCell(row: AnyRow, column: string, after: string, shown = after): Remedy {
  return { text: shown, edits: [editOf(row, column, after)] };
}

/** A remedy that replaces the characters from `start` to `end` of a cell. */
export function replaceSpan(
  row: AnyRow,
  column: string,
  span: { readonly start: number; readonly end: number },
  replacement: string,
): Remedy {
  const text = cellText(row, column);
  return replaceCell(row, column, text.slice(0, span.start) + replacement + text.slice(span.end), replacement);
}
