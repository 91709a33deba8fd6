import type { IsoDate } from '../model/date';
import type { AppendixRow, Plan } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { arrange } from './arrange';
import { attachmentLine } from './attached-to';
import { fillRow, printedRow, totalRow } from './cells';
import { bindColumns } from './columns';
import { buildHeader } from './header';
import { blankJoined, joinCells } from './join-cells';
import { appendixLabel, type LabelOptions } from './label';
import { layoutOf, readLayout, usualLayout, type Layout } from './layouts';
import { reportContent, type AppendixContent } from './report';
import { tableOfAppendix } from './rows';
import type { AppendixTable, AppendixTableRow, LayoutId } from './types';

export interface BuildOptions extends LabelOptions {
  /** Draws with this layout in place of the appendix's own: a report on it. Its own column titles then stay aside. */
  readonly layout?: LayoutId;
  /** The day that reports look from; lines of tblTienDo after it do not count. Layouts of reports need it. */
  readonly asOf?: IsoDate;
}

/** End mark of an appendix (Mẫu 2.1 and 2.2 of Nghị định 30/2020/NĐ-CP). */
const CLOSING = './.';

/** All appendices of the plan, in the order of tblPhuLuc; with `layout`, those whose table it shows. */
export function buildAppendices(plan: Plan, options: BuildOptions = {}): AppendixTable[] {
  return plan.tables.appendices.rows.filter((row) => canShow(row, options)).map((row) => buildOne(plan, row, options));
}

/** The appendix with the id (in any case); undefined when the plan has none, or `layout` shows another table than its own. */
export function buildAppendix(plan: Plan, id: string, options: BuildOptions = {}): AppendixTable | undefined {
  const row = plan.tables.appendices.rows.find((candidate) => compareKey(candidate.id) === compareKey(id));
  return row && canShow(row, options) ? buildOne(plan, row, options) : undefined;
}

function canShow(appendix: AppendixRow, { layout }: BuildOptions): boolean {
  return layout === undefined || layoutOf(layout).table === layoutOfAppendix(appendix).table;
}

function buildOne(plan: Plan, appendix: AppendixRow, options: BuildOptions): AppendixTable {
  const own = layoutOfAppendix(appendix);
  const layout = options.layout === undefined ? own : layoutOf(options.layout);
  const isOwnLayout = layout === own;
  const columns = bindColumns(isOwnLayout ? appendix.columnTitles : '', {
    layout,
    year: plan.year,
    ownHeaders: plan.tables[layout.table].ownColumns.map(({ header }) => header),
  });
  const { entries, computed } = contentOf(plan, appendix, layout, options.asOf);
  const filled = entries.map((entry) => fillRow(entry, columns, computed));
  const joins = joinCells(
    filled,
    columns.map(({ mergeInFamily }) => mergeInFamily),
  );
  const cells = blankJoined(filled, joins);
  const rows = filled.map((row, index): AppendixTableRow => printedRow(row, cells[index]!));
  const totalText = (isOwnLayout && appendix.total) || (layout.total ?? '');
  const total = totalRow(totalText, appendix, entries, columns.length);
  const appendices = plan.tables.appendices.rows;
  return {
    id: appendix.id,
    label: appendixLabel(appendix.number, appendices.indexOf(appendix) + 1, appendices.length, options),
    title: isOwnLayout ? appendix.title : (layout.reportTitle ?? '{title}').replace('{title}', () => appendix.title),
    attachedTo: attachmentLine(appendix.attachedTo, plan.document),
    layout: layout.id,
    columns: columns.map(({ key, title, width, align }) => ({ key, title, width, align })),
    header: buildHeader(columns),
    rows: total ? [...rows, total] : rows,
    joins,
    closing: CLOSING,
    page: { orientation: layout.orientation },
  };
}

/** The layout that an appendix names, if it shows the appendix's kind; else the usual one of the kind. */
export function layoutOfAppendix(appendix: AppendixRow): Layout {
  const named = readLayout(appendix.layout);
  const table = tableOfAppendix(appendix, named?.table ?? 'tasks');
  return named?.table === table ? named : usualLayout(table);
}

function contentOf(plan: Plan, appendix: AppendixRow, layout: Layout, asOf: IsoDate | undefined): AppendixContent {
  const showing = appendicesShowing(plan, layout.table);
  return layout.report
    ? reportContent(plan, appendix, layout.report, showing, asOf)
    : { entries: arrange(plan, layout.table, appendix, showing) };
}

/** The appendices that show a table's rows; those that only report on others come last, so that no row is theirs by default. */
function appendicesShowing(plan: Plan, table: Layout['table']): AppendixRow[] {
  const rows = plan.tables.appendices.rows.filter((row) => layoutOfAppendix(row).table === table);
  const reports = new Set(rows.filter((row) => layoutOfAppendix(row).report));
  return [...rows.filter((row) => !reports.has(row)), ...reports];
}
