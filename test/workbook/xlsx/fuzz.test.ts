import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import type { SheetDrawing } from '../../../src/core/drawing/types';
import { WorkbookError } from '../../../src/workbook/errors';
import { createXlsx, openXlsx } from '../../../src/workbook/xlsx';
import { partsOf } from './handmade';

const sheet: SheetDrawing = {
  name: 'Nhiệm vụ',
  columns: [{ width: 10 }, { width: 20 }],
  rows: [
    {
      cells: [
        { value: 'Mã', style: 's' },
        { value: 'Tên', style: 's' },
      ],
    },
    { cells: [{ value: 'NV001' }, { value: { date: '2025-12-31' }, style: 'd' }] },
    { cells: [{ value: '=x_x0041_' }, { value: 0.25 }] },
  ],
  styles: { s: { border: 'thin' }, d: { numberFormat: 'dd/mm/yyyy' } },
  merges: [{ top: 5, left: 1, bottom: 6, right: 2 }],
  tables: [{ name: 'tbl', range: { top: 1, left: 1, bottom: 3, right: 2 }, columns: ['Mã', 'Tên'] }],
  validations: [
    {
      range: { top: 2, left: 1, bottom: 3, right: 1 },
      rule: { type: 'list', name: 'dm', open: true },
      prompt: { title: 'a', text: 'b' },
    },
  ],
};

/** Reads and edits in every way; nothing but WorkbookError may come out. */
async function exercise(bytes: Uint8Array): Promise<void> {
  try {
    const workbook = await openXlsx(bytes);
    const { sheets } = await workbook.read();
    for (const { name, rows } of sheets) {
      const first = rows[0];
      const write = { sheet: name, row: first?.row ?? 1, column: 1, before: first?.cells[0] ?? '', after: 'x' };
      await workbook.writeCells([write]);
    }
    await workbook.appendRows('tbl', [{ Mã: 'x' }]);
    await workbook.addColumns('tbl', ['y']);
    await workbook.putSheets([{ ...sheet, tables: [] }], { replace: ['Nhiệm vụ'] });
    await (await openXlsx(await workbook.save())).read();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

describe('damaged files', () => {
  let valid: Uint8Array;
  beforeAll(async () => {
    valid = await createXlsx({ sheets: [sheet], names: [{ name: 'dm', refersTo: 'tbl[Mã]' }], title: 't' });
  });

  it('a sound file goes all the way', async () => {
    const workbook = await openXlsx(valid);
    await workbook.appendRows('tbl', [{ Mã: 'x' }]);
    expect((await workbook.read()).sheets[0]!.rows).toHaveLength(4);
  });

  it('bytes changed anywhere', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = valid.slice();
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await exercise(bytes);
      }),
      { numRuns: 120 },
    );
  });

  it('cut off, spliced and garbage', async () => {
    const slices = fc.tuple(fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(slices, async ([from, to, garbage]) => {
        const [start, end] = [from % valid.length, to % valid.length];
        await exercise(valid.slice(0, end));
        await exercise(Uint8Array.from([...valid.slice(0, start), ...garbage, ...valid.slice(end)]));
        await exercise(garbage);
      }),
      { numRuns: 60 },
    );
  });

  it('XML changed inside a sound zip', async () => {
    const snippet = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '"',
        '&',
        '&#0;',
        '&lt;',
        ']]>',
        '<!--',
        '<!DOCTYPE x>',
        '\u0000',
        ' r="A1048577"',
      ),
      fc.constantFrom(
        ' r="XFD1"',
        ' r=""',
        ' t="s"',
        ' s="-1"',
        ' s="9e9"',
        ' ref="A1:XFD1048576"',
        ' count="-1"',
        '<row/>',
        '<c/>',
        '<v>1e999</v>',
      ),
      fc.constantFrom('xl/', '../', 'rId1', 'A1', '0', '-1', 'NaN', '999999999999', 'table', '__proto__', ''),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const change = fc.record({ part: fc.nat(), at: fc.nat(), remove: fc.nat(30), snippet });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const parts = partsOf(valid);
        const names = Object.keys(parts).filter((name) => !name.includes('theme'));
        for (const { part, at, remove, snippet: text } of changes) {
          const name = names[part % names.length]!;
          const source = new TextDecoder().decode(parts[name]);
          const place = at % (source.length + 1);
          parts[name] = strToU8(source.slice(0, place) + text + source.slice(place + remove));
        }
        await exercise(zipSync(parts, { level: 1 }));
      }),
      { numRuns: 300 },
    );
  });

  it('elements taken out, doubled or moved', async () => {
    const change = fc.record({ part: fc.nat(), from: fc.nat(), to: fc.nat(), twice: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(change, async ({ part, from, to, twice }) => {
        const parts = partsOf(valid);
        const names = Object.keys(parts).filter((name) => !name.includes('theme'));
        const name = names[part % names.length]!;
        const tags = new TextDecoder().decode(parts[name]).split(/(?=<)/);
        const [start, end] = [from % tags.length, to % (tags.length + 1)];
        const [moved] = twice ? [tags[start]!] : tags.splice(start, 1);
        tags.splice(end, 0, ...(to % 3 === 0 ? [] : [moved!]));
        parts[name] = strToU8(tags.join(''));
        await exercise(zipSync(parts, { level: 1 }));
      }),
      { numRuns: 200 },
    );
  });
});
