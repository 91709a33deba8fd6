import { TextBit } from '../text/text-bits';
import { toNfc } from '../text/normalize';
import { replaceCell } from './edit';
import type { CellRule } from './types';

/** Files hold Unicode NFC (TCVN 6909:2001); decomposed letters look the same but are not found, sorted or counted the same. */
export const notNfc: CellRule = {
  id: 'not-nfc',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Chữ không ở dạng Unicode dựng sẵn', en: 'Text is not in Unicode NFC' },
  messages: {
    decomposed: {
      what: {
        vi: 'Chữ có dấu được ghép từ nhiều ký tự (Unicode tổ hợp), nên tìm kiếm và so sánh sẽ sai.',
        en: 'Accented letters are made of several characters (decomposed Unicode), so searches and comparisons fail.',
      },
      todo: {
        vi: 'Chuyển ô này về Unicode dựng sẵn.',
        en: 'Convert the cell to precomposed Unicode (NFC).',
      },
    },
  },
  cells: 'prose',
  needs: TextBit.NotNfc,
  checkCell(text, row, column, { report }) {
    const repaired = toNfc(text);
    if (repaired !== text) report(row, column, 'decomposed', {}, { fix: replaceCell(row, column, repaired) });
  },
};
