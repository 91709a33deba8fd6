import { readFileSync } from 'node:fs';
import { putAppendices } from '../../src/app/draw-appendices';
import { drawAppendices } from '../../src/core/appendix';
import type { RawWorkbook } from '../../src/core/model/raw-workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { describeShared, listShared, sharedPath } from '../support/shared';
import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';
import { readPdf, type PdfPage } from './support/pdf';
import { readTablePage } from './support/pdf-table';
import { documents } from './support/plans';

const names = listShared('xlsx', '.xlsx');
const tables = documents.get('sample')!;
const drawnNames = drawAppendices(tables).map(({ name }) => name);
const TYPED = '=Sửa trong sổ của người khác';

const original = (name: string) => new Uint8Array(readFileSync(sharedPath('xlsx', name)));

/** A cell of the first sheet, below all others. */
const placeBelow = ({ sheets: [first] }: RawWorkbook) => ({
  sheet: first!.name,
  row: (first!.rows.at(-1)?.row ?? 0) + 3,
  column: 2,
});

/** The workbook with a cell typed below the first sheet's rows, and the sample's appendices at its end. */
async function edited(name: string): Promise<Uint8Array> {
  const workbook = await openXlsx(original(name));
  await workbook.writeCells([{ ...placeBelow(await workbook.read()), before: '', after: TYPED }]);
  await putAppendices(workbook, tables);
  return workbook.save();
}

const sheetsOf = async (bytes: Uint8Array) => (await (await openXlsx(bytes)).read()).sheets;

describeShared('Workbooks of other programs that we edited', () => {
  describeLibreOffice('in LibreOffice', () => {
    const before = new Map<string, Uint8Array>();
    const after = new Map<string, Uint8Array>();
    const pages = new Map<string, PdfPage[]>();

    beforeAll(async () => {
      const files = new Map<string, Uint8Array>();
      for (const name of names) files.set(`edited ${name}`, await edited(name)).set(name, original(name));
      const saved = await convert(files, 'xlsx', 'xlsx');
      for (const name of names) {
        before.set(name, saved.get(name)!);
        after.set(name, saved.get(`edited ${name}`)!);
      }
      const drawn = new Map(names.map((name) => [name, files.get(`edited ${name}`)!]));
      for (const [name, pdf] of await convert(drawn, 'xlsx', 'pdf')) pages.set(name, await readPdf(pdf));
    }, 2 * CONVERSION_TIME);

    it.each(names)('%s: opens, and is saved as it was but for the edit', async (name) => {
      const was = await sheetsOf(before.get(name)!);
      const is = await sheetsOf(after.get(name)!);
      const { sheet, row } = placeBelow(await (await openXlsx(original(name))).read());
      const typed = { row, cells: ['', TYPED] };
      // LibreOffice makes a sheet of cells of a chart sheet, so the place is found by name.
      const expected = was.map((own) => (own.name === sheet ? { ...own, rows: [...own.rows, typed] } : own));
      expect(is.slice(0, was.length)).toEqual(expected);
      expect(is.slice(was.length).map((own) => own.name)).toEqual(drawnNames);
    });

    it.each(names)('%s: the appendices print whole beside its own sheets', (name) => {
      const printed = pages.get(name)!.filter(({ words }) => words.some(({ text }) => text === 'TT' || text === 'STT'));
      expect(printed.length).toBeGreaterThanOrEqual(tables.length);
      for (const page of printed) {
        expect(page.size).toMatch(/ pts \(A4\)$/);
        expect({ stray: readTablePage(page).stray, cutRuns: page.cutRuns }).toEqual({ stray: [], cutRuns: 0 });
      }
    });
  });
});
