/**
 * What intake hands on. A source reader (published text; HTML, .docx and sheets use the same second half) makes
 * `SourceTable`s; the interpreter makes `IntakeAppendix`es of them.
 */

/** How the columns of a source table were kept apart. */
export type SourceStyle = 'tabs' | 'bars' | 'cellLines' | 'pdfLines' | 'grid';

/** One place of the grid. `above` and `left` are places covered by a merged cell, where the source says so. */
export interface SourceCell {
  /** Text as written, markup removed; line breaks inside the cell are `\n`. */
  readonly text: string;
  readonly covered?: 'above' | 'left';
}

export interface SourceRow {
  /** The cells in order. Fewer than the table's width: merged ones are missing at places the source does not tell. */
  readonly cells: readonly SourceCell[];
  /** Line of the source where the row begins, from 0. */
  readonly line: number;
  /** A page break, or a repeated header, stood right before this row. */
  readonly afterBreak?: true;
}

/** A table as a grid, header rows first, repeated headers left out. */
export interface SourceTable {
  readonly style: SourceStyle;
  readonly width: number;
  readonly headerRows: number;
  readonly rows: readonly SourceRow[];
}

export type IntakeKind = 'tasks' | 'indicators' | 'results';
export type IntakeRowKind = 'section' | 'group' | 'task' | 'subtask' | 'indicator' | 'total';
export type NumberingCode = 'through' | 'perSection' | 'hierarchical' | 'asWritten';

export interface HeaderCell {
  readonly text: string;
  readonly rowSpan?: number;
  readonly colSpan?: number;
}

/** A row as read. `fields` is by column key of the standard workbook; a section has `title`, a closing row `text`. */
export interface IntakeRow {
  readonly kind: IntakeRowKind;
  /** As printed: "1", "1.", "1.1", "II", "a)"; "-" for a dash item; '' when the row has none. */
  readonly no: string;
  /** Number of the section that holds the row; "A/I" where sections stand in parts. */
  readonly section?: string;
  /** Index of the parent row. */
  readonly parent?: number;
  readonly fields: Readonly<Record<string, string>>;
  /** Cells of columns that the schema does not know, by header. */
  readonly own?: Readonly<Record<string, string>>;
  /** Keys (or own headers) of cells that are one with the cell above. */
  readonly merged?: readonly string[];
  /** Line of the source, from 1. */
  readonly line: number;
}

/** What a printed column means. */
export interface IntakeColumn {
  /** Leaf title as printed. */
  readonly title: string;
  /** Title of the group above it, in a header of two levels. */
  readonly group?: string;
  /** Column key of the standard workbook; absent for a column of the office's own. */
  readonly key?: string;
  /** The year that the title names, for values of indicators. */
  readonly year?: number;
}

export interface IntakeAppendix {
  readonly kind: IntakeKind;
  /** "PHỤ LỤC 1" as printed; '' when there is none. */
  readonly label: string;
  readonly title: string;
  /** Title over several tables of one appendix, where each table has its own title too. */
  readonly heading?: string;
  /** The line "(Kèm theo …)". */
  readonly attachedTo: string;
  /** Titles of the columns, lowest level. */
  readonly columns: readonly string[];
  readonly header: readonly (readonly HeaderCell[])[];
  readonly meanings: readonly IntakeColumn[];
  readonly numbering: NumberingCode;
  readonly rows: readonly IntakeRow[];
  /** The rows stood as running text under labels, not in a table. */
  readonly narrative?: true;
  /** First line of the source, from 1. */
  readonly line: number;
}

/** Why a text was not placed. */
export type UnreadWhy =
  | 'tooManyCells'
  | 'noColumn'
  | 'beforeFirstRow'
  | 'beforeTable'
  | 'afterTable'
  | 'noTable'
  | 'headerNotUnderstood'
  | 'betweenHeadingAndFields';

export interface Unread {
  readonly text: string;
  readonly why: UnreadWhy;
  /** Line of the source, from 1. */
  readonly line: number;
}

/** Why lines are no part of an appendix. */
export type SkippedWhy =
  | 'body'
  | 'letterhead'
  | 'repeatedHeader'
  | 'columnNumbers'
  | 'pageNumber'
  | 'rule'
  | 'signature'
  | 'recipients'
  | 'references';

/** A run of lines that were left aside, both ends from 1 and inside; blank lines count in. */
export interface Skipped {
  readonly from: number;
  readonly to: number;
  readonly why: SkippedWhy;
}

/** The document's properties as far as they are certain; '' otherwise. Dates are "YYYY-MM-DD". */
export interface IntakeDocument {
  readonly type: string;
  readonly number: string;
  readonly symbol: string;
  readonly date: string;
  readonly issuer: string;
  readonly superior: string;
  readonly place: string;
  readonly title: string;
  readonly year: string;
  readonly period: string;
  readonly signer: string;
  readonly position: string;
  readonly authority: string;
  readonly reportingAgency: string;
  readonly reporting: string;
}

export interface IntakeResult {
  readonly appendices: readonly IntakeAppendix[];
  readonly document: IntakeDocument;
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

export interface IntakeOptions {
  /** The plan's year N; found in the titles when absent. */
  readonly year?: number;
}
