import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { NUMBERING_READS, faultyNumbers, type ItemRow } from './support/numbering';
import { partitionsOf } from './support/partitions-of';
import type { GroupRule } from './types';

/** A level with a single row (6, 6.1, then 7) divides nothing: the others were dropped, or the row is its parent. */
export const singleChild: GroupRule<'tasks' | 'indicators'> = {
  id: 'single-child',
  severity: 'warning',
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  reads: NUMBERING_READS,
  title: { vi: 'Mục chỉ có một dòng con', en: 'Only one sub-row' },
  messages: {
    only: {
      what: { vi: 'Mục “{parent}” chỉ có một dòng con “{no}”.', en: '“{no}” is the only row under “{parent}”.' },
      todo: { vi: 'Gộp vào mục “{parent}”, hoặc bổ sung dòng con.', en: 'Merge the two, or add further sub-rows.' },
    },
  },
  checkGroup(group, appendix, context) {
    for (const { fault, row, other } of faultyNumbers(group as readonly ItemRow[], appendix, context, [
      'singleChild',
    ])) {
      context.report(row, 'no', 'only', { no: fault.no, parent: other!.no });
    }
  },
};
