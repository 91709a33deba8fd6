import type { ColumnKey, PlanProperty, TableId } from '../schema';
import type { CellRange } from './raw-workbook';

/** Where a row of a table stands, and the cells of columns that are the user's own. */
export interface RowPlace<Id extends TableId = TableId> {
  readonly table: Id;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Cells of columns that the schema does not know, by header. */
  readonly own: Readonly<Record<string, string>>;
}

/** A row of a table: the cell text of each column by key ('' when blank or the column is missing), and its place. */
export type Row<Id extends TableId> = Readonly<Record<ColumnKey<Id>, string>> & RowPlace<Id>;

export type AppendixRow = Row<'appendices'>;
export type SectionRow = Row<'sections'>;
export type TaskRow = Row<'tasks'>;
export type IndicatorRow = Row<'indicators'>;
export type AgencyRow = Row<'agencies'>;
export type ProgressRow = Row<'progress'>;
export type WaiverRow = Row<'waivers'>;
export type AnyRow = { [Id in TableId]: Row<Id> }[TableId];

/** Where a column of our schema stands in the sheet. */
export interface ColumnBinding {
  readonly key: string;
  /** Header as the workbook writes it. */
  readonly header: string;
  /** Column of the sheet, from 1. */
  readonly column: number;
  /** Rows of the table in which a validation list still stands, as ranges of the sheet; empty when it is lost. */
  readonly validated: readonly CellRange[];
}

/** One of our tables as found in a workbook. */
export interface TableSheet<Id extends TableId = TableId> {
  readonly table: Id;
  readonly sheet: string;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  readonly columns: readonly ColumnBinding[];
  /** Headers of the user's own columns, with their column in the sheet. */
  readonly ownColumns: readonly { readonly header: string; readonly column: number }[];
  /** Filled rows in the order of the sheet. */
  readonly rows: readonly Row<Id>[];
}

export type TableSheets = { readonly [Id in TableId]: TableSheet<Id> };

/** The document's properties: '' when blank. */
export type PlanDocument = Readonly<Record<PlanProperty, string>>;

/** A plan as read from a standard workbook: flat tables of cell text with addresses. */
export interface Plan {
  readonly tables: TableSheets;
  readonly document: PlanDocument;
  /** Row of tblKeHoach that holds a property; absent when the workbook has no such row. */
  readonly documentRows: Readonly<Partial<Record<PlanProperty, number>>>;
  /** The plan's year N; undefined when the workbook does not say. */
  readonly year: number | undefined;
  /** The years that the plan covers: its period, or its year alone. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Structure version that the workbook says it has. */
  readonly version: number;
}

/** A cell of one of our tables by row and column key. */
export interface CellPlace {
  readonly table: TableId;
  readonly row: number;
  readonly column: string;
}
