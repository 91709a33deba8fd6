import { documentSymbolForm } from '../../../src/core/rules/document-symbol-form';
import { findings, issuesOf } from '../../support/sheet';

test.each([
  ['Kế hoạch', '44', 'KH-UBND', []],
  ['Kế hoạch', '', 'KH-UBND', []],
  ['Kế hoạch', '', '', []],
  ['Quyết định', '4935', 'QĐ-UBND', []],
  ['Quyết định', '10/2024', 'QĐ-UBND', []],
  ['Công văn', '12', 'UBND-VX', []],
  ['Chương trình', '20', 'CTr/TU', []],
  ['Kế hoạch', '9', 'KH-UBND', ['plan.value#2 zero → 09']],
  ['Kế hoạch', '44/KH-UBND', '', ['plan.value#2 whole → 44']],
  ['Kế hoạch', '44/KH-UBND', 'KH-UBND', ['plan.value#2 whole → 44']],
  ['Kế hoạch', '9/KH-UBND', '', ['plan.value#2 whole → 09']],
  ['Quyết định', '44/KH-UBND', '', ['plan.value#2 whole ? 44']],
  ['Kế hoạch', '44/KH-UBND', 'QĐ-UBND', ['plan.value#2 whole', 'plan.value#3 type ? KH-UBND / Quyết định']],
  ['Kế hoạch', '44', 'QĐ-UBND', ['plan.value#3 type ? KH-UBND / Quyết định']],
  ['Kế hoạch', '107', 'UBND-KH', ['plan.value#3 form ? KH-UBND']],
  ['Kế hoạch', '153', 'KH- UBND', ['plan.value#3 form ? KH-UBND']],
  ['Kế hoạch', '153', 'KH–UBND', ['plan.value#3 form ? KH-UBND']],
  ['Kế hoạch', '153', 'kh-ubnd', ['plan.value#3 form ? KH-UBND']],
  ['Quyết định', '153', 'QD-UBND', ['plan.value#3 form ? QĐ-UBND']],
  ['Kế hoạch', '153', 'KH', ['plan.value#3 form']],
])('%s %s/%s', (type, number, symbol, expected) => {
  expect(findings(documentSymbolForm, { document: { type, number, symbol } })).toEqual(expected);
});

test('a whole number is taken apart', () => {
  const [issue] = issuesOf(documentSymbolForm, { document: { type: 'Kế hoạch', number: '44/KH-UBND' } });
  expect(issue!.fix!.edits.map(({ row, after }) => [row, after])).toEqual([
    [3, '44'],
    [4, 'KH-UBND'],
  ]);
});
