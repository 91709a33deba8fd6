import type { ColumnKey, PlanProperty, TableId } from '../schema';

/** A row to be written: cell text by column key, and cells of the user's own columns by header. */
export type NewRow<Id extends TableId> = Readonly<Partial<Record<ColumnKey<Id>, string>>> & {
  readonly own?: Readonly<Record<string, string>>;
};

/** What a new standard workbook is to hold; a table that is left out stays empty. */
export interface PlanContent {
  readonly document: Readonly<Partial<Record<PlanProperty, string>>>;
  readonly appendices: readonly NewRow<'appendices'>[];
  readonly sections: readonly NewRow<'sections'>[];
  readonly tasks: readonly NewRow<'tasks'>[];
  readonly indicators: readonly NewRow<'indicators'>[];
  readonly agencies?: readonly NewRow<'agencies'>[];
  readonly progress?: readonly NewRow<'progress'>[];
  readonly waivers?: readonly NewRow<'waivers'>[];
}

/** A plan with nothing in it. */
export const emptyContent: PlanContent = { document: {}, appendices: [], sections: [], tasks: [], indicators: [] };

/** Rows of a table in the content, tblKeHoach excepted (its rows are the document's properties). */
export function rowsOf<Id extends Exclude<TableId, 'plan'>>(content: PlanContent, table: Id): readonly NewRow<Id>[] {
  return (content[table] ?? []) as readonly NewRow<Id>[];
}

/** Headers of the user's own columns that occur in the rows, in order of first appearance. */
export function ownHeaders(rows: readonly { readonly own?: Readonly<Record<string, string>> }[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.own ?? {})))];
}
