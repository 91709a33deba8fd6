import { faultMessages, findDocumentNumbers, type DocumentNumberFault } from '../document-number';
import { TextBit } from '../text/text-bits';
import { replaceSpan } from './edit';
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

type Fault = (typeof FAULTS)[number];

const messageOf = (fault: Fault) => ({
  what: {
    vi: `Viện dẫn “{text}”: ${faultMessages[fault].vi}.`,
    en: `The citation “{text}”: ${faultMessages[fault].en}.`,
  },
  todo: { vi: 'Viết là “{right}”.', en: 'Write “{right}”.' },
});

/** A citation names type, số, number and symbol, date, issuer, in this order (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
export const citationIncomplete: CellRule = {
  id: 'citation-incomplete',
  severity: { drafting: 'info', signing: 'warning' },
  scope: 'cell',
  title: { vi: 'Viện dẫn văn bản chưa đầy đủ', en: 'Citation incomplete' },
  messages: Object.fromEntries(FAULTS.map((fault) => [fault, messageOf(fault)])),
  cells: {
    tasks: ['task', 'product', 'deadline', 'content', 'note'],
    indicators: ['name', 'target', 'note'],
    progress: ['evidence', 'result'],
  },
  needs: TextBit.DocumentSymbol,
  checkCell(text, row, column, { report }) {
    for (const citation of findDocumentNumbers(text)) {
      const fault = citation.why?.find((why): why is Fault => (FAULTS as readonly string[]).includes(why));
      if (fault === undefined) continue;
      const right = citation.suggestion;
      const suggestions = right === undefined ? [] : [replaceSpan(row, column, citation, right)];
      report(row, column, fault, { text: citation.text, right: right ?? '…' }, { suggestions });
    }
  },
};
