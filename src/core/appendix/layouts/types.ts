import type { ColumnKey } from '../../schema';
import type { Alignment, LayoutId } from '../types';

/** Columns of reports that no table holds: worked out from tblTienDo and the document. */
export type ComputedKey = 'status' | 'evidence' | 'assignedBy' | 'statusReason';

export interface LayoutColumn {
  readonly key: ColumnKey<'tasks'> | ColumnKey<'indicators'> | ComputedKey;
  /** Title; `{N}`, `{N-1}`, `{N-2}` are the plan's year and those before it. */
  readonly title: string;
  /** Title of the group above it in a header of two levels; adjacent equal groups are one cell. */
  readonly group?: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: Alignment;
  /** A blank cell of a sub-row is one with the cell above it in its family (parent and descendants). */
  readonly mergeInFamily?: true;
}

/** A layout of appendices. Nothing in law prescribes the inside of the tables: titles are those of published plans. */
export interface Layout {
  readonly id: LayoutId;
  /** The table whose rows it shows. */
  readonly table: 'tasks' | 'indicators';
  /** The layout of appendices of this kind that name none. */
  readonly usual?: true;
  /** What a report shows: all tasks, or those past their deadline and not done. Absent: the plan itself. */
  readonly report?: 'all' | 'overdue';
  /** Title when the layout is asked for in place of the appendix's own; `{title}` is the appendix's title. */
  readonly reportTitle?: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly LayoutColumn[];
  readonly sectionRow: { readonly align: Alignment };
  /** Closing row where tblPhuLuc gives none; `{n}` is the count of rows on the top level. */
  readonly total?: string;
}
