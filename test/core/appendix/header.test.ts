import { buildHeader } from '../../../src/core/appendix/header';
import { readColumnTitles } from '../../../src/core/appendix/columns';

/** Each cell as `text@column rowSpan×colSpan`. */
const drawn = (titles: string) =>
  buildHeader(readColumnTitles(titles)).map((row) =>
    row.map(({ text, column, rowSpan, colSpan }) => `${text}@${column} ${rowSpan}×${colSpan}`),
  );

test.each([
  ['A | B', [['A@0 1×1', 'B@1 1×1']]],
  [
    'A | G > B | G > C',
    [
      ['A@0 2×1', 'G@1 1×2'],
      ['B@1 1×1', 'C@2 1×1'],
    ],
  ],
  [
    'G > A | B | G > C',
    [
      ['G@0 1×1', 'B@1 2×1', 'G@2 1×1'],
      ['A@0 1×1', 'C@2 1×1'],
    ],
  ],
  [
    'G > H > A | G > H > B | G > C | D',
    [
      ['G@0 1×3', 'D@3 3×1'],
      ['H@0 1×2', 'C@2 2×1'],
      ['A@0 1×1', 'B@1 1×1'],
    ],
  ],
  [
    'G > H > A | K > H > B',
    [
      ['G@0 1×1', 'K@1 1×1'],
      ['H@0 1×1', 'H@1 1×1'],
      ['A@0 1×1', 'B@1 1×1'],
    ],
  ],
])('%s', (titles, rows) => expect(drawn(titles)).toEqual(rows));
