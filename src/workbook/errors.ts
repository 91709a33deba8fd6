/** Everything that can be wrong with a workbook as a file or host; prose is in core/messages. */
export type WorkbookErrorCode =
  /** Not a zip package or not an Excel workbook at all. */
  | 'not-a-workbook'
  /** An Excel 97-2003 .xls file, or a password-protected one (both are OLE compound files). */
  | 'legacy-or-encrypted'
  /** A part of the package cannot be read; `detail` names it. */
  | 'damaged'
  | 'too-large'
  | 'too-many-entries'
  | 'suspicious-compression'
  /** An XML part declares a DOCTYPE. */
  | 'doctype'
  | 'cell-out-of-bounds'
  | 'stale-cell'
  | 'missing-sheet'
  | 'missing-table'
  | 'missing-column'
  | 'no-room'
  | 'protected-sheet'
  | 'sheet-exists';

/** A workbook that cannot be read or written; nothing has been changed. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    /** The part, sheet, cell or limit that is meant. */
    readonly detail = '',
  ) {
    super(`${code}${detail ? `: ${detail}` : ''}`);
    this.name = 'WorkbookError';
  }
}
