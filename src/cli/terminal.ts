import type { IsoDate } from '../core/model/date';

/** What the command line needs of the machine; the real one is in node-terminal.ts, tests bring their own. */
export interface Terminal {
  /** Results: standard output. */
  out(text: string): void;
  /** Progress and errors: standard error. */
  err(text: string): void;
  /** All of standard input, as text. */
  readStdin(): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a whole file or nothing: a reader never sees half of it. */
  writeFile(path: string, content: Uint8Array | string): Promise<void>;
  today(): IsoDate;
  /** Whether progress may be rewritten in place. */
  readonly interactive: boolean;
}
