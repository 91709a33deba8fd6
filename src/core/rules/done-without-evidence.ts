import { readChoice } from '../schema/choices';
import { isBlank } from './support/blank';
import type { RowRule } from './types';

/** What people put into a cell that they have nothing for. */
const NOTHING = /^\s*(?:[-–—/.…]+|không(?: có)?|chưa(?: có)?|0)?\s*$/iu;

/**
 * A task counts as done when its result is named and a document proves it (the axis "đã hoàn thành" of Quyết định
 * 42/2014/QĐ-TTg). The day of the entry is asked for by `required-cell`.
 */
export const doneWithoutEvidence: RowRule<'progress'> = {
  id: 'done-without-evidence',
  severity: 'warning',
  scope: 'row',
  tables: ['progress'],
  title: { vi: 'Báo hoàn thành mà chưa có minh chứng', en: 'Done without evidence' },
  messages: {
    evidence: {
      what: {
        vi: 'Báo đã hoàn thành nhưng chưa có văn bản minh chứng.',
        en: 'The task is reported as done, but no document proves it.',
      },
      todo: {
        vi: 'Ghi số, ký hiệu, ngày của văn bản minh chứng.',
        en: 'Give number, symbol and date of the document.',
      },
    },
    result: {
      what: {
        vi: 'Báo đã hoàn thành nhưng chưa ghi kết quả.',
        en: 'The task is reported as done, but no result is named.',
      },
      todo: { vi: 'Ghi kết quả đã đạt.', en: 'Say what has been reached.' },
    },
  },
  checkRow(row, { report }) {
    if (isBlank(row.status) || readChoice('progressStatus', row.status) !== 'done') return;
    for (const column of ['result', 'evidence'] as const) if (NOTHING.test(row[column])) report(row, column, column);
  },
};
