import type { AppendixRow, IndicatorRow, TaskRow } from '../model/plan';
import { readChoice } from '../schema/choices';
import { compareKey } from '../text/compare-key';
import { groupBy } from './group-by';

/** A row that appendices print. */
export type ItemRow = TaskRow | IndicatorRow;

/** A row with the rows under it. */
export interface RowNode {
  readonly row: ItemRow;
  /** Rank: 0 without a parent. */
  readonly level: number;
  readonly parent: RowNode | undefined;
  readonly children: RowNode[];
}

/** The table that an appendix shows, by "Loại"; an unreadable kind is that of its layout. */
export function tableOfAppendix(appendix: AppendixRow, fallback: 'tasks' | 'indicators'): 'tasks' | 'indicators' {
  const kind = readChoice('appendixKind', appendix.kind);
  return kind === 'tasks' || kind === 'indicators' ? kind : fallback;
}

/** Rows by the appendix that they go with, for the appendices of one list: a plan of many appendices is read once. */
const grouped = new WeakMap<
  object,
  { readonly of: readonly AppendixRow[]; readonly groups: ReadonlyMap<string, unknown[]> }
>();

/**
 * Those of the rows that belong to an appendix, in the order of the sheet. No row is lost: one that names none of the
 * appendices goes with the row above it, or with the first of them.
 */
export function rowsOfAppendix<R extends { readonly appendix: string }>(
  rows: readonly R[],
  appendix: AppendixRow,
  appendices: readonly AppendixRow[],
): readonly R[] {
  let known = grouped.get(rows);
  if (!known || known.of.length !== appendices.length || known.of.some((row, index) => row !== appendices[index])) {
    known = { of: appendices, groups: groupByAppendix(rows, appendices) };
    grouped.set(rows, known);
  }
  return (known.groups.get(compareKey(appendix.id)) ?? []) as readonly R[];
}

function groupByAppendix<R extends { readonly appendix: string }>(
  rows: readonly R[],
  appendices: readonly AppendixRow[],
): Map<string, R[]> {
  const groups = new Map<string, R[]>(appendices.map(({ id }) => [compareKey(id), []]));
  let current = groups.get(compareKey(appendices[0]?.id ?? ''));
  for (const row of rows) {
    current = groups.get(compareKey(row.appendix)) ?? current;
    current?.push(row);
  }
  return groups;
}

/** Rows as trees: children under their parent, all in the order of the sheet; a row with an unknown parent has none. */
export function rowTrees(rows: readonly ItemRow[]): RowNode[] {
  const byId = new Map<string, ItemRow>();
  for (const row of rows) if (row.id.trim() !== '' && !byId.has(compareKey(row.id))) byId.set(compareKey(row.id), row);
  const children = groupBy(rows, (row) => parentInTree(row, byId));
  const build = (row: ItemRow, parent: RowNode | undefined): RowNode => {
    const node: RowNode = { row, level: parent ? parent.level + 1 : 0, parent, children: [] };
    for (const child of children.get(row) ?? []) node.children.push(build(child, node));
    return node;
  };
  return (children.get(undefined) ?? []).map((row) => build(row, undefined));
}

/** The parent that a row names, unless the way up from it comes back to the row. */
function parentInTree(row: ItemRow, byId: ReadonlyMap<string, ItemRow>): ItemRow | undefined {
  const named = (of: ItemRow) => (of.parent.trim() === '' ? undefined : byId.get(compareKey(of.parent)));
  const seen = new Set<ItemRow>();
  for (let up = named(row); up; up = named(up)) {
    if (up === row) return undefined;
    if (seen.has(up)) break;
    seen.add(up);
  }
  return named(row);
}

/** The node and all nodes under it, depth first. */
export function withDescendants(node: RowNode): RowNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}
