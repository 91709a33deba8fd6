import { faultMessages, findDocumentNumbers, type DocumentNumberFault } from '../../document-number';
import type { AnyRow } from '../../model/plan';
import type { Bilingual } from '../../schema';
import { replaceSpan } from '../edit';
import type { RuleContext } from '../types';

type Messages = Readonly<Record<string, { readonly what: Bilingual; readonly todo: Bilingual }>>;

/** A message for each fault: what begins the sentence, and what the reader of document numbers says of the fault. */
export function faultTexts(faults: readonly DocumentNumberFault[], begin: Bilingual): Messages {
  const texts = faults.map((fault) => {
    const what = { vi: `${begin.vi}: ${faultMessages[fault].vi}.`, en: `${begin.en}: ${faultMessages[fault].en}.` };
    return [fault, { what, todo: { vi: 'Viết là “{right}”.', en: 'Write “{right}”.' } }] as const;
  });
  return Object.fromEntries(texts);
}

/** Reports each citation of the text that has one of the faults, with the corrected citation as a choice. */
export function reportCitations(
  text: string,
  row: AnyRow,
  column: string,
  faults: readonly DocumentNumberFault[],
  { report }: RuleContext,
): void {
  for (const citation of findDocumentNumbers(text)) {
    const fault = citation.why?.find((why) => faults.includes(why));
    if (fault === undefined) continue;
    const right = citation.suggestion;
    const suggestions = right === undefined ? [] : [replaceSpan(row, column, citation, right)];
    report(row, column, fault, { text: citation.text, right: right ?? '…' }, { suggestions });
  }
}
