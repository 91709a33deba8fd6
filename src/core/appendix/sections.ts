import type { SectionRow } from '../model/plan';
import { compareKey } from '../text/compare-key';

/** A section of an appendix with the sections inside it (a part holds sections). */
export interface SectionNode {
  readonly row: SectionRow;
  /** 0 for a part, or a section without part. */
  readonly level: number;
  /** Numbers from the part down: "a/i". */
  readonly path: string;
  readonly children: readonly SectionNode[];
}

/** "I.", "Phần A /I" and "i" fold to the same key; levels are joined by "/". */
function numberKey(number: string): string {
  return number
    .split('/')
    .map((level) => compareKey(level.replace(/[.):]+\s*$/u, '')))
    .join('/');
}

/** Sections of one appendix as trees, in the order of tblNhom. A section whose part is not there stands by itself. */
export function sectionTrees(rows: readonly SectionRow[]): SectionNode[] {
  const parents = new Map(rows.map((row) => [row, parentOf(row, rows)]));
  const isLooped = (row: SectionRow): boolean => {
    const seen = new Set([row]);
    for (let parent = parents.get(row); parent; parent = parents.get(parent)) {
      if (seen.has(parent)) return true;
      seen.add(parent);
    }
    return false;
  };
  for (const row of rows) if (isLooped(row)) parents.set(row, undefined);
  const build = (parent: SectionRow | undefined, level: number, prefix: string): SectionNode[] =>
    rows
      .filter((row) => parents.get(row) === parent)
      .map((row) => {
        const path = prefix + numberKey(row.number);
        return { row, level, path, children: build(row, level + 1, `${path}/`) };
      });
  return build(undefined, 0, '');
}

/** The part that a section names, by number or, for a part inside a part, by path. */
function parentOf(row: SectionRow, rows: readonly SectionRow[]): SectionRow | undefined {
  if (row.parent.trim() === '') return undefined;
  const wanted = numberKey(row.parent);
  const others = rows.filter((other) => other !== row);
  const pathOf = (other: SectionRow) => numberKey(other.parent ? `${other.parent}/${other.number}` : other.number);
  return others.find((other) => pathOf(other) === wanted) ?? others.find((other) => numberKey(other.number) === wanted);
}

/** A lookup of the section that a row names: by path "A/I", by number, or by title. */
export function sectionFinder(trees: readonly SectionNode[]): (text: string) => SectionNode | undefined {
  const all = trees.flatMap(function flatten(node): SectionNode[] {
    return [node, ...node.children.flatMap(flatten)];
  });
  const keys = new Map<string, SectionNode>();
  const add = (key: string, node: SectionNode) => {
    if (key !== '' && !keys.has(key)) keys.set(key, node);
  };
  for (const node of all) add(node.path, node);
  for (const node of all) add(numberKey(node.row.number), node);
  for (const node of all) add(compareKey(node.row.title), node);
  return (text) => keys.get(numberKey(text)) ?? keys.get(compareKey(text));
}
