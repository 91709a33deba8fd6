import { joinWrapped } from '../text/join-cell';
import type { RowNumber } from '../text/row-number';
import type { IntakeColumn } from '../types';

/** Roles of a table's rows while they are being read; groups and sub-rows are told from rows only when all are there. */
export type DraftRole = 'section' | 'row' | 'item' | 'more' | 'total';

export interface Draft {
  role: DraftRole;
  number: RowNumber | undefined;
  no: string;
  /** Title of a section, text of a closing row. */
  title: string;
  /** Text by column; null where a merged cell covers the place. */
  cells: (string | null)[];
  readonly line: number;
}

/** The places of the columns that matter for telling rows apart. */
export interface Frame {
  readonly columns: readonly IntakeColumn[];
  /** Column of the numbers; -1 when the table has none. */
  readonly no: number;
  /** Column of the tasks or the indicators' names. */
  readonly main: number;
}

export function frameOf(columns: readonly IntakeColumn[]): Frame {
  const no = columns.findIndex(({ key }) => key === 'no');
  const named = columns.findIndex(({ key }) => key === 'task' || key === 'name');
  return { columns, no, main: named >= 0 ? named : no === 0 ? 1 : 0 };
}

/** Columns, the numbers' excepted, whose cell holds text. */
export function filledColumns(cells: readonly (string | null)[], frame: Frame): number[] {
  return cells.flatMap((cell, column) => (column !== frame.no && cell !== null && cell !== '' ? [column] : []));
}

/** Adds the cells of a row that goes on with the one above it. */
export function append(draft: Draft, cells: readonly (string | null)[], frame: Frame): void {
  for (const column of filledColumns(cells, frame)) {
    const text = cells[column]!;
    if (draft.role === 'section' || draft.role === 'total') draft.title = joinWrapped(draft.title, text);
    else draft.cells[column] = joinWrapped(draft.cells[column] ?? '', text);
  }
}
