/**
 * The vocabulary in which the standard workbook is described. Everything that knows a table, a column or a pick list
 * (blank workbook, reader, required-cell rule, docs/workbook.md, Frictionless schema) is derived from such descriptions.
 */

/** A text in the two languages of phuluc. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export type TableId = 'plan' | 'appendices' | 'sections' | 'tasks' | 'indicators' | 'agencies' | 'progress' | 'waivers';

/** Pick lists kept on the sheet "Danh mục", and lists that are a column of one of our own tables. */
export type ListId =
  | 'documentType'
  | 'appendixKind'
  | 'layout'
  | 'numbering'
  | 'agencyKind'
  | 'progressStatus'
  | 'reportingPeriod'
  | 'appendixIds'
  | 'sectionNumbers'
  | 'taskIds'
  | 'agencyNames'
  | 'planProperties';

/** What a cell holds: free text, a calendar date, a share of the whole (0 to 100%), one choice of a list. */
export type CellType = 'text' | 'date' | 'percent' | 'choice';

export interface ColumnSpec {
  /** Name in code and JSON. */
  readonly key: string;
  /** The column's header in the workbook. */
  readonly header: string;
  readonly headerEn: string;
  /** Other spellings under which the column is recognised, here and when an existing appendix is taken in. */
  readonly otherHeaders?: readonly string[];
  readonly type: CellType;
  /**
   * Whether a blank cell is an error: `always`; `topLevel`: a sub-row (with a parent) may leave it to its parent;
   * absent: may be blank.
   */
  readonly required?: 'always' | 'topLevel';
  /** A workbook without this column is still a standard one. */
  readonly optional?: true;
  readonly list?: ListId;
  /** A value outside the list is allowed (several agencies in a cell, a section to come). */
  readonly openList?: true;
  /** Since which schema version the column exists; 1 when absent. */
  readonly since?: number;
  /** Width in characters of the workbook's font. */
  readonly width: number;
  /** Input message of the column and its line in docs/workbook.md. */
  readonly help: Bilingual;
}

export interface TableSpec<
  Id extends TableId = TableId,
  Columns extends readonly ColumnSpec[] = readonly ColumnSpec[],
> {
  readonly id: Id;
  /** Name of the Excel table (ListObject). */
  readonly name: string;
  readonly sheet: string;
  readonly sheetEn: string;
  /** Other names under which the sheet is recognised when the Excel table itself was lost. */
  readonly otherSheets?: readonly string[];
  /** The key of the column that identifies a row; rows of tables without it are identified by their place. */
  readonly idColumn?: Columns[number]['key'];
  /** Ids of new rows: this prefix and a running number ("NV" gives NV001). */
  readonly idPrefix?: string;
  /** A workbook without this table is still a standard one. */
  readonly optional?: true;
  readonly orientation: 'portrait' | 'landscape';
  readonly help: Bilingual;
  readonly columns: Columns;
}

/** Keeps the literal keys of a table's columns for the row types. */
export function defineTable<const Id extends TableId, const Columns extends readonly ColumnSpec[]>(
  table: TableSpec<Id, Columns>,
): TableSpec<Id, Columns> {
  return table;
}
