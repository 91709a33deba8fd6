import type { DocumentNumberFault } from '../document-number';
import { TextBit } from '../text/text-bits';
import { faultTexts, reportCitations } from './support/citation-faults';
import type { CellRule } from './types';

/** Slips in the words around a number. Date and issuer may be left out: only a first citation must have them. */
const FAULTS = [
  'missing-so',
  'colon-after-so',
  'missing-space-after-so',
  'blank-number',
  'abbreviated-type',
  'misspelt-type',
  'blank-date',
  'incomplete-date',
  'missing-ngay',
  'missing-cua',
  'issuer-before-date',
  'issuer-disagrees-with-symbol',
  'wrong-known-date',
] as const satisfies readonly DocumentNumberFault[];

/** A citation names type, số, number and symbol, date, issuer, in this order (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
export const citationIncomplete: CellRule = {
  id: 'citation-incomplete',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'cell',
  title: { vi: 'Viện dẫn văn bản chưa đầy đủ', en: 'Citation incomplete' },
  messages: faultTexts(FAULTS, { vi: 'Viện dẫn “{text}”', en: 'The citation “{text}”' }),
  cells: {
    tasks: ['task', 'product', 'deadline', 'content', 'note'],
    indicators: ['name', 'target', 'note'],
    progress: ['evidence', 'result'],
  },
  needs: TextBit.DocumentSymbol,
  checkCell(text, row, column, context) {
    reportCitations(text, row, column, FAULTS, context);
  },
};
