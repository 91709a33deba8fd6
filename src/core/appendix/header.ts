import type { HeaderCell } from './types';

/**
 * The header over leaf titles with their groups, outermost first. Adjacent columns with the same groups share a group
 * cell; a column with fewer levels than the deepest reaches down to the last row.
 */
export function buildHeader(columns: readonly { title: string; groups: readonly string[] }[]): HeaderCell[][] {
  const depth = Math.max(1, ...columns.map(({ groups }) => groups.length + 1));
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  columns.forEach(({ title, groups }, column) => {
    groups.forEach((text, level) => {
      if (!sharesGroup(columns[column - 1]?.groups, groups, level)) {
        rows[level]!.push({ text, column, rowSpan: 1, colSpan: 1 });
        return;
      }
      const open = rows[level]!.at(-1)!;
      rows[level]![rows[level]!.length - 1] = { ...open, colSpan: open.colSpan + 1 };
    });
    rows[groups.length]!.push({ text: title, column, rowSpan: depth - groups.length, colSpan: 1 });
  });
  return rows;
}

function sharesGroup(left: readonly string[] | undefined, groups: readonly string[], level: number): boolean {
  return left !== undefined && groups.slice(0, level + 1).every((group, index) => left[index] === group);
}
