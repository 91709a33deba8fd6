import { findDoubledWords } from '../text/doubled-words';
import { TextBit } from '../text/text-bits';
import { replaceSpan } from './edit';
import { spansIn } from './support/spans-in';
import type { CellRule } from './types';

/** A word or a short run of words that stands twice in a row; reduplications of the language (luôn luôn) are known. */
export const doubledWord: CellRule = {
  id: 'doubled-word',
  severity: 'error',
  scope: 'cell',
  title: { vi: 'Từ bị lặp', en: 'Doubled word' },
  messages: {
    doubled: {
      what: { vi: '“{text}” bị lặp.', en: '“{text}” stands twice.' },
      todo: { vi: 'Viết một lần: “{right}”.', en: 'Write it once: “{right}”.' },
    },
  },
  cells: 'prose',
  needs: TextBit.MaybeDoubledWord,
  checkCell(text, row, column, { report }) {
    for (const span of spansIn(text, findDoubledWords)) {
      const right = span.suggestion;
      const suggestions = right === undefined ? [] : [replaceSpan(row, column, span, right)];
      report(row, column, 'doubled', { text: span.text, right: right ?? '' }, { suggestions });
    }
  },
};
