import type { DocumentNumberFault } from '../document-number';
import { TextBit } from '../text/text-bits';
import { faultTexts, reportCitations } from './support/citation-faults';
import type { CellRule } from './types';

/** Faults of the number and symbol themselves; those of the citation around it and of its date are other rules. */
const FAULTS = [
  'missing-leading-zero',
  'letter-in-number',
  'missing-year',
  'unexpected-year',
  'year-disagrees-with-date',
  'space-in-symbol',
  'wrong-dash',
  'missing-slash',
  'wrong-separator',
  'swapped-parts',
  'party-number-in-state-form',
  'state-number-in-party-form',
  'inverted-symbol',
  'wrong-abbreviation',
  'wrong-case',
  'unknown-type',
  'incomplete-symbol',
  'letter-with-type',
  'type-disagrees-with-symbol',
] as const satisfies readonly DocumentNumberFault[];

/** Numbers and symbols of documents by Nghị định 30/2020/NĐ-CP, Phụ lục I and III, and by the Party's instructions. */
export const documentNumberMalformed: CellRule = {
  id: 'document-number-malformed',
  severity: { drafting: 'warning', signing: 'error' },
  scope: 'cell',
  title: { vi: 'Số, ký hiệu văn bản chưa đúng', en: 'Document number malformed' },
  messages: faultTexts(FAULTS, { vi: 'Số, ký hiệu “{text}” chưa đúng', en: 'The number “{text}” is not well formed' }),
  cells: 'prose',
  needs: TextBit.DocumentSymbol,
  checkCell(text, row, column, context) {
    reportCitations(text, row, column, FAULTS, context);
  },
};
