import fc from 'fast-check';
import { paginate } from '../../../src/core/appendix/paginate';
import { rowHeights } from '../../../src/core/drawing/row-height';

const PAGE = 450;
const pages = (heights: number[], needs = heights, firstPage = 300) =>
  paginate({ heights, needs, firstPage, otherPages: PAGE });

test('rows go to the next page whole, without a break of ours', () => {
  expect(pages([100, 100, 150, 300]).map(({ firstPage, breakBefore }) => [firstPage, breakBefore])).toEqual([
    [0, false],
    [0, false],
    [1, false],
    [1, false],
  ]);
});

test('a row that must have room for the next breaks before itself', () => {
  const rows = pages([260, 20, 100], [260, 120, 100]);
  expect(rows.map(({ firstPage, breakBefore }) => [firstPage, breakBefore])).toEqual([
    [0, false],
    [1, true],
    [1, false],
  ]);
});

test('a row that no sheet row holds is parted at the ends of pages', () => {
  const [first, long, last] = pages([100, 900, 30], [100, 80, 30]);
  expect(first!.parts).toEqual([100]);
  expect(long!.parts).toHaveLength(3);
  expect(long).toMatchObject({ firstPage: 0, lastPage: 2, breakBefore: false });
  expect(long!.parts.slice(0, 2)).toEqual([199.5, 450]);
  expect(last).toMatchObject({ firstPage: 2, lastPage: 2 });
});

test('a long row does not begin on the last lines of a page', () => {
  expect(pages([260, 900], [260, 80])[1]).toMatchObject({ firstPage: 1, breakBefore: true });
});

test('any heights: parts hold the row, pages only go on', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 18, max: 3000 }), { maxLength: 20 }), (heights) => {
      let page = 0;
      pages(
        heights,
        heights.map((height) => Math.min(height, 80)),
      ).forEach((row, index) => {
        expect(row.firstPage).toBeGreaterThanOrEqual(page);
        expect(row.lastPage).toBe(row.firstPage + row.parts.length - 1);
        page = row.lastPage;
        const sum = row.parts.reduce((total, part) => total + part, 0);
        expect(sum).toBeGreaterThanOrEqual(heights[index]!);
        for (const part of row.parts) expect(part).toBeLessThanOrEqual(PAGE);
      });
    }),
  );
});

test('a cell over rows spreads what they lack', () => {
  const cells = [
    { from: 0, to: 0, height: 30 },
    { from: 1, to: 1, height: 15 },
    { from: 0, to: 1, height: 75 },
  ];
  expect(rowHeights(2, cells)).toEqual([45, 30]);
});
