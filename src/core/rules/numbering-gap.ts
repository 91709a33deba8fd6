import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { NUMBERING_READS, faultyNumbers, renumbering, type ItemRow } from './support/numbering';
import { partitionsOf } from './support/partitions-of';
import type { GroupRule } from './types';

/** So many missing numbers are named one by one. */
const NAMED = 5;

/** Numbers left out, or out of their order: a row was dropped or moved, and reports cite rows by their numbers. */
export const numberingGap: GroupRule<'tasks' | 'indicators'> = {
  id: 'numbering-gap',
  severity: 'warning',
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  reads: NUMBERING_READS,
  title: { vi: 'Số thứ tự bị nhảy', en: 'Number left out' },
  messages: {
    gap: {
      what: { vi: 'Thiếu số thứ tự {missing} trước “{no}”.', en: 'The number {missing} is missing before “{no}”.' },
      todo: {
        vi: 'Bổ sung dòng còn thiếu, hoặc đánh lại số: ở đây là “{expected}”.',
        en: 'Add the missing row, or renumber: here “{expected}”.',
      },
    },
    order: {
      what: { vi: 'Số thứ tự “{no}” đứng sau số lớn hơn.', en: 'The number “{no}” comes after a higher one.' },
      todo: {
        vi: 'Chuyển dòng về đúng chỗ, hoặc đánh lại số: ở đây là “{expected}”.',
        en: 'Move the row to its place, or renumber: here “{expected}”.',
      },
    },
  },
  checkGroup(group, appendix, context) {
    const rows = group as readonly ItemRow[];
    for (const { fault, row } of faultyNumbers(rows, appendix, context, ['gap', 'outOfOrder'])) {
      const { no, expected = '', missing = [] } = fault;
      const named = missing.slice(0, NAMED).map(withoutStop).join(', ') + (missing.length > NAMED ? ' …' : '');
      const suggestions = renumbering(rows, appendix, context, expected);
      if (fault.code === 'gap') context.report(row, 'no', 'gap', { no, expected, missing: named }, { suggestions });
      else context.report(row, 'no', 'order', { no, expected }, { suggestions });
    }
  },
};

const withoutStop = (no: string): string => no.replace(/\.$/, '');
