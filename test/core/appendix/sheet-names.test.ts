import fc from 'fast-check';
import { sheetNames } from '../../../src/core/appendix/sheet-names';

test.each([
  [
    ['Phụ lục I', 'Phụ lục II'],
    ['Phụ lục I', 'Phụ lục II'],
  ],
  [['Phụ lục'], ['Phụ lục (in)']],
  [
    ['PHỤ LỤC', 'Phụ lục'],
    ['PHỤ LỤC (in)', 'Phụ lục (2)'],
  ],
  [
    ['A', 'a', 'A'],
    ['A', 'a (2)', 'A (3)'],
  ],
  [["'Phụ lục: 1/2'"], ['Phụ lục 1 2']],
  [
    ['', '[]'],
    ['Phụ lục (in)', 'Phụ lục (in) (2)'],
  ],
  [['Phụ lục số một của kế hoạch năm hai nghìn'], ['Phụ lục số một của kế hoạch năm']],
])('%j become %j', (labels, names) => expect(sheetNames(labels)).toEqual(names));

test('any labels: legal, different from each other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Nhóm', 'phụ lục', "'")), { maxLength: 12 }),
      (labels) => {
        const names = sheetNames(labels);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(labels.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/u);
      },
    ),
  );
});
