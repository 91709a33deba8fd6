import type { AnyRow, Plan, Row } from '../model/plan';
import type { Partition } from '../rules/types';
import type { TableId } from '../schema';

type Key = string | number;

/** The groups of one partition, by row numbers in the order of the sheet. A group of one row is kept as its number alone. */
export class PartitionIndex {
  private groups = new Map<Key, number | number[]>();
  private readonly atLeast: number;

  constructor(readonly partition: Partition) {
    this.atLeast = partition.atLeast ?? 1;
  }

  rebuild(plan: Plan): void {
    const groups = new Map<Key, number | number[]>();
    for (const row of plan.tables[this.partition.table].rows) {
      const key = this.partition.keyOf(row as Row<TableId>);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, row.row);
      else if (typeof group === 'number') groups.set(key, [group, row.row]);
      else group.push(row.row);
    }
    this.groups = groups;
  }

  /** Keys of the groups that are large enough to be of interest. */
  *keys(): Iterable<Key> {
    for (const [key, group] of this.groups) {
      if ((typeof group === 'number' ? 1 : group.length) >= this.atLeast) yield key;
    }
  }

  /** Rows of a group; none for one that is too small. */
  rowNumbers(key: Key): readonly number[] {
    const rows = this.all(key);
    return rows.length < this.atLeast ? [] : rows;
  }

  /** Moves a changed row between groups; returns the keys of the groups that it left or now stands in. */
  move(before: AnyRow | undefined, after: AnyRow | undefined): Key[] {
    const from = before && this.partition.keyOf(before as Row<TableId>);
    const to = after && this.partition.keyOf(after as Row<TableId>);
    if (from !== to) {
      if (from !== undefined) this.remove(from, before!.row);
      if (to !== undefined)
        this.groups.set(
          to,
          [...this.all(to), after!.row].sort((a, b) => a - b),
        );
    }
    return [...new Set([from, to].filter((key) => key !== undefined))];
  }

  private all(key: Key): readonly number[] {
    const group = this.groups.get(key);
    return group === undefined ? [] : typeof group === 'number' ? [group] : group;
  }

  private remove(key: Key, row: number): void {
    const rest = this.all(key).filter((other) => other !== row);
    if (rest.length > 0) this.groups.set(key, rest);
    else this.groups.delete(key);
  }
}
