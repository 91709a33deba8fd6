import type { TableId } from '../schema';

/** An appendix as it is to be printed: one table with its heading, before any medium (sheet, HTML, JSON, Word) is chosen. */
export interface AppendixTable {
  /** Id of the appendix in tblPhuLuc. */
  readonly id: string;
  /** "Phụ lục I". */
  readonly label: string;
  /** Title as written; media print it in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III, mục 1). */
  readonly title: string;
  /** The line "(Kèm theo …)". */
  readonly attachedTo: string;
  readonly layout: LayoutId;
  readonly columns: readonly AppendixColumn[];
  /** Rows of the header; a cell that spans stands only where it begins. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly AppendixTableRow[];
  /** Cells of the rows that are one with cells below them. */
  readonly joins: readonly CellJoin[];
  /** Printed after the table: the end mark of Mẫu 2.1 and 2.2 of the decree. */
  readonly closing: string;
  readonly page: AppendixPage;
}

export type LayoutId =
  | 'tasks-6'
  | 'tasks-6-activity'
  | 'tasks-5'
  | 'tasks-measures'
  | 'indicators-responsibility'
  | 'indicators-score'
  | 'indicators-percent'
  | 'indicators-score-rank'
  | 'results'
  | 'overdue';

export type Alignment = 'left' | 'center' | 'right';

export interface AppendixColumn {
  /** Key of the column of tblNhiemVu or tblChiTieu, a computed key, or `own:<header>` for a column that is the user's own. */
  readonly key: string;
  readonly title: string;
  /** Millimetres wanted on paper; media scale all columns to the width of the page. */
  readonly width: number;
  readonly align: Alignment;
}

export interface HeaderCell {
  readonly text: string;
  /** First column, from 0. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export type RowKind = 'section' | 'group' | 'task' | 'subtask' | 'indicator' | 'total';

export interface AppendixTableRow {
  readonly kind: RowKind;
  /** Text by column; '' where the cell continues one above (see `joins`). */
  readonly cells: readonly string[];
  /** Depth under the row above it in rank: 0 for a part, a section without part, a task without parent. */
  readonly level: number;
  /** The cell of this column (from 0) runs on to the last column: titles of sections, closing totals. */
  readonly runsFrom?: number;
  /** Where the row comes from. */
  readonly source?: { readonly table: TableId; readonly row: number; readonly id: string };
}

/** Cells of a column, from one row to another (both from 0, both inside), that are one cell. The text stands in the first. */
export interface CellJoin {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export interface AppendixPage {
  readonly orientation: 'portrait' | 'landscape';
}
