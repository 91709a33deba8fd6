import { readFileSync } from 'node:fs';
import type { SheetDrawing } from '../../../src/core/drawing/types';
import { openXlsx } from '../../../src/workbook/xlsx';
import { readZipDirectory } from '../../../src/workbook/xlsx/package/zip-directory';
import { DEFAULT_LIMITS } from '../../../src/workbook/xlsx/package/limits';
import { describeShared, listShared, sharedPath } from '../../support/shared';
import { changedParts } from './handmade';

const files = listShared('xlsx', '.xlsx');
const load = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedPath('xlsx', name)));
const entries = (bytes: Uint8Array) => readZipDirectory(bytes, DEFAULT_LIMITS);

const appendix: SheetDrawing = {
  name: 'Phụ lục I',
  columns: [{ width: 10 }],
  rows: [{ cells: [{ value: 'Phụ lục', style: 'bold' }] }],
  styles: { bold: { font: { bold: true }, border: 'thin' } },
  merges: [],
  tables: [{ name: 'tblPhuLuc', range: { top: 3, left: 1, bottom: 4, right: 2 }, columns: ['Mã', 'Tên'] }],
  validations: [],
};

describeShared('workbooks of other producers', () => {
  it.each(files)('%s: saved unchanged, every entry keeps its place and its compressed bytes', async (name) => {
    const before = load(name);
    const after = await (await openXlsx(before)).save();
    const compressed = (bytes: Uint8Array) =>
      entries(bytes).map(({ name: entry, dataStart, compressedSize }) => [
        entry,
        Buffer.from(bytes.subarray(dataStart, dataStart + compressedSize)).toString('base64'),
      ]);
    expect(compressed(after)).toEqual(compressed(before));
  });

  it.each(files)('%s: one cell edited changes one part', async (name) => {
    const before = load(name);
    const workbook = await openXlsx(before);
    const sheet = (await workbook.read()).sheets.at(-1)!;
    const first = sheet.rows[0];
    const column = first ? first.cells.findIndex((text) => text !== '') + 1 : 1;
    const write = {
      sheet: sheet.name,
      row: first?.row ?? 1,
      column,
      before: first?.cells[column - 1] ?? '',
      after: 'Đã sửa',
    };
    await workbook.writeCells([write]);
    const after = await workbook.save();
    const chain = name === 'excel-mac-formulas.xlsx' ? ['xl/calcChain.xml'] : [];
    expect(changedParts(before, after)).toEqual([...chain, expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
    const again = (await (await openXlsx(after)).read()).sheets.at(-1)!;
    expect(again.rows.find(({ row }) => row === write.row)!.cells[column - 1]).toBe('Đã sửa');
    expect(entries(after).map((entry) => entry.name)).toEqual(entries(before).map((entry) => entry.name));
  });

  it.each(files)('%s: a sheet put in, its table grown: other parts and all old formats stay', async (name) => {
    const before = load(name);
    const workbook = await openXlsx(before);
    const sheets = (await workbook.read()).sheets;
    await workbook.putSheets([appendix], { replace: [] });
    await workbook.appendRows('tblPhuLuc', [{ Mã: 'PL1' }, { Tên: 'hai' }, { Mã: '=3' }]);
    await workbook.addColumns('tblPhuLuc', ['Ghi chú']);
    const after = await workbook.save();
    const listing = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];
    const old = new Set(entries(before).map((entry) => entry.name));
    expect(changedParts(before, after).filter((part) => old.has(part))).toEqual(listing);
    const read = (await (await openXlsx(after)).read()).sheets;
    expect(read.slice(0, -1)).toEqual(sheets);
    expect(read.at(-1)!.rows.map(({ cells }) => cells)).toEqual([
      ['Phụ lục'],
      ['Mã', 'Tên', 'Ghi chú'],
      ['PL1'],
      ['', 'hai'],
      ['=3'],
    ]);
    await workbook.putSheets([appendix], { replace: ['Phụ lục I'] });
    expect((await (await openXlsx(await workbook.save())).read()).sheets.at(-1)!.rows).toHaveLength(2);
  });

  it.each([
    ['excel-1904.xlsx', 0, 4, ['', '01/01/1904']],
    ['excel-chart-sheet.xlsx', 0, 2, ['Jan', '8', '150', '80']],
    ['excel-mac-formulas.xlsx', 0, 1, ['someone@example.com', '(formula with hyperlink)']],
    ['google-sheets.xlsx', 0, 1, ['BEGIN', 'HIDDEN', 'VISIBLE']],
    [
      'excel-mac-drawings.xlsx',
      1,
      6,
      [
        '2',
        '501',
        '0106777',
        'NYM-J 3x1,5 qmm PVC-isolierte Mantelleitung 100m-Ring Eca',
        '0,19',
        '25',
        'Meter',
        '',
        '25',
        '0',
      ],
    ],
  ])('%s: sheet %d, row %d', async (name, index, row, cells) => {
    const sheet = (await (await openXlsx(load(name))).read()).sheets[index]!;
    expect(sheet.rows.find((candidate) => candidate.row === row)!.cells).toEqual(cells);
  });

  it('knows the validation that Excel for the web wrote', async () => {
    const { validations } = (await (await openXlsx(load('excel-online.xlsx'))).read()).sheets[0]!;
    const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
    expect(validations).toEqual([{ ranges: [whole], type: 'none', formula: '' }]);
  });
});
