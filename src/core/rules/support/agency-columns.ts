import type { AgencyReading } from '../../agency';
import { isMergeUp } from '../../model/merge-up';
import type { IndicatorRow, TaskRow } from '../../model/plan';
import { cellText } from '../edit';
import { indicatorsByAppendix, tasksByAppendix } from '../partitions';
import type { Partition, RuleContext } from '../types';

/** Columns that name agencies, by table: the one in charge first. */
export const AGENCY_COLUMNS = {
  tasks: ['lead', 'coordinators'],
  indicators: ['monitor', 'implementer'],
} as const;

/** Tables whose rows name agencies, and those rows by appendix. */
export const agencyTables = ['tasks', 'indicators'] as const;
export const byAppendix = [tasksByAppendix, indicatorsByAppendix] as unknown as readonly Partition<
  'tasks' | 'indicators'
>[];

/** A cell that names agencies, read. Cells that are blank, a dash or a ditto mark name none. */
export interface AgencyCell {
  readonly row: TaskRow | IndicatorRow;
  readonly column: string;
  readonly text: string;
  readonly reading: AgencyReading;
}

/** The agency cells of a row. */
export function agencyCells(row: TaskRow | IndicatorRow, context: RuleContext): AgencyCell[] {
  return AGENCY_COLUMNS[row.table].flatMap((column) => {
    const text = cellText(row, column);
    return namesAgencies(text) ? [{ row, column, text, reading: context.agencies(text) }] : [];
  });
}

/** Whether the cell says anything of agencies: not blank, a dash or a ditto mark. */
export function namesAgencies(text: string): boolean {
  return text.length > 2 ? text.trim() !== '' && !isMergeUp(text) : /\p{L}/u.test(text);
}
