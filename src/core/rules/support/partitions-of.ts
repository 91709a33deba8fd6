import type { TableId } from '../../schema';
import type { Partition } from '../types';

/** Partitions of several tables for one rule, which then sees the rows of one of them at a time. */
export function partitionsOf<Id extends TableId>(
  ...partitions: readonly { [Table in Id]: Partition<Table> }[Id][]
): readonly Partition<Id>[] {
  return partitions as unknown as readonly Partition<Id>[];
}
