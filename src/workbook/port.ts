import type { SheetDrawing } from '../core/drawing/types';
import type { RawWorkbook } from '../core/model/raw-workbook';

/** What the application needs of a workbook. One adapter works on the bytes of an .xlsx file, one through Office.js. */
export interface WorkbookPort {
  /** Every sheet as text with places. */
  read(): Promise<RawWorkbook>;
  /**
   * Writes text into cells, all or none. Each cell is compared with `before` first; when one has changed meanwhile
   * nothing is written and a WorkbookError `stale-cell` says which.
   */
  writeCells(writes: readonly CellWrite[]): Promise<void>;
  /**
   * Adds rows under the last filled row of an Excel table, which grows with its formats and validation lists. Cells go by header; an
   * unknown header is a WorkbookError `missing-column`.
   */
  appendRows(table: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void>;
  /** Adds columns at the right end of an Excel table; WorkbookError `no-room` when cells stand in the way. */
  addColumns(table: string, headers: readonly string[]): Promise<void>;
  /** Adds drawn sheets at the end; one with the name of a sheet in `replace` takes its place. All or none. */
  putSheets(sheets: readonly SheetDrawing[], options: { readonly replace: readonly string[] }): Promise<void>;
}

export interface CellWrite {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** Text as `read` gave it. */
  readonly before: string;
  readonly after: string;
}
