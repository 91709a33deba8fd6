import { ownDeadline } from './support/deadline-cell';
import type { RowRule } from './types';

/** "Theo Kế hoạch của UBND tỉnh": which one? A deadline may point to a document only by its number. */
export const planNotIdentified: RowRule<'tasks'> = {
  id: 'plan-not-identified',
  severity: 'warning',
  scope: 'row',
  tables: ['tasks'],
  title: { vi: 'Thời hạn theo văn bản không rõ số', en: 'Deadline by a document without a number' },
  messages: {
    unnamed: {
      what: {
        vi: 'Thời hạn theo “{plan}” mà không ghi số, ký hiệu.',
        en: 'The deadline follows “{plan}”, which is given without number and symbol.',
      },
      todo: {
        vi: 'Ghi số, ký hiệu, ngày của văn bản, hoặc ghi thẳng thời hạn.',
        en: 'Give the document’s number, symbol and date, or write the deadline itself.',
      },
    },
  },
  checkRow(row, context) {
    const reading = ownDeadline(row, context)?.reading;
    if (reading?.kind !== 'perPlan' || reading.due !== null) return;
    const plan = reading.plan ?? reading.text;
    if (!/\d+\s*[a-zđ]?\s*[/-]\s*\p{L}/iu.test(plan)) context.report(row, 'deadline', 'unnamed', { plan });
  },
};
