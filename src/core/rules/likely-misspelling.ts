import { findMisspellings } from '../text/misspelling';
import { TextBit } from '../text/text-bits';
import { replaceSpan } from './edit';
import { spansIn } from './support/spans-in';
import type { CellRule } from './types';

/** Words that exist but not here: "trong tâm" for "trọng tâm", "những nhiều" for "nhũng nhiễu", a lost syllable. */
export const likelyMisspelling: CellRule = {
  id: 'likely-misspelling',
  severity: 'warning',
  scope: 'cell',
  title: { vi: 'Có thể viết nhầm từ', en: 'Likely misspelling' },
  messages: {
    suggested: {
      what: { vi: '“{text}” có thể là viết nhầm.', en: '“{text}” may be a slip.' },
      todo: { vi: 'Có phải là “{right}”? Sửa lại nếu đúng.', en: 'Is it “{right}”? Correct it if so.' },
    },
    unknown: {
      what: { vi: '“{text}” có thể thiếu hoặc thừa chữ.', en: '“{text}” may lack a word or have one too many.' },
      todo: { vi: 'Đọc lại câu và sửa.', en: 'Read the sentence again and correct it.' },
    },
  },
  cells: 'prose',
  needs: TextBit.MaybeMisspelling,
  checkCell(text, row, column, { report }) {
    for (const span of spansIn(text, findMisspellings)) {
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
