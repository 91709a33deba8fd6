import { replaceCell } from './edit';
import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { NUMBERING_READS, faultyNumbers, type ItemRow } from './support/numbering';
import { partitionsOf } from './support/partitions-of';
import type { GroupRule } from './types';

/** Numbers written otherwise than their neighbours ("2" between "1." and "3."), left blank among them, or unreadable. */
export const numberingForm: GroupRule<'tasks' | 'indicators'> = {
  id: 'numbering-form',
  severity: 'info',
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  reads: NUMBERING_READS,
  title: { vi: 'Cách ghi số thứ tự không thống nhất', en: 'Number written differently' },
  messages: {
    mixed: {
      what: {
        vi: 'Số thứ tự “{no}” ghi khác các dòng cùng cấp.',
        en: 'The number “{no}” is written otherwise than those beside it.',
      },
      todo: { vi: 'Ghi “{expected}”.', en: 'Write “{expected}”.' },
    },
    otherKind: {
      what: {
        vi: 'Số thứ tự “{no}” khác kiểu với “{first}” cùng cấp.',
        en: 'The number “{no}” is of another kind than “{first}” on its level.',
      },
      todo: { vi: 'Đánh số một kiểu trong cùng một cấp.', en: 'Number the rows of a level in one way.' },
    },
    blank: {
      what: {
        vi: 'Dòng chưa có số thứ tự, trong khi các dòng cùng cấp đều có.',
        en: 'The row has no number, while those beside it have.',
      },
      todo: { vi: 'Đánh số dòng này.', en: 'Number the row.' },
    },
    unread: {
      what: { vi: '“{no}” không phải là số thứ tự.', en: '“{no}” is no number of a row.' },
      todo: { vi: 'Ghi số thứ tự như các dòng khác.', en: 'Number the row like the others.' },
    },
  },
  checkGroup(group, appendix, context) {
    const rows = group as readonly ItemRow[];
    // No fix: other findings about the appendix's numbers cite this one as it is written.
    const faulty = faultyNumbers(rows, appendix, context, ['mixedStyle', 'blank', 'unreadable']);
    for (const { fault, row, other } of faulty) {
      const { no, expected } = fault;
      const choice = expected === undefined ? [] : [replaceCell(row, 'no', expected)];
      if (fault.code === 'blank') context.report(row, 'no', 'blank');
      else if (fault.code === 'unreadable') context.report(row, 'no', 'unread', { no }, { suggestions: choice });
      else if (expected === undefined) context.report(row, 'no', 'otherKind', { no, first: other!.no });
      else context.report(row, 'no', 'mixed', { no, expected }, { suggestions: choice });
    }
  },
};
