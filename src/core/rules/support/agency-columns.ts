import type { AgencyItem, AgencyReading } from '../../agency';
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

/** Cells that name agencies, for cell rules: all of them, or only those in charge. */
export const AGENCY_CELLS = { tasks: ['lead', 'coordinators'], indicators: ['monitor', 'implementer'] } as const;
export const LEAD_CELLS = { tasks: ['lead'], indicators: ['monitor'] } as const;

/** What group rules on agencies read of their rows. */
export const AGENCY_READS = Object.values(AGENCY_COLUMNS).flat();

/** Rows that name agencies, by appendix. */
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

/** The agencies that a cell names: none where it is blank, a dash or a ditto mark. */
export function agenciesIn(text: string, context: RuleContext): readonly AgencyItem[] {
  return namesAgencies(text) ? context.agencies(text).items : [];
}

/** Whether the cell says anything of agencies: not blank, a dash or a ditto mark. */
export function namesAgencies(text: string): boolean {
  return text.length > 2 ? text.trim() !== '' && !isMergeUp(text) : /\p{L}/u.test(text);
}
