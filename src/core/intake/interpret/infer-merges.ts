import type { IntakeRow, SourceStyle } from '../types';

/** Styles that write a place covered by a merged cell like a blank one. */
const HIDES_MERGES: readonly SourceStyle[] = ['tabs', 'cellLines'];
const ENOUGH_FAMILIES = 2;

/**
 * Where the source does not tell merged from blank: a column that every parent fills and every child leaves blank, in
 * at least two families, is merged over each family.
 */
export function inferMerges(rows: readonly IntakeRow[], style: SourceStyle): IntakeRow[] {
  if (!HIDES_MERGES.includes(style)) return [...rows];
  const families = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row.parent !== undefined) families.set(row.parent, [...(families.get(row.parent) ?? []), index]);
  });
  if (families.size < ENOUGH_FAMILIES) return [...rows];
  const keys = Object.keys(rows[[...families.keys()][0]!]!.fields);
  const mergedKeys = keys.filter((key) =>
    [...families].every(
      ([parent, children]) =>
        (rows[parent]!.fields[key] ?? '') !== '' && children.every((child) => (rows[child]!.fields[key] ?? '') === ''),
    ),
  );
  if (mergedKeys.length === 0) return [...rows];
  return rows.map((row) => {
    if (row.parent === undefined) return row;
    return { ...row, merged: [...new Set([...(row.merged ?? []), ...mergedKeys])] };
  });
}
