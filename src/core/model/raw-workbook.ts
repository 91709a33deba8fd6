/**
 * A workbook as an adapter hands it over: sheets of cell text with places, before anything of phuluc's own is looked
 * for. Rows and columns count from 1, as in cell addresses.
 */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** Defined names of the workbook and what they refer to, such as `'Danh mục'!$B$2`. */
  readonly names: ReadonlyMap<string, string>;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold something, in ascending order. */
  readonly rows: readonly RawRow[];
  readonly tables: readonly RawTable[];
  readonly validations: readonly RawValidation[];
  readonly merges: readonly CellRange[];
}

export interface RawRow {
  readonly row: number;
  /** Text of the cells from column A on; a blank or missing cell is ''. Dates are dd/mm/yyyy, shares "80%", numbers with a decimal comma. */
  readonly cells: readonly string[];
}

/** An Excel table (ListObject). */
export interface RawTable {
  readonly name: string;
  /** With its header row, without a totals row. */
  readonly range: CellRange;
}

export interface RawValidation {
  readonly ranges: readonly CellRange[];
  readonly type: string;
  readonly formula: string;
}

/** A rectangle of cells, both ends inside. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
