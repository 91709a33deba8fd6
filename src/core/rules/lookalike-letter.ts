import { findLookAlikes } from '../text/characters';
import { TextBit } from '../text/text-bits';
import { replaceCell } from './edit';
import type { CellRule } from './types';

/** Letters of other alphabets that look like Vietnamese ones: Icelandic Ð for Đ, Cyrillic а for a. */
export const lookalikeLetter: CellRule = {
  id: 'lookalike-letter',
  severity: 'error',
  scope: 'cell',
  title: { vi: 'Chữ cái nhìn giống nhưng sai mã', en: 'Look-alike letter' },
  messages: {
    foreign: {
      what: {
        vi: 'Chữ “{letters}” nhìn giống nhưng không phải chữ tiếng Việt.',
        en: '“{letters}” look like Vietnamese letters but are not.',
      },
      todo: { vi: 'Thay bằng “{right}”.', en: 'Replace them by “{right}”.' },
    },
  },
  cells: 'prose',
  needs: TextBit.LookAlike,
  checkCell(text, row, column, { report }) {
    const spans = findLookAlikes(text);
    if (spans.length === 0) return;
    const right = [...spans]
      .reverse()
      .reduce((rest, { start, end, suggestion }) => rest.slice(0, start) + (suggestion ?? '') + rest.slice(end), text);
    const data = {
      letters: [...new Set(spans.map((span) => span.text))].join(', '),
      right: [...new Set(spans.map((span) => span.suggestion ?? ''))].join(', '),
    };
    report(row, column, 'foreign', data, { fix: replaceCell(row, column, right) });
  },
};
