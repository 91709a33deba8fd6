import { findOddSpaces } from '../text/characters';
import { TextBit } from '../text/text-bits';
import { replaceCell } from './edit';
import type { CellRule } from './types';

/** Doubled spaces, no-break spaces and spaces before a comma make equal cells differ and look careless in print. */
export const oddSpaces: CellRule = {
  id: 'odd-spaces',
  severity: 'info',
  scope: 'cell',
  title: { vi: 'Khoảng trắng thừa', en: 'Odd spaces' },
  messages: {
    spaces: {
      what: {
        vi: 'Ô có {count} chỗ thừa hoặc sai khoảng trắng.',
        en: 'The cell has {count} odd or superfluous spaces.',
      },
      todo: { vi: 'Thu gọn các khoảng trắng.', en: 'Tidy the spaces.' },
    },
  },
  cells: 'prose',
  needs: TextBit.OddSpace,
  checkCell(text, row, column, { report }) {
    const spans = findOddSpaces(text);
    if (spans.length === 0) return;
    const right = [...spans]
      .reverse()
      .reduce((rest, { start, end, suggestion }) => rest.slice(0, start) + (suggestion ?? '') + rest.slice(end), text);
    report(row, column, 'spaces', { count: spans.length }, { fix: replaceCell(row, column, right) });
  },
};
