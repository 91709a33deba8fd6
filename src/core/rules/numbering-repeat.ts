import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { NUMBERING_READS, faultyNumbers, renumbering, type ItemRow } from './support/numbering';
import { partitionsOf } from './support/partitions-of';
import type { GroupRule } from './types';

/** Two rows under one number cannot be told apart in reports and minutes. */
export const numberingRepeat: GroupRule<'tasks' | 'indicators'> = {
  id: 'numbering-repeat',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  reads: NUMBERING_READS,
  title: { vi: 'Số thứ tự bị lặp', en: 'Number repeated' },
  messages: {
    repeat: {
      what: {
        vi: 'Số thứ tự “{no}” đã dùng ở dòng {first}.',
        en: 'The number “{no}” is already used in row {first}.',
      },
      todo: { vi: 'Đánh lại số: ở đây là “{expected}”.', en: 'Renumber: here “{expected}”.' },
    },
  },
  checkGroup(group, appendix, context) {
    const rows = group as readonly ItemRow[];
    for (const { fault, row, other } of faultyNumbers(rows, appendix, context, ['repeat'])) {
      const { no, expected = '' } = fault;
      const suggestions = renumbering(rows, appendix, context, expected);
      context.report(row, 'no', 'repeat', { no, expected, first: other!.row }, { suggestions });
    }
  },
};
