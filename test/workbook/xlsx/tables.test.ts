import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx';
import { changedParts, handmade, MAIN, tableXml, textOf, textRow, type HandmadeBook } from './handmade';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const failure = (code: string, detail = '') =>
  expect.objectContaining({ code, detail: expect.stringContaining(detail) });

/** A table of two columns at B2:C3, one row filled, between other things. */
const book = (more: Partial<HandmadeBook> = {}, behind = '', rows = ''): HandmadeBook => ({
  sheets: [
    '<dimension ref="A1:C3"/><cols><col min="2" max="3" width="30" style="1" customWidth="1"/></cols>' +
      `<sheetData>${textRow(1, ['tiêu đề'])}<row r="2"><c r="B2" s="4" t="inlineStr"><is><t>Mã</t></is></c>` +
      '<c r="C2" s="4" t="inlineStr"><is><t>Tên</t></is></c></row>' +
      `<row r="3" spans="2:3"><c r="B3" s="2"><v>1</v></c><c r="C3" s="3"/></row>${rows}</sheetData>${behind}`,
  ],
  tables: { 1: [tableXml(1, 'tblA', 'B2:C3', ['Mã', 'Tên'])] },
  ...more,
});

async function edit(source: HandmadeBook, change: (workbook: XlsxWorkbook) => Promise<void>) {
  const before = handmade(source);
  const workbook = await openXlsx(before);
  await change(workbook);
  const after = await workbook.save();
  return { after, changed: changedParts(before, after), sheet: (await (await openXlsx(after)).read()).sheets[0]! };
}

describe('appendRows', () => {
  it('lets the table grow in the formats of its last row', async () => {
    const { after, changed, sheet } = await edit(book(), (workbook) =>
      workbook.appendRows('TBLA', [{ Tên: 'hai' }, { Mã: '3' }]),
    );
    expect(sheet.rows.slice(2)).toEqual([
      { row: 3, cells: ['', '1'] },
      { row: 4, cells: ['', '', 'hai'] },
      { row: 5, cells: ['', '3'] },
    ]);
    expect(changed).toEqual([TABLE, SHEET]);
    expect(textOf(after, SHEET)).toContain('<dimension ref="A1:C5"/>');
    expect(textOf(after, SHEET)).toContain('<row r="4"><c r="B4" s="2"/><c r="C4" s="3" t="inlineStr">');
    expect(textOf(after, TABLE)).toContain(' ref="B2:C5"><autoFilter ref="B2:C5"/>');
  });

  it('fills blank last rows, without growing where they do', async () => {
    const table = { 1: [tableXml(1, 'tblA', 'B2:C6', ['Mã', 'Tên'])] };
    const { after, changed, sheet } = await edit(book({ tables: table }), (workbook) =>
      workbook.appendRows('tblA', [{ Mã: '2' }, { Tên: 'ba' }]),
    );
    expect(sheet.rows.slice(3)).toEqual([
      { row: 4, cells: ['', '2'] },
      { row: 5, cells: ['', '', 'ba'] },
    ]);
    expect(changed).toEqual([SHEET]);
    // The column's own format, as the rows have none.
    expect(textOf(after, SHEET)).toContain('<row r="4"><c r="B4" s="1"');
  });

  it('counts formulas as content, and cells beside the table not', async () => {
    const rows = '<row r="4"><c r="B4"><f>B3+1</f></c></row><row r="5"><c r="A5"><v>9</v></c></row>';
    const { sheet } = await edit(
      book({ tables: { 1: [tableXml(1, 'tblA', 'B2:C5', ['Mã', 'Tên'])] } }, '', rows),
      (workbook) => workbook.appendRows('tblA', [{ Mã: 'x' }]),
    );
    expect(sheet.rows.at(-1)).toEqual({ row: 5, cells: ['9', 'x'] });
  });

  it('lets validations, conditional formats and the print area follow', async () => {
    const behind =
      '<conditionalFormatting sqref="B3:C3 E3"><cfRule type="expression" priority="1"><formula>B3=1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations><dataValidation type="list" sqref="B3"><formula1>dm</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="B3:D3 C1:C3 C3:C9"/></dataValidations>' +
      '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation><x14:formula1><xm:f>a</xm:f></x14:formula1>' +
      '<xm:sqref>C3:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const names =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'S1\'!$A$1:$C$3</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">S1!$2:$2</definedName>';
    const { after, changed } = await edit(book({ names }, behind), (workbook) => workbook.appendRows('tblA', [{}, {}]));
    const sheet = textOf(after, SHEET);
    expect([...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref)).toEqual([
      'B3:C5 E3',
      'B3:B5',
      'B3:D3 C1:C3 C3:C9',
    ]);
    expect(sheet).toContain('<xm:sqref>C3:C5</xm:sqref>');
    expect(textOf(after, 'xl/workbook.xml')).toContain(">'S1'!$A$1:$C$5</definedName>");
    expect(changed).toEqual([TABLE, 'xl/workbook.xml', SHEET]);
  });

  it.each([
    ['cells below', book({}, '', '<row r="4"><c r="C4"><v>1</v></c></row>'), 'no-room', 'C4'],
    ['a formula without result below', book({}, '', '<row r="4"><c r="C4"><f>1</f></c></row>'), 'no-room', 'C4'],
    ['merged cells below', book({}, '<mergeCells><mergeCell ref="A4:B4"/></mergeCells>'), 'no-room', 'A4:B4'],
    [
      'another table below',
      book({ tables: { 1: [tableXml(1, 'tblA', 'B2:C3', ['Mã', 'Tên']), tableXml(2, 'tblB', 'C4:C5', ['x'])] } }),
      'no-room',
      'C4:C5',
    ],
    [
      'a totals row',
      book({ tables: { 1: [tableXml(1, 'tblA', 'B2:C4', ['Mã', 'Tên'], ' totalsRowCount="1"')] } }),
      'no-room',
      'tblA',
    ],
    [
      'the end of the sheet',
      book({ tables: { 1: [tableXml(1, 'tblA', 'B1048575:C1048576', ['Mã', 'Tên'])] } }),
      'no-room',
      '',
    ],
    ['a protected sheet', book({}, '<sheetProtection sheet="1"/>'), 'protected-sheet', 'S1'],
  ])('refuses because of %s, and leaves all as it was', async (_, source, code, detail) => {
    const before = handmade(source);
    const workbook = await openXlsx(before);
    await expect(workbook.appendRows('tblA', [{ Mã: '2' }, { Mã: '3' }])).rejects.toEqual(failure(code, detail));
    expect(changedParts(before, await workbook.save())).toEqual([]);
  });

  it('knows headers whatever their white space', async () => {
    const tables = { 1: [tableXml(1, 'tblA', 'B2:C3', ['Mã_x000A_số', 'Tên'])] };
    const { sheet } = await edit(book({ tables }), (workbook) => workbook.appendRows('tblA', [{ 'Mã số': '2' }]));
    expect(sheet.rows.at(-1)).toEqual({ row: 4, cells: ['', '2'] });
  });

  it('does nothing for no rows, but still knows the table', async () => {
    expect((await edit(book(), (workbook) => workbook.appendRows('tblA', []))).changed).toEqual([]);
    const workbook = await openXlsx(handmade(book()));
    await expect(workbook.appendRows('tblX', [])).rejects.toEqual(failure('missing-table', 'tblX'));
  });
});

