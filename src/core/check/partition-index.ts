import type { AnyRow, Plan, Row } from '../model/plan';
import type { Partition } from '../rules/types';
import type { TableId } from '../schema';

/** The groups of one partition, by row numbers in the order of the sheet. */
export class PartitionIndex {
  private groups = new Map<string, number[]>();

  constructor(readonly partition: Partition) {}

  rebuild(plan: Plan): void {
    this.groups = new Map();
    for (const row of plan.tables[this.partition.table].rows) {
      const key = this.keyOf(row as AnyRow);
      if (key === undefined) continue;
      const group = this.groups.get(key);
      if (group) group.push(row.row);
      else this.groups.set(key, [row.row]);
    }
  }

  keyOf(row: AnyRow): string | undefined {
    return (this.partition as unknown as Partition).keyOf(row as Row<TableId>);
  }

  keys(): Iterable<string> {
    return this.groups.keys();
  }

  rowNumbers(key: string): readonly number[] {
    return this.groups.get(key) ?? [];
  }

  /** Moves a changed row between groups; returns the keys of the groups that it left or now stands in. */
  move(before: AnyRow | undefined, after: AnyRow | undefined): string[] {
    const from = before && this.keyOf(before);
    const to = after && this.keyOf(after);
    if (from !== to) {
      if (from !== undefined) this.remove(from, before!.row);
      if (to !== undefined) this.insert(to, after!.row);
    }
    return [...new Set([from, to].filter((key) => key !== undefined))];
  }

  private remove(key: string, row: number): void {
    const rest = this.rowNumbers(key).filter((other) => other !== row);
    if (rest.length > 0) this.groups.set(key, rest);
    else this.groups.delete(key);
  }

  private insert(key: string, row: number): void {
    this.groups.set(
      key,
      [...this.rowNumbers(key), row].sort((a, b) => a - b),
    );
  }
}
