import type { TableId } from '../schema';

/** What can be wrong with a workbook before its rows are looked at; prose is in core/messages/gates.ts. */
export type GateCode =
  /** None of our tables is in the workbook. */
  | 'not-ours'
  | 'newer-version'
  /** An older structure: read as it is, nothing lost; `phuluc upgrade` adds what is new. */
  | 'older-version'
  | 'missing-table'
  | 'missing-column'
  /** An optional column is missing: its cells count as blank. */
  | 'missing-optional-column'
  /** The Excel table was lost (some programs drop it); the sheet was recognised by its name and headers. */
  | 'table-lost'
  | 'repeated-header';

export interface Gate {
  readonly code: GateCode;
  /** `error` stops; a `notice` does not. */
  readonly severity: 'error' | 'notice';
  readonly table?: TableId;
  /** Header of the column, or what was found instead. */
  readonly column?: string;
  readonly sheet?: string;
  /** A near miss in the workbook: a misspelt header or sheet. */
  readonly nearest?: string;
  readonly version?: number;
}
