import type { HeaderReading } from '../columns/header-tree';
import type { Line } from '../text/lines';
import type { Skipped, SourceTable, Unread } from '../types';

/** A table found among the lines of a text. */
export interface TableBlock {
  /** First and last line (from 0, both inside). */
  readonly from: number;
  readonly to: number;
  readonly table: SourceTable;
  readonly header: HeaderReading;
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

/** Reads the table whose header begins at the line, if one of its style does. */
export type TableReader = (lines: readonly Line[], at: number, year: number | undefined) => TableBlock | undefined;
