import { checkPlan } from '../../../src/core/check/result';
import type { CheckSettings } from '../../../src/core/check/settings';
import { planOfContent } from '../../../src/core/model/build-plan';
import type { PlanContent } from '../../../src/core/model/content';
import { findRow } from '../../../src/core/model/find-row';
import { rules } from '../../../src/core/rules';
import { cellText } from '../../../src/core/rules/edit';
import { describeShared } from '../../support/shared';
import { contentOfNarrative, contentOfTranscription, readTranscription } from '../../support/transcription';

/** The rules on structure, references, numbers, counts, document form and progress: those that read no phrase. */
const STRUCTURE = [
  ...['appendix-label-form', 'attachment-line-blank', 'coordinators-missing', 'count-disagrees', 'document-incomplete'],
  ...['document-symbol-form', 'done-without-evidence', 'duplicate-indicator', 'duplicate-task', 'header-variants'],
  ...['invalid-choice', 'invalid-date', 'merge-without-above', 'missing-parent', 'no-lead', 'nt-without-antecedent'],
  ...['numbering-form', 'numbering-gap', 'numbering-repeat', 'overdue-without-reason', 'period-already-begun'],
  ...['plan-year-missing', 'product-kind', 'product-missing', 'progress-after-today', 'repeated-id', 'required-cell'],
  ...['share-disagrees', 'single-child', 'unknown-reference', 'validation-lost'],
];
const structureRules = rules.filter(({ id }) => STRUCTURE.includes(id));

/** Findings as "rule message: row", the row by its number, its appendix or the property, with the correction. */
function found(content: PlanContent, settings: CheckSettings): string[] {
  const plan = planOfContent(content);
  return checkPlan(plan, structureRules, settings).issues.map((issue) => {
    const row = findRow(plan, issue.table, issue.row)!;
    const name = cellText(row, 'no') || issue.rowId;
    const section = issue.table === 'tasks' && cellText(row, 'section');
    const fix = issue.fix ? ` → ${issue.fix.text}` : '';
    return `${issue.rule} ${issue.message}: ${section ? `${section} ` : ''}${name}${fix}`;
  });
}

const drafting: CheckSettings = { profile: 'drafting', asOf: '2026-01-01' };
const signing: CheckSettings = { profile: 'signing', asOf: '2026-01-01' };

/** What a careful reader finds in the tables of the five plans, and nothing else. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '2020-cchc': [
    'appendix-label-form form: PL → Phụ lục',
    'attachment-line-blank both: PL',
    'product-kind uneven: I 3.',
    'product-kind other: I 5.',
    'numbering-gap gap: III 7.',
  ],
  '2022-cchc': [
    'appendix-label-form form: PL → Phụ lục',
    'attachment-line-blank both: PL',
    'product-kind uneven: I 1',
    'product-kind uneven: I 2',
    'product-kind uneven: I 3',
    'product-kind uneven: I 5',
    'product-kind uneven: III 17',
    'product-kind uneven: V 22',
    'product-kind uneven: VII 33',
    'product-kind uneven: VII 34',
    'product-kind uneven: VII 35',
    'product-kind uneven: VII 37',
  ],
  '2023-indices': [
    'attachment-line-blank both: PL-I',
    'attachment-line-blank both: PL-II',
    'header-variants differs: PL-II',
    'header-variants differs: PL-II',
    'attachment-line-blank both: PL-III',
    'header-variants differs: PL-III',
    'header-variants differs: PL-III',
    'numbering-gap gap: 5.3',
  ],
  '2023-nq28': ['attachment-line-blank both: PL'],
  '2024-cchc': [
    'invalid-date form: Ngày ban hành → 29/12/2023',
    'appendix-label-form form: PL1 → Phụ lục I',
    'appendix-label-form form: PL2 → Phụ lục II',
    'coordinators-missing missing: I 1.1',
    'coordinators-missing missing: I 1.2',
    'period-already-begun begun: IV 19',
    'period-already-begun begun: V 24',
    'product-kind uneven: V 24',
    'single-child only: 6.1',
  ],
};

/** What the document lacks before it is signed. */
const UNSIGNED: Readonly<Record<string, readonly string[]>> = {
  '2020-cchc': ['Số', 'Ngày ban hành'],
  '2022-cchc': ['Số', 'Ngày ban hành'],
  '2023-indices': ['Số', 'Ngày ban hành', 'Người ký', 'Chức vụ'],
  '2023-nq28': ['Số', 'Ngày ban hành'],
  '2024-cchc': ['Chức vụ'],
};

test('every rule of the list is registered', () => {
  expect(structureRules.map(({ id }) => id).sort()).toEqual([...STRUCTURE].sort());
});

describeShared('the five plans', () => {
  test.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const plan = readTranscription(name);
    expect(found(contentOfTranscription(plan), drafting)).toEqual(expected);
    // Merged cells may be left blank or hold the mark: it makes no difference.
    expect(found(contentOfTranscription(plan, 'mark'), drafting)).toEqual(expected);
  });

  test.each(Object.entries(UNSIGNED))('%s before signing', (name, properties) => {
    const lines = found(contentOfTranscription(readTranscription(name)), signing);
    const expected = properties.map((property) => `document-incomplete blank: ${property}`);
    expect(lines.filter((line) => line.startsWith('document-incomplete'))).toEqual(expected);
    const others = lines.filter((line) => !line.startsWith('document-incomplete'));
    expect(others).toEqual(EXPECTED[name]);
  });

  test('the tasks written as running text: numbers taken together, deadlines left out', () => {
    expect(found(contentOfNarrative(readTranscription('2023-indices')), drafting)).toEqual([
      'numbering-gap gap: 1.7 (3)',
      'required-cell blank: 1.8 (1)',
      'numbering-gap gap: 1.8 (3)',
      'required-cell blank: 1.8 (3)',
      'required-cell blank: 1.8 (5)',
      'required-cell blank: 2.2 2.2',
    ]);
  });

  test.each([
    ['TỔNG CỘNG: 38 NHIỆM VỤ', []],
    ['TỔNG CỘNG: 39 NHIỆM VỤ', ['count-disagrees differs: PL → 38']],
  ])('the plan of 2022 closing with “%s”', (total, expected) => {
    const content = contentOfTranscription(readTranscription('2022-cchc'));
    const appendices = content.appendices.map((row) => ({ ...row, total }));
    const lines = found({ ...content, appendices }, drafting);
    expect(lines.filter((line) => line.startsWith('count-disagrees'))).toEqual(expected);
  });

  test('the plan of 2024 with a task dropped: its title and its numbers no longer agree', () => {
    const content = contentOfTranscription(readTranscription('2024-cchc'));
    const tasks = content.tasks.filter(({ no }) => no !== '16');
    const lines = found({ ...content, tasks }, drafting);
    expect(lines.filter((line) => !EXPECTED['2024-cchc']!.includes(line))).toEqual([
      'count-disagrees differs: PL2 → 29',
      'numbering-gap gap: III 17',
    ]);
  });
});
