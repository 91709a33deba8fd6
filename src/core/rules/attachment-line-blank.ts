import { attachmentLine } from '../appendix/attached-to';
import { editOf } from './edit';
import { isBlank } from './support/blank';
import type { RowRule, RuleContext } from './types';

/** Where number, day, month or year ought to stand, nothing or dots: "số /KH-UBND", "ngày … tháng … năm 2023", "ngày /5/2023". */
const BLANKS = [
  { part: 'number', blank: /số\s*:?[\s.…_]*(?:\/|ngày|của|$)/iu },
  {
    part: 'date',
    blank: /ngày[\s.…_]*(?:\/|tháng)|tháng[\s.…_]*năm|ngày\s*[\d.…_]*\s*\/[\s.…_]*\/|năm[\s.…_]*(?:của|\)|$)/iu,
  },
] as const;

/** The line "(Kèm theo …)" on paper carries the document's number and date (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1). */
export const attachmentLineBlank: RowRule<'appendices'> = {
  id: 'attachment-line-blank',
  severity: { drafting: 'info', signing: 'error' },
  scope: 'row',
  tables: ['appendices'],
  title: { vi: 'Lời dẫn phụ lục còn để trống số, ngày', en: 'Attachment line with blanks' },
  messages: {
    number: {
      what: { vi: 'Lời dẫn chưa có số văn bản.', en: 'The attachment line has no document number.' },
      todo: {
        vi: 'Ghi số văn bản, hoặc xóa ô này để lời dẫn tự lập.',
        en: 'Fill it in, or clear the cell to have it made.',
      },
    },
    date: {
      what: { vi: 'Lời dẫn chưa có đủ ngày, tháng, năm.', en: 'The attachment line has no complete date.' },
      todo: {
        vi: 'Ghi đủ ngày, hoặc xóa ô này để lời dẫn tự lập.',
        en: 'Fill it in, or clear the cell to have it made.',
      },
    },
    both: {
      what: { vi: 'Lời dẫn chưa có số và ngày văn bản.', en: 'The attachment line has neither number nor date.' },
      todo: {
        vi: 'Ghi số và ngày, hoặc xóa ô này để lời dẫn tự lập.',
        en: 'Fill them in, or clear the cell to have it made.',
      },
    },
  },
  checkRow(row, { plan, report }) {
    const missing = BLANKS.filter(({ blank }) => blank.test(row.attachedTo)).map(({ part }) => part);
    if (missing.length === 0) return;
    const made = madeLine(plan);
    const suggestions = made === undefined ? [] : [{ text: made, edits: [editOf(row, 'attachedTo', '')] }];
    report(row, 'attachedTo', missing.length === 2 ? 'both' : missing[0]!, {}, { suggestions });
  },
};

/** The line as it is made from the document, once that has number and date. */
function madeLine({ document }: RuleContext['plan']): string | undefined {
  return isBlank(document.number) || isBlank(document.date) ? undefined : attachmentLine('', document);
}
