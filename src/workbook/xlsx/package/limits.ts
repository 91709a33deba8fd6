/** What a file may cost before it is refused. Defaults are far above any plan workbook, far below what stalls a browser tab. */
export interface XlsxLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts together, unzipped. */
  readonly unzippedBytes: number;
  /** How many times larger than its zipped form a large part may be; XML of real sheets stays below 50. */
  readonly ratio: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Elements inside elements in one XML part; SpreadsheetML needs about 20. */
  readonly xmlDepth: number;
  /** Cells that `read` hands over, blanks to the left of a filled cell counted. */
  readonly cells: number;
}

export const DEFAULT_LIMITS: XlsxLimits = {
  fileBytes: 50_000_000,
  unzippedBytes: 400_000_000,
  ratio: 200,
  entries: 10_000,
  xmlDepth: 200,
  cells: 20_000_000,
};

/** Parts up to this size are harmless whatever their ratio (a white bitmap shrinks a thousandfold). */
export const RATIO_FREE_BYTES = 16_000_000;