describe('addColumns', () => {
  it('gives new columns the looks of the last one', async () => {
    const { after, changed, sheet } = await edit(book(), (workbook) =>
      workbook.addColumns('tblA', ['Ghi chú', 'a & "b"']),
    );
    expect(sheet.rows[1]).toEqual({ row: 2, cells: ['', 'Mã', 'Tên', 'Ghi chú', 'a & "b"'] });
    expect(sheet.tables[0]!.range).toEqual({ top: 2, left: 2, bottom: 3, right: 5 });
    expect(changed).toEqual([TABLE, SHEET]);
    const xml = textOf(after, SHEET);
    expect(xml).toContain(
      '<row r="3" spans="2:5"><c r="B3" s="2"><v>1</v></c><c r="C3" s="3"/><c r="D3" s="3"/><c r="E3" s="3"/></row>',
    );
    expect(xml).toContain('<col min="2" max="3" width="30" style="1" customWidth="1"/><col min="4" max="4" width="30"');
    expect(textOf(after, TABLE)).toContain(
      '<autoFilter ref="B2:E3"/><tableColumns count="4"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/>' +
        '<tableColumn id="3" name="Ghi chú"/><tableColumn id="4" name="a &amp; &quot;b&quot;"/></tableColumns>',
    );
  });

  it('keeps widths that are there, in order', async () => {
    const source = book();
    const sheets = [source.sheets![0]!.replace('</cols>', '<col min="5" max="5" width="9"/></cols>')];
    const { after } = await edit({ ...source, sheets }, (workbook) => workbook.addColumns('tblA', ['x', 'y', 'z']));
    const columns = /<cols>(.*)<\/cols>/.exec(textOf(after, SHEET))![1]!;
    expect([...columns.matchAll(/min="(\d)"[^>]*width="(\d+)"/g)].map(([, min, width]) => [min, width])).toEqual([
      ['2', '30'],
      ['4', '30'],
      ['5', '9'],
      ['6', '30'],
    ]);
  });

  it('makes names unique', async () => {
    const { sheet } = await edit(book(), (workbook) => workbook.addColumns('tblA', ['tên', 'Tên', '']));
    expect(sheet.rows[1]!.cells.slice(3)).toEqual(['tên2', 'Tên3', 'Cột5']);
  });

  it.each([
    ['cells beside', book({}, '', '<row r="4"><c r="D4"><v>1</v></c></row>'), undefined],
    [
      'cells in a row of the table',
      { ...book(), sheets: [book().sheets![0]!.replace('<c r="C3" s="3"/>', '<c r="C3"/><c r="E3"><v>1</v></c>')] },
      'no-room',
    ],
    ['merged cells beside', book({}, '<mergeCells><mergeCell ref="E1:F2"/></mergeCells>'), 'no-room'],
    ['the end of the sheet', book({ tables: { 1: [tableXml(1, 'tblA', 'XFC2:XFD3', ['Mã', 'Tên'])] } }), 'no-room'],
    ['a protected sheet', book({}, '<sheetProtection sheet="1"/>'), 'protected-sheet'],
  ])('with %s: %s', async (_, source, code) => {
    const workbook = await openXlsx(handmade(source));
    const adding = workbook.addColumns('tblA', ['x', 'y']);
    await (code === undefined
      ? expect(adding).resolves.toBeUndefined()
      : expect(adding).rejects.toEqual(failure(code)));
  });

  it('writes a table part in its own prefix', async () => {
    const table =
      `<x:table xmlns:x="${MAIN}" id="1" name="tblA" displayName="tblA" ref="B2:C3"><x:tableColumns count="2">` +
      '<x:tableColumn id="1" name="Mã"/><x:tableColumn id="7" name="Tên"/></x:tableColumns></x:table>';
    const { after } = await edit(book({ tables: { 1: [table] } }), (workbook) => workbook.addColumns('tblA', ['z']));
    expect(textOf(after, TABLE)).toContain('<x:tableColumn id="8" name="z"/></x:tableColumns>');
  });
});
