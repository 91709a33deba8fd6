import { rangeAddress } from '../model/address';
import { appendixGrid, gridMerges } from './grid';
import type { AppendixTable, RowKind } from './types';

/** An appendix as `phuluc appendix -o out.json` writes it. */
interface AppendixJson {
  readonly id: string;
  readonly label: string;
  /** As written, not in capitals. */
  readonly title: string;
  readonly attachedTo: string;
  /** How many rows of the grid are header. */
  readonly headerRows: number;
  /** The table alone, header first; the text of a merged cell in its top left, '' elsewhere. */
  readonly grid: readonly (readonly string[])[];
  /**
   * A1 ranges of the grid: spans of the header and cells joined between rows, by their top left. Rows that run across
   * the table by their kind (a section's title, a closing total) are not listed.
   */
  readonly merges: readonly string[];
  /** The kind of each row of the grid. */
  readonly rowKinds: readonly (RowKind | 'header')[];
}

/** The appendix as a plain value for JSON. */
export function appendixJson(table: AppendixTable): AppendixJson {
  return {
    id: table.id,
    label: table.label,
    title: table.title,
    attachedTo: table.attachedTo,
    headerRows: table.header.length,
    grid: appendixGrid(table),
    merges: gridMerges(table).map(rangeAddress),
    rowKinds: [...table.header.map(() => 'header' as const), ...table.rows.map(({ kind }) => kind)],
  };
}
