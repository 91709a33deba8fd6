import { findInvisible } from '../text/characters';
import { TextBit } from '../text/text-bits';
import { replaceCell } from './edit';
import type { CellRule } from './types';

/** Characters that print nothing come along from web pages and PDF files, and make equal words differ. */
export const invisibleCharacter: CellRule = {
  id: 'invisible-character',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Ký tự ẩn', en: 'Invisible character' },
  messages: {
    hidden: {
      what: { vi: 'Ô có {count} ký tự ẩn (không in ra).', en: 'The cell holds {count} characters that print nothing.' },
      todo: { vi: 'Bỏ các ký tự này.', en: 'Remove them.' },
    },
  },
  cells: 'prose',
  needs: TextBit.Invisible,
  checkCell(text, row, column, { report }) {
    const spans = findInvisible(text);
    if (spans.length === 0) return;
    const clean = [...spans].reverse().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    report(row, column, 'hidden', { count: spans.length }, { fix: replaceCell(row, column, clean) });
  },
};
