import type { AppendixRow, Plan } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { groupBy } from './group-by';
import { closingRows } from './row-kind';
import { rowsOfAppendix, rowTrees, withDescendants, type ItemRow, type RowNode } from './rows';
import { sectionFinder, sectionTrees, type SectionNode } from './sections';
import type { AppendixTableRow } from './types';

/** What stands in an appendix, from top to bottom, before it has columns. */
export type Entry =
  | {
      readonly kind: 'section';
      readonly number: string;
      readonly title: string;
      readonly level: number;
      readonly source: NonNullable<AppendixTableRow['source']>;
    }
  | { readonly kind: 'row'; readonly node: RowNode; readonly closing: boolean };

/**
 * The sections and rows of an appendix in printed order: sections as tblNhom lists them, parts before the sections in
 * them; in a section its rows in the order of the sheet, each followed by its sub-rows. Rows that name no section of the
 * appendix come last.
 */
export function arrange(
  plan: Plan,
  table: 'tasks' | 'indicators',
  appendix: AppendixRow,
  ofTable: readonly AppendixRow[],
): Entry[] {
  const sections = sectionTrees(rowsOfAppendix(plan.tables.sections.rows, appendix, plan.tables.appendices.rows));
  const rows: readonly ItemRow[] = table === 'tasks' ? plan.tables.tasks.rows : plan.tables.indicators.rows;
  const trees = rowTrees(rowsOfAppendix(rows, appendix, ofTable));
  const find = sectionFinder(sections);
  const inSection = groupBy(trees, ({ row }) => find(row.section));
  const known = new Set(plan.tables.appendices.rows.map(({ id }) => compareKey(id)));
  /** A section of an appendix that the plan does not have is there for its rows alone. */
  const isWanted = (section: SectionNode): boolean =>
    known.has(compareKey(section.row.appendix)) || inSection.has(section) || section.children.some(isWanted);

  const order: RowNode[] = [];
  const entries: Entry[] = [];
  const addRows = (section: SectionNode | undefined) => {
    for (const tree of inSection.get(section) ?? []) {
      order.push(tree);
      for (const node of withDescendants(tree)) entries.push({ kind: 'row', node, closing: false });
    }
  };
  const addSection = (section: SectionNode) => {
    const { number, title, row } = section.row;
    const source = { table: 'sections', row, id: number } as const;
    entries.push({ kind: 'section', number, title, level: section.level, source });
    addRows(section);
    section.children.filter(isWanted).forEach(addSection);
  };
  sections.filter(isWanted).forEach(addSection);
  addRows(undefined);
  const closing = closingRows(order);
  return entries.map((entry) => (entry.kind === 'row' ? { ...entry, closing: closing.has(entry.node) } : entry));
}
