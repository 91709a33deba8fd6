import { isFormulaLike } from '../text/safe-text';
import { TextBit } from '../text/text-bits';
import type { CellRule } from './types';

/** Bullets that offices type: a sign and a space. In our cells, which are formatted as text, they are harmless. */
const BULLET = /^[-+]\s/u;

/** Text that Excel takes for a formula when it is typed again or pasted: it turns into #NAME? and is lost. */
export const formulaLikeText: CellRule = {
  id: 'formula-like-text',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Ô bắt đầu bằng dấu của công thức', en: 'Text that looks like a formula' },
  messages: {
    leader: {
      what: {
        vi: 'Ô bắt đầu bằng “{leader}”, Excel có thể hiểu là công thức.',
        en: 'The cell begins with “{leader}”, which Excel may take for a formula.',
      },
      todo: {
        vi: 'Bắt đầu ô bằng chữ, hoặc thêm dấu cách sau “{leader}”.',
        en: 'Begin the cell with a word, or put a space after “{leader}”.',
      },
    },
    control: {
      what: { vi: 'Ô bắt đầu bằng ký tự điều khiển.', en: 'The cell begins with a control character.' },
      todo: { vi: 'Xóa ký tự đầu ô.', en: 'Remove the first character.' },
    },
  },
  cells: 'prose',
  needs: TextBit.FormulaLeader,
  checkCell(text, row, column, { report }) {
    if (!isFormulaLike(text) || BULLET.test(text) || text.length < 2) return;
    const leader = text.charAt(0);
    report(row, column, leader < ' ' ? 'control' : 'leader', { leader });
  },
};
