import type { SheetDrawing } from '../../../src/core/drawing/types';
import { openXlsx, type XlsxWorkbook } from '../../../src/workbook/xlsx';
import { isSheetName } from '../../../src/workbook/xlsx/draw/sheet-name';
import { changedParts, handmade, MAIN, partsOf, relationshipsXml, tableXml, textOf, textRow } from './handmade';

const failure = (code: string, detail = '') =>
  expect.objectContaining({ code, detail: expect.stringContaining(detail) });
const sheet = (name: string, more: Partial<SheetDrawing> = {}): SheetDrawing => ({
  name,
  columns: [{ width: 12 }, { width: 30, style: 'text' }],
  rows: [
    { height: 20, cells: [{ value: name, style: 'title' }] },
    { cells: [undefined, { value: 'x', style: 'text' }] },
  ],
  styles: {
    title: { font: { bold: true, size: 14 }, horizontal: 'center' },
    text: { border: 'thin', wrap: true, numberFormat: '0.0" điểm"' },
  },
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  tables: [],
  validations: [],
  ...more,
});
const page: SheetDrawing['page'] = {
  paper: 'A4',
  orientation: 'portrait',
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  titleRows: { from: 1, to: 2 },
  printArea: { top: 1, left: 1, bottom: 9, right: 2 },
  fitToWidth: true,
  centerHorizontally: false,
};

/** Two sheets; the first has a table, a formula, print settings, a name of its own and parts that only it uses. */
const source = {
  sheets: [
    `<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c></row></sheetData><drawing r:id="rId9"/>`,
    `<sheetData>${textRow(1, ['giữ'])}<row r="2"><c r="A2"><f>1</f><v>1</v></c></row></sheetData>`,
  ],
  tables: { 1: [tableXml(5, 'tblCu', 'A1:A2', ['x'])] },
  names:
    '<definedName name="dm">S2!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1:$A$2</definedName>' +
    '<definedName name="rieng" localSheetId="0">S1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">S2!$A$1</definedName>',
  calcChain: '<c r="A1" i="1"/><c r="A2" i="2"/>',
  formats: '<xf numFmtId="0"/><xf numFmtId="14"/>',
  numFmts: '<numFmt numFmtId="170" formatCode="0.000"/>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
      '<Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/>',
      '<Relationship Id="rId9" Type="x/drawing" Target="../drawings/drawing1.xml"/>',
      '<Relationship Id="rId8" Type="x/image" Target="../media/shared.png"/>',
    ]),
    'xl/worksheets/_rels/sheet2.xml.rels': relationshipsXml([
      '<Relationship Id="rId8" Type="x/image" Target="../media/shared.png"/>',
      '<Relationship Id="rId7" Type="x/hyperlink" Target="https://example.com/" TargetMode="External"/>',
    ]),
    'xl/drawings/drawing1.xml': '<x/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([
      '<Relationship Id="rId1" Type="x/image" Target="../media/own.png"/>',
    ]),
    'xl/media/own.png': 'own',
    'xl/media/shared.png': 'shared',
    'custom/unknown.bin': 'kept',
  },
};

async function edit(change: (workbook: XlsxWorkbook) => Promise<void>, book = source) {
  const before = handmade(book);
  const workbook = await openXlsx(before);
  await change(workbook);
  const after = await workbook.save();
  return { before, after, changed: changedParts(before, after) };
}

