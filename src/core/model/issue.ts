import type { TableId } from '../schema';

/** lỗi, cảnh báo, gợi ý. */
export type Severity = 'error' | 'warning' | 'info';

/** While writing the plan, and before it is signed, where more is an error. */
export type Profile = 'drafting' | 'signing';

/** New text for one cell of one of our tables; `before` guards against a cell that has changed meanwhile. */
export interface CellEdit {
  readonly table: TableId;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A correction with one meaning, or one of several that the user may choose. */
export interface Remedy {
  /** The corrected value as it is shown; the words that change, not the whole cell, where the cell is long. */
  readonly text: string;
  readonly edits: readonly CellEdit[];
}

/** Values for the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A finding: where and what, never prose. */
export interface Issue {
  readonly rule: string;
  readonly severity: Severity;
  /** Key of the message inside the rule. */
  readonly message: string;
  readonly table: TableId;
  readonly row: number;
  /** Id of the row, '' where its table has none. */
  readonly rowId: string;
  readonly column: string;
  readonly sheet: string;
  /** Address of the cell: "H12". */
  readonly cell: string;
  readonly data: MessageData;
  readonly fix?: Remedy;
  readonly suggestions?: readonly Remedy[];
}
