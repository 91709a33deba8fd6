import type { IsoDate } from '../model/date';

/**
 * What sort of deadline a phrase sets.
 *
 * - `month`, `quarter`, `year`, `allYear`: due on the last day of the period;
 * - `byDate`: due on a day, or before a day or period that is no longer part of it;
 * - `range`: from `start` to `due`, six or nine months among them; without an end (`từ năm 2025`) `due` is null;
 * - `recurring`: due several times, `due` is the last time in the plan's year;
 * - `regular`: work without an end (`thường xuyên`), looked at on `review`;
 * - `afterEvent`: waits for something to happen; `due` is the bound where the phrase sets one;
 * - `perPlan`: another document sets the time;
 * - `multiPhase`: several steps, each with its own deadline; `due` is the last step's;
 * - `unknown`: no deadline could be read.
 */
export type DeadlineKind =
  | 'month'
  | 'quarter'
  | 'year'
  | 'allYear'
  | 'regular'
  | 'recurring'
  | 'byDate'
  | 'range'
  | 'afterEvent'
  | 'perPlan'
  | 'multiPhase'
  | 'unknown';

/** How often a recurring deadline comes back. */
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year';

/** A deadline that comes back: how often, and its days in the plan's year, in order. */
export interface Recurrence {
  readonly every: Frequency;
  readonly dates: readonly IsoDate[];
}

/** What is said of one deadline, whole or of one phase. */
export interface DeadlineParts {
  readonly kind: DeadlineKind;
  /** The last day on which the work is in time; null where the phrase (or the missing year) sets none. */
  readonly due: IsoDate | null;
  /** First day of a `range`. */
  readonly start?: IsoDate;
  readonly recurs?: Recurrence;
  /** The steps of a `multiPhase`, in the order in which they are written. */
  readonly phases?: readonly DeadlinePhase[];
  /** What must happen first, as written: "Chính phủ phê duyệt Đề án". */
  readonly event?: string;
  /** The plan or other document that sets the time, as written: "Kế hoạch số 61/KH-UBND của UBND tỉnh". */
  readonly plan?: string;
  /** What stands in brackets, as written. */
  readonly condition?: string;
  /** End of the year, when work without an end is looked at. */
  readonly review?: IsoDate;
  /** What was not understood, as written. */
  readonly unread?: string;
  /** How the phrase was probably meant, for the user to choose. */
  readonly suggestion?: string;
}

/** One step of a deadline: "Ban hành kế hoạch" by the end of quý I. */
export interface DeadlinePhase extends DeadlineParts {
  /** The name of the step as written, without its colon; "" where it has none. */
  readonly label: string;
}

/** A deadline phrase and what it means. JSON-able; `text` is the phrase exactly as it was given. */
export interface DeadlineReading extends DeadlineParts {
  readonly text: string;
}

/** What the phrase is read against. */
export interface DeadlineOptions {
  /** The plan's year: stands where the phrase names none. */
  readonly year?: number;
  /** The years a plan of several years runs through; stands where `year` is missing. */
  readonly period?: { readonly from: number; readonly to: number };
}
