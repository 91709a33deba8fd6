import { readTarget, type TargetReading } from '../../target';
import { isMergeUp } from '../../model/merge-up';
import type { IndicatorRow } from '../../model/plan';
import { cellText } from '../edit';

/** Columns of figures in tblChiTieu, oldest first. */
export const MEASURE_COLUMNS = ['actualN2', 'actualN1', 'target', 'actual'] as const;

/** Whether the cell holds a figure or words to read: not blank, not a dash, not a ditto mark. */
function isFilled(text: string): boolean {
  return text !== '' && !isMergeUp(text) && !/^\s*[-–—]?\s*$/u.test(text);
}

/** What a figure or target says, read with the row's unit; undefined where the cell says nothing of its own. */
export function measureOf(row: IndicatorRow, column: string): TargetReading | undefined {
  const text = cellText(row, column);
  if (!isFilled(text)) return undefined;
  return readTarget(text, row.unit === '' ? {} : { unit: row.unit });
}
