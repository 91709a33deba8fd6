import { findImpossibleSyllables } from '../text/impossible-syllable';
import { TextBit } from '../text/text-bits';
import { replaceSpan } from './edit';
import { spansIn } from './support/spans-in';
import type { CellRule } from './types';

/** A word that no Vietnamese syllable can be: letters swapped, a tone lost or misplaced, keys of Telex left in. */
export const impossibleSyllable: CellRule = {
  id: 'impossible-syllable',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
  title: { vi: 'Từ viết sai chính tả', en: 'Impossible syllable' },
  messages: {
    suggested: {
      what: { vi: '“{text}” không phải là tiếng Việt.', en: '“{text}” is no Vietnamese syllable.' },
      todo: { vi: 'Có phải là “{right}”? Sửa lại.', en: 'Is it “{right}”? Correct it.' },
    },
    unknown: {
      what: { vi: '“{text}” không phải là tiếng Việt.', en: '“{text}” is no Vietnamese syllable.' },
      todo: { vi: 'Kiểm tra và sửa lại.', en: 'Look at it and correct it.' },
    },
  },
  cells: 'prose',
  needs: TextBit.MaybeImpossibleSyllable,
  checkCell(text, row, column, { report }) {
    for (const span of spansIn(text, findImpossibleSyllables)) {
      const right = span.suggestion;
      const suggestions = right === undefined ? [] : [replaceSpan(row, column, span, right)];
      report(
        row,
        column,
        right === undefined ? 'unknown' : 'suggested',
        { text: span.text, right: right ?? '' },
        { suggestions },
      );
    }
  },
};
