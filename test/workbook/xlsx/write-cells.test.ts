import { openXlsx } from '../../../src/workbook/xlsx';
import type { CellWrite } from '../../../src/workbook/port';
import { changedParts, handmade, MAIN, tableXml, textOf, textRow, type HandmadeBook } from './handmade';

const SHEET = 'xl/worksheets/sheet1.xml';
const at = (row: number, column: number, before: string, after: string, sheet = 'S1'): CellWrite => ({
  ...{ sheet, row, column, before, after },
});

async function edited(book: HandmadeBook, ...writes: CellWrite[]): Promise<{ before: Uint8Array; after: Uint8Array }> {
  const before = handmade(book);
  const workbook = await openXlsx(before);
  await workbook.writeCells(writes);
  return { before, after: await workbook.save() };
}
const sheetAfter = async (sheet: string, ...writes: CellWrite[]) =>
  /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(textOf((await edited({ sheets: [sheet] }, ...writes)).after, SHEET))![1];

describe('writing cells', () => {
  const text = (value: string) => ` t="inlineStr"><is><t>${value}</t></is></c>`;
  it.each([
    // Only the cell changes, in its style; its type, formula and metadata go.
    [
      '<sheetData><row r="1" spans="1:2" x="y"><c r="A1" s="5" t="str" cm="1"><v>9</v></c> <c r="B1"><f>A1</f><v>2</v></c></row></sheetData>',
      at(1, 2, '2', 'x'),
      `<sheetData><row r="1" spans="1:2" x="y"><c r="A1" s="5" t="str" cm="1"><v>9</v></c> <c r="B1"${text('x')}</row></sheetData>`,
    ],
    [
      '<sheetData><row r="1"><c r="A1" s="5"><v>1</v></c></row></sheetData>',
      at(1, 1, '1', ''),
      '<sheetData><row r="1"><c r="A1" s="5"/></row></sheetData>',
    ],
    // A cell that is not there yet comes in order.
    [
      '<dimension ref="A1:C1"/><sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row></sheetData>',
      at(1, 2, '', 'x'),
      `<dimension ref="A1:C1"/><sheetData><row r="1" spans="1:3"><c r="A1"/><c r="B1"${text('x')}<c r="C1"/></row></sheetData>`,
    ],
    [
      '<dimension ref="A1:C1"/><sheetData><row r="1" spans="1:3"><c r="A1"/></row></sheetData>',
      at(1, 5, '', 'x'),
      `<dimension ref="A1:E1"/><sheetData><row r="1" spans="1:5"><c r="A1"/><c r="E1"${text('x')}</row></sheetData>`,
    ],
    [
      '<sheetData><row r="2" spans="1:1" ht="30" /></sheetData>',
      at(2, 2, '', 'x'),
      `<sheetData><row r="2" spans="1:2" ht="30"><c r="B2"${text('x')}</row></sheetData>`,
    ],
    // A row that is not there yet too.
    [
      '<sheetData><row r="1"/><row r="5"/></sheetData>',
      at(3, 1, '', 'x'),
      `<sheetData><row r="1"/><row r="3"><c r="A3"${text('x')}</row><row r="5"/></sheetData>`,
    ],
    ['<sheetData/>', at(1, 1, '', 'x'), `<sheetData><row r="1"><c r="A1"${text('x')}</row></sheetData>`],
    // A new cell takes the format of its row or column.
    [
      '<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="1" s="3" customFormat="1"/></sheetData>',
      at(1, 2, '', 'x'),
      `<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="1" s="3" customFormat="1"><c r="B1" s="3"${text('x')}</row></sheetData>`,
    ],
    [
      '<cols><col min="2" max="4" style="7"/></cols><sheetData/>',
      at(9, 3, '', 'x'),
      `<cols><col min="2" max="4" style="7"/></cols><sheetData><row r="9"><c r="C9" s="7"${text('x')}</row></sheetData>`,
    ],
  ])('in %s', async (sheet, write, result) => {
    expect(await sheetAfter(sheet, write)).toBe(result);
  });

  it('keeps white space and what XML cannot carry', async () => {
    const sheet = await sheetAfter('<sheetData/>', at(1, 1, '', ' a\r\nb\u0001 & <c>'));
    expect(sheet).toContain('<t xml:space="preserve"> a\nb_x0001_ &amp; &lt;c&gt;</t>');
  });

  it('writes in the prefix of the sheet', async () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { after } = await edited({ sheets: [sheet] }, at(1, 1, '1', 'một'), at(2, 1, '', 'hai'));
    expect(textOf(after, SHEET)).toBe(
      sheet.replace(
        '<x:c r="A1"><x:v>1</x:v></x:c></x:row>',
        '<x:c r="A1" t="inlineStr"><x:is><x:t>một</x:t></x:is></x:c></x:row>' +
          '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>hai</x:t></x:is></x:c></x:row>',
      ),
    );
  });

  it('stores a date or a share as a number where the format shows it in the same words', async () => {
    const formats = '<xf/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="10"/>';
    const cells = ['A', 'B', 'C', 'D'].map((column, style) => `<c r="${column}1" s="${style}"/>`).join('');
    const writes = ['31/12/2025', '31/12/2025', '80%', '80%'].map((after, index) => at(1, index + 1, '', after));
    const { after } = await edited(
      { sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`], formats },
      ...writes,
    );
    expect(textOf(after, SHEET)).toContain(
      '<c r="B1" s="1"><v>46022</v></c><c r="C1" s="2"><v>0.8</v></c><c r="D1" s="3" t="inlineStr">',
    );
    expect((await (await openXlsx(after)).read()).sheets[0]!.rows[0]!.cells).toEqual([
      '31/12/2025',
      '31/12/2025',
      '80%',
      '80%',
    ]);
  });

  it('changes nothing for a write that says what is there', async () => {
    const { before, after } = await edited(
      { sheets: [`<sheetData>${textRow(1, ['x'])}</sheetData>`] },
      at(1, 1, 'x', 'x'),
    );
    expect(changedParts(before, after)).toEqual([]);
  });

  it('changes no part but the sheets written to', async () => {
    const sheets = [1, 2, 3].map((number) => `<sheetData>${textRow(1, [String(number)])}</sheetData>`);
    const writes = [at(1, 1, '1', 'x'), at(1, 1, '3', 'y', 's3')];
    const { before, after } = await edited({ sheets, formats: '<xf/>', shared: '<si><t>x</t></si>' }, ...writes);
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml']);
  });
});

describe('writing over formulas', () => {
  const rows = [1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}"><f>B${row}</f><v>${row}</v></c></row>`).join('');
  const chain = '<c r="A1" i="1"/><c r="A2"/><c r="A3"/><c r="A1" i="2"/>';

  it.each([
    [[at(2, 1, '2', 'x')], '<c r="A1" i="1"/><c r="A3"/><c r="A1" i="2"/>'],
    [[at(1, 1, '1', 'x')], '<c r="A2" i="1"/><c r="A3"/><c r="A1" i="2"/>'],
    [[at(1, 1, '1', 'x'), at(2, 1, '2', ''), at(3, 1, '3', 'z')], '<c r="A1" i="2"/>'],
  ])('takes %j out of the calculation chain', async (writes, left) => {
    const sheets = [`<sheetData>${rows}</sheetData>`, `<sheetData>${rows}</sheetData>`];
    const { before, after } = await edited({ sheets, calcChain: chain }, ...writes);
    expect(textOf(after, 'xl/calcChain.xml')).toBe(`<calcChain xmlns="${MAIN}">${left}</calcChain>`);
    expect(changedParts(before, after)).toEqual(['xl/calcChain.xml', SHEET]);
  });

  it('takes the chain away when nothing is left of it', async () => {
    const { after } = await edited(
      { sheets: [`<sheetData>${rows}</sheetData>`], calcChain: '<c r="A1" i="1"/>' },
      at(1, 1, '1', 'x'),
    );
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(textOf(after, part)).not.toContain('calcChain');
    await expect((await openXlsx(after)).read()).resolves.toBeDefined();
  });

  it('hands a shared formula on to the next cell', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
    const result = await sheetAfter(sheet, at(1, 1, '1', 'x'));
    expect(result).toContain('<c r="A2"><f t="shared" si="0" ref="A2:A3">B2*$C$1</f><v>2</v></c>');
    expect(result).toContain('<c r="A3"><f t="shared" si="0"/><v>3</v></c>');
    expect(await sheetAfter(sheet, at(2, 1, '2', 'x'))).toContain('<f t="shared" ref="A1:A3" si="0">B1*$C$1</f>');
  });

  it('does not break an array formula', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">B1</f><v>3</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
    const workbook = await openXlsx(handmade({ sheets: [sheet] }));
    const failure = expect.objectContaining({ code: 'protected-sheet', detail: 'A2 in {A1:A2}' });
    await expect(workbook.writeCells([at(2, 1, '2', 'x')])).rejects.toEqual(failure);
    await expect(workbook.writeCells([at(1, 3, '3', 'x')])).resolves.toBeUndefined();
  });
});

