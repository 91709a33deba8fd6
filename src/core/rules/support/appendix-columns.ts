import { bindColumns } from '../../appendix/columns';
import { layoutOfAppendix } from '../../appendix/build-appendix';
import type { AppendixRow, Plan } from '../../model/plan';

/** Titles of an appendix's columns by key, in printed order, for the rows of one state of tblPhuLuc. */
const known = new WeakMap<
  AppendixRow,
  { readonly year: number | undefined; readonly titles: ReadonlyMap<string, string> }
>();

/** The columns that an appendix prints: key and title, from its own column titles or its layout. */
export function columnsOfAppendix(appendix: AppendixRow, plan: Plan): ReadonlyMap<string, string> {
  const before = known.get(appendix);
  if (before && before.year === plan.year) return before.titles;
  const layout = layoutOfAppendix(appendix);
  const ownHeaders = plan.tables[layout.table].ownColumns.map(({ header }) => header);
  const columns = bindColumns(appendix.columnTitles, { layout, year: plan.year, ownHeaders });
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  known.set(appendix, { year: plan.year, titles });
  return titles;
}

/** Whether the appendix is a report on the plan, drawn up from the progress log, not a part of the plan. */
export function isReport(appendix: AppendixRow): boolean {
  return layoutOfAppendix(appendix).report !== undefined;
}