describe('putSheets', () => {
  it('adds a sheet, and changes only what lists it', async () => {
    const { after, changed } = await edit((workbook) =>
      workbook.putSheets([sheet('Phụ lục I', { page })], { replace: [] }),
    );
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const workbook = textOf(after, 'xl/workbook.xml');
    expect(workbook).toContain('<sheet name="Phụ lục I" sheetId="3" r:id="rId5"/></sheets>');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="2">\'Phụ lục I\'!$A$1:$B$9</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Phụ lục I\'!$1:$2</definedName></definedNames>',
    );
    expect(textOf(after, '[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet3.xml"');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet3.xml"');
  });

  it('appends styles and uses those that are there', async () => {
    const { before, after } = await edit((workbook) => workbook.putSheets([sheet('a'), sheet('b')], { replace: [] }));
    const formats = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(xml)![1]!;
    const styles = textOf(after, 'xl/styles.xml');
    expect(formats(styles).startsWith(formats(textOf(before, 'xl/styles.xml')))).toBe(true);
    expect(formats(styles).match(/<xf /g)).toHaveLength(4);
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="0.0&quot; điểm&quot;"/>');
    expect(textOf(after, 'xl/worksheets/sheet3.xml')).toContain('<c r="B1" s="2"/>');
    const again = await openXlsx(after);
    await again.putSheets([sheet('c')], { replace: [] });
    expect(textOf(await again.save(), 'xl/styles.xml')).toBe(styles);
  });

  it('replaces a sheet in its part, and takes away what only it used', async () => {
    const { after, changed } = await edit((workbook) =>
      workbook.putSheets([sheet('s1', { page })], { replace: ['S1'] }),
    );
    const parts = partsOf(after);
    expect(Object.keys(parts)).not.toEqual(expect.arrayContaining(['xl/media/own.png']));
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/calcChain.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/media/own.png',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const workbook = textOf(after, 'xl/workbook.xml');
    expect(workbook).toContain('<sheet name="s1" sheetId="1" r:id="rId1"/><sheet name="S2"');
    expect(workbook).not.toContain('S1!$A$1:$A$2');
    expect(workbook).toContain('<definedName name="rieng" localSheetId="0">');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">S2!$A$1</definedName>');
    expect(textOf(after, 'xl/calcChain.xml')).toContain('"><c r="A2" i="2"/></calcChain>');
    expect(textOf(after, '[Content_Types].xml')).not.toContain('table1.xml');
    expect((await (await openXlsx(after)).read()).sheets.map(({ name }) => name)).toEqual(['s1', 'S2']);
  });

  it('gives tables fresh numbers, names and parts', async () => {
    const table = (name: string) => ({
      tables: [{ name, range: { top: 1, left: 1, bottom: 1, right: 2 }, columns: ['Mã', 'mã'] }],
      merges: [],
    });
    const sheets = [sheet('a', table('tblMot')), sheet('b', table('tblHai'))];
    const { after } = await edit((workbook) => workbook.putSheets(sheets, { replace: [] }));
    const tables = ['xl/tables/table2.xml', 'xl/tables/table3.xml'].map(
      (part) => /<table .*?ref="[^"]*"/.exec(textOf(after, part))![0],
    );
    expect(tables).toEqual([
      `<table xmlns="${MAIN}" id="6" name="tblMot" displayName="tblMot" ref="A1:B2"`,
      `<table xmlns="${MAIN}" id="7" name="tblHai" displayName="tblHai" ref="A1:B2"`,
    ]);
    expect(textOf(after, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain('Target="../tables/table2.xml"');
    const added = (await (await openXlsx(after)).read()).sheets[2]!;
    expect(added.tables[0]!.name).toBe('tblMot');
    expect(added.rows[0]!.cells).toEqual(['Mã', 'mã2']);
    await expect((await openXlsx(after)).putSheets([sheet('c', table('TBLCU'))], { replace: [] })).rejects.toEqual(
      failure('sheet-exists', 'TBLCU'),
    );
  });

  it('makes a styles part where there is none, and takes out the last print name', async () => {
    const names = '<definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1</definedName>';
    const { after } = await edit((workbook) => workbook.putSheets([sheet('S1')], { replace: ['S1'] }), {
      sheets: ['<sheetData/>'],
      names,
    } as typeof source);
    expect(textOf(after, 'xl/workbook.xml')).not.toContain('definedName');
    expect(textOf(after, 'xl/styles.xml')).toContain('Times New Roman');
    expect(textOf(after, '[Content_Types].xml')).toContain('/xl/styles.xml');
  });

  it('fills lists of the styles part that are empty or missing', async () => {
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="0"/><x:fonts count="0" ></x:fonts><x:cellXfs/></x:styleSheet>`;
    const { after } = await edit((workbook) => workbook.putSheets([sheet('a')], { replace: [] }), {
      formats: '',
      parts: { 'xl/styles.xml': styles },
    } as unknown as typeof source);
    const written = textOf(after, 'xl/styles.xml');
    expect(written).toContain(
      `<x:numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;" xmlns="${MAIN}"/></x:numFmts>`,
    );
    expect(written.replace(/<(?!\/?x:)[^>]*>/g, '')).toBe(
      `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count="1"></x:numFmts><x:fonts count="3" ></x:fonts><x:fills></x:fills>` +
        '<x:borders></x:borders><x:cellStyleXfs></x:cellStyleXfs><x:cellXfs count="3"></x:cellXfs></x:styleSheet>',
    );
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="B1" s="1"/>');
    expect((await (await openXlsx(after)).read()).sheets[1]!.rows).toHaveLength(2);
  });

  it.each([
    ['Times New Roman', 13, 30],
    ['Calibri', 11, 38.5703125],
    ['Arial', 10, 38.5703125],
    ['Chữ lạ', 11, 33.75],
  ])('keeps widths on paper where the normal font is %s %d', async (font, size, width) => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="${size}"/><name val="${font}"/></font></fonts>` +
      '<cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>';
    const { after } = await edit((workbook) => workbook.putSheets([sheet('a')], { replace: [] }), {
      formats: '',
      parts: { 'xl/styles.xml': styles },
    } as unknown as typeof source);
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain(`<col min="2" max="2" width="${width}" style="2"`);
  });

  it('counts days as the workbook does', async () => {
    const dated = sheet('a', {
      rows: [{ cells: [{ value: { date: '2024-12-31' }, style: 'd' }] }],
      styles: { d: { numberFormat: 'dd/mm/yyyy' } },
    });
    const book = { workbookPr: '<workbookPr date1904="true"/>' } as unknown as typeof source;
    const { after } = await edit((workbook) => workbook.putSheets([dated], { replace: [] }), book);
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain('<v>44195</v>');
    expect((await (await openXlsx(after)).read()).sheets[1]!.rows).toEqual([{ row: 1, cells: ['31/12/2024'] }]);
  });

  it.each([
    ['a locked list of sheets', { workbookPr: '<workbookProtection lockStructure="1"/>' }, 'mới', 'protected-sheet'],
    [
      'a protected sheet in the place',
      { sheets: ['<sheetData/><sheetProtection sheet="1"/>'] },
      'S1',
      'protected-sheet',
    ],
    ['a name of 32 characters', {}, 'x'.repeat(32), 'sheet-exists'],
    ['a name with a colon', {}, 'a:b', 'sheet-exists'],
  ])('refuses because of %s, and leaves all as it was', async (_, book, name, code) => {
    const before = handmade(book);
    const workbook = await openXlsx(before);
    await expect(workbook.putSheets([sheet('được'), sheet(name)], { replace: ['S1'] })).rejects.toEqual(failure(code));
    expect(changedParts(before, await workbook.save())).toEqual([]);
  });
});

describe('isSheetName', () => {
  it.each([
    ['Phụ lục I', true],
    ['x'.repeat(31), true],
    ["O'Brien", true],
    ['__proto__', true],
    ['', false],
    ['x'.repeat(32), false],
    ["'a", false],
    ["a'", false],
    ['History', false],
    ...[...'[]:*?/\\\u0000\n'].map((character): [string, boolean] => [`a${character}b`, false]),
  ])('%j: %s', (name, legal) => {
    expect(isSheetName(name)).toBe(legal);
  });
});