describe('writing on protected sheets', () => {
  const sheet = (protection: string) =>
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>${protection}`;
  const formats = '<xf/><xf><protection locked="0"/></xf>';

  it.each([
    ['<sheetProtection sheet="1"/>', 1, 'protected-sheet'],
    ['<sheetProtection sheet="1"/>', 2, undefined],
    ['<sheetProtection objects="1"/>', 1, undefined],
  ])('%s, column %d: %s', async (protection, column, code) => {
    const workbook = await openXlsx(handmade({ sheets: [sheet(protection)], formats }));
    const writing = workbook.writeCells([at(1, column, String(column), 'x')]);
    await (code
      ? expect(writing).rejects.toEqual(expect.objectContaining({ code }))
      : expect(writing).resolves.toBeUndefined());
  });
});

describe('writing header cells of tables', () => {
  const book: HandmadeBook = {
    sheets: [
      `<sheetData>${textRow(1, ['Mã', 'Tên', 'Ghi chú'])}${textRow(2, ['1', '2', '3'])}</sheetData>`,
      '<sheetData><row r="1"><c r="A1"><f>COUNTA(tblA[Mã])&amp;"tblA[Mã]"</f><v>1</v></c></row></sheetData>' +
        '<dataValidations><dataValidation sqref="A2"><formula1>tblA[Mã]</formula1></dataValidation></dataValidations>',
    ],
    tables: { 1: [tableXml(3, 'tblA', 'A1:C2', ['Mã', 'Tên', 'Ghi chú'])] },
    names: '<definedName name="dm">tblA[Mã]</definedName>',
  };
  const headers = async (after: Uint8Array) => {
    const columns = [...textOf(after, 'xl/tables/table1.xml').matchAll(/tableColumn id="\d" name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    return [columns, (await (await openXlsx(after)).read()).sheets[0]!.rows[0]!.cells];
  };

  it.each([
    ['Mã số', 'Mã số'],
    ['tên', 'tên2'],
    ['', 'Cột1'],
    ['a & "b"', 'a & "b"'],
  ])('%j becomes the column %j in cell and table', async (after, name) => {
    const result = await edited(book, at(1, 1, 'Mã', after));
    const [columns, cells] = await headers(result.after);
    expect(cells).toEqual([name, 'Tên', 'Ghi chú']);
    expect(columns![0]).toBe(name.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  });

  it('lets formulas, names and validations follow', async () => {
    const { after } = await edited(book, at(1, 1, 'Mã', 'Mã\nsố'));
    expect((await (await openXlsx(after)).read()).names.get('dm')).toBe('tblA[Mã\nsố]');
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain('<f>COUNTA(tblA[Mã\nsố])&amp;"tblA[Mã]"</f>');
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain('<formula1>tblA[Mã\nsố]</formula1>');
    expect(textOf(after, 'xl/tables/table1.xml')).toContain('name="Mã_x000A_số"');
  });

  it('takes two headers that change places', async () => {
    const { after } = await edited(book, at(1, 1, 'Mã', 'Tên'), at(1, 2, 'Tên', 'Mã'));
    expect((await headers(after))[1]).toEqual(['Tên', 'Mã', 'Ghi chú']);
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain('<formula1>tblA[Tên]</formula1>');
  });
});
