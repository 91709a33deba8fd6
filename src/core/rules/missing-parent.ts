import { indicatorsByAppendix, tasksByAppendix } from './partitions';
import { NUMBERING_READS, faultyNumbers, renumbering, type ItemRow } from './support/numbering';
import { partitionsOf } from './support/partitions-of';
import { plainNumber } from './support/row-number';
import type { GroupRule } from './types';

/** A number such as 1.1 says which row it stands under; that row is there, and is the one named in "Thuộc". */
export const missingParent: GroupRule<'tasks' | 'indicators'> = {
  id: 'missing-parent',
  severity: 'warning',
  scope: 'group',
  partitions: partitionsOf(tasksByAppendix, indicatorsByAppendix),
  reads: NUMBERING_READS,
  title: { vi: 'Số thứ tự con không có dòng cha', en: 'Number under no parent' },
  messages: {
    missing: {
      what: {
        vi: 'Có “{no}” nhưng phía trên không có “{parent}”.',
        en: 'There is “{no}”, but no “{parent}” above it.',
      },
      todo: { vi: 'Bổ sung dòng “{parent}”, hoặc đánh lại số.', en: 'Add the row “{parent}”, or renumber.' },
    },
    wrong: {
      what: {
        vi: 'Số thứ tự “{no}” không khớp với dòng cha “{parent}”.',
        en: 'The number “{no}” is not one under its parent “{parent}”.',
      },
      todo: { vi: 'Sửa số thứ tự hoặc cột “Thuộc”.', en: 'Correct the number or the column “Thuộc”.' },
    },
  },
  checkGroup(group, appendix, context) {
    const rows = group as readonly ItemRow[];
    for (const { fault, row, other } of faultyNumbers(rows, appendix, context, ['missingParent', 'wrongParent'])) {
      const { no } = fault;
      const named = plainNumber(no).replace(/\.?[^.]*$/, '');
      if (fault.code === 'missingParent') context.report(row, 'no', 'missing', { no, parent: named });
      else {
        const suggestions = renumbering(rows, appendix, context, `${plainNumber(other!.no)}.…`);
        context.report(row, 'no', 'wrong', { no, parent: other!.no }, { suggestions });
      }
    }
  },
};
