import { DEADLINE_CELLS, ownDeadline } from './support/deadline-cell';
import type { CellRule } from './types';

/** "Theo Kế hoạch của UBND tỉnh": which one? A deadline may point to a document only by its number. */
export const planNotIdentified: CellRule = {
  id: 'plan-not-identified',
  severity: 'warning',
  scope: 'cell',
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
  cells: DEADLINE_CELLS,
  checkCell(text, row, column, context) {
    const reading = ownDeadline(text, context);
    if (reading?.kind !== 'perPlan' || reading.due !== null) return;
    const plan = reading.plan ?? reading.text;
    if (!/\d+\s*[a-zđ]?\s*[/-]\s*\p{L}/iu.test(plan)) context.report(row, column, 'unnamed', { plan });
  },
};
