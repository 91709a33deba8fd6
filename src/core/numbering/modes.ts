import type { NumberingMode } from './types';

/** What a way of numbering does; their names for the user are in the schema's list of the same codes. */
export interface ModeRules {
  /** The outermost numbers begin anew in each section. */
  readonly restartsInSection: boolean;
  /** Nothing is renumbered. */
  readonly keepsNumbers: boolean;
}

export const numberingModes: Readonly<Record<NumberingMode, ModeRules>> = {
  through: { restartsInSection: false, keepsNumbers: false },
  perSection: { restartsInSection: true, keepsNumbers: false },
  // As `through`; what tells the two apart is that the rows below have their parents' numbers in theirs.
  hierarchical: { restartsInSection: false, keepsNumbers: false },
  asWritten: { restartsInSection: true, keepsNumbers: true },
};
