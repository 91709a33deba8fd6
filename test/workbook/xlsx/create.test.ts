import { Workbook } from '@cj-tech-master/excelts';
import fc from 'fast-check';
import type { CellStyle, SheetDrawing, WorkbookDrawing } from '../../../src/core/drawing/types';
import { createXlsx, openXlsx } from '../../../src/workbook/xlsx';
import { partsOf, textOf } from './handmade';
import { hardText } from './hard-text';

const styles: Readonly<Record<string, CellStyle>> = {
  header: {
    font: { name: 'Arial', size: 12, bold: true, italic: true, color: 'FFFFFF' },
    fill: '1F4E79',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: 'thin',
  },
  text: { vertical: 'top', wrap: true, border: 'thin', numberFormat: '@' },
  justified: { horizontal: 'justify', border: 'none' },
  date: { numberFormat: 'dd/mm/yyyy' },
};

const tasks: SheetDrawing = {
  name: "Nhiệm 'vụ' & <x>",
  columns: [{ width: 8 }, { width: 60.5, style: 'text' }, { width: 400 }],
  rows: [
    {
      height: 33,
      cells: [
        { value: 'Mã', style: 'header' },
        { value: 'sai tên', style: 'header' },
      ],
    },
    { cells: [{ value: 'NV001', style: 'text' }, { value: '- Xây dựng' }, { value: 0.85 }] },
    { height: 999, cells: [] },
    { cells: [{ value: { date: '2025-12-31' }, style: 'date' }, { value: '', style: 'justified' }, { value: '' }] },
    { cells: [{ value: 'gộp', style: 'header' }] },
  ],
  styles,
  merges: [
    { top: 5, left: 1, bottom: 5, right: 3 },
    { top: 9, left: 1, bottom: 9, right: 1 },
    { top: 6, left: 1, bottom: 1_048_576, right: 16_384 },
  ],
  tables: [
    { name: 'tblNhiemVu', range: { top: 1, left: 1, bottom: 2, right: 2 }, columns: ['Mã', 'Nhiệm vụ\n(chính)'] },
  ],
  validations: [
    {
      range: { top: 2, left: 1, bottom: 2, right: 1 },
      rule: { type: 'list', name: 'dmMau', open: false },
      prompt: { title: 'Mã & "tên"', text: 'dòng 1\ndòng 2 _x0041_' },
      error: { title: 'Sai', text: 'Chọn lại' },
    },
    {
      range: { top: 2, left: 2, bottom: 2, right: 2 },
      rule: { type: 'list', name: 'dmMau', open: true },
      prompt: { title: 'Mở', text: 'x' },
    },
    { range: { top: 2, left: 3, bottom: 2, right: 3 }, rule: { type: 'date' }, prompt: { title: 'Ngày', text: 'x' } },
    {
      range: { top: 2, left: 4, bottom: 2, right: 4 },
      rule: { type: 'percent' },
      prompt: { title: 'Tỷ lệ', text: 'x' },
    },
    {
      range: { top: 2, left: 5, bottom: 9, right: 6 },
      rule: { type: 'any' },
      prompt: { title: 'x'.repeat(40), text: 'y'.repeat(300) },
    },
  ],
  frozen: { rows: 1, columns: 1 },
  page: {
    paper: 'A4',
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 12.7 },
    titleRows: { from: 1, to: 2 },
    printArea: { top: 1, left: 1, bottom: 5, right: 3 },
    pageNumbers: 'topCenterFromSecondPage',
    fitToWidth: true,
    centerHorizontally: true,
    breaksAfter: [2, 4],
  },
  tabColor: '1f4e79',
  gridLines: false,
};
const plain = (name: string, more: Partial<SheetDrawing> = {}): SheetDrawing => ({
  ...{ name, columns: [], rows: [], styles: {}, merges: [], tables: [], validations: [], ...more },
});
const drawing: WorkbookDrawing = {
  sheets: [plain('Ẩn', { hidden: true }), tasks, plain('Danh mục', { rows: [{ cells: [{ value: 'a' }] }] })],
  names: [
    { name: 'dmMau', refersTo: "'Danh mục'!$A$1:$A$2" },
    { name: 'dmMa', refersTo: '=tblNhiemVu[Mã]' },
  ],
  title: 'Kế hoạch <2025> & "khác"',
};

describe('createXlsx, part by part', () => {
  let bytes: Uint8Array;
  let sheet: string;
  beforeAll(async () => {
    bytes = await createXlsx(drawing);
    sheet = textOf(bytes, 'xl/worksheets/sheet2.xml');
  });

  it.each([
    ['tab colour and fit to width', '<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>'],
    [
      'frozen panes without grid',
      '<sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    ],
    [
      'widths',
      '<col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="60.5" style="2" customWidth="1"/><col min="3" max="3" width="255"',
    ],
    ['heights, at most what Excel has', '<row r="3" ht="409" customHeight="1"></row>'],
    ['text as text', '<c r="B2" s="2" t="inlineStr"><is><t>- Xây dựng</t></is></c>'],
    ['numbers', '<c r="C2"><v>0.85</v></c>'],
    ['dates as serial numbers', '<c r="A4" s="4"><v>46022</v></c>'],
    ['blank cells in their style, none without', '<c r="B4" s="3"/></row>'],
    ['merged cells in one style', '<c r="B5" s="1"/><c r="C5" s="1"/></row>'],
    [
      'merges of more than one cell',
      '<mergeCells count="2"><mergeCell ref="A5:C5"/><mergeCell ref="A6:XFD1048576"/></mergeCells>',
    ],
    [
      'headers of the table',
      '<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">Nhiệm vụ\n(chính)</t></is></c>',
    ],
    [
      'margins in inches',
      '<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="0.787402" header="0.393701" footer="0.5"/>',
    ],
    [
      'paper, one page wide',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>',
    ],
    [
      'page number from page 2',
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P</oddHeader></headerFooter>',
    ],
    [
      'page breaks',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4" max="16383" man="1"/></rowBreaks>',
    ],
    ['centring', '<printOptions horizontalCentered="1"/>'],
    [
      'a closed list',
      'promptTitle="Mã &amp; &quot;tên&quot;" prompt="dòng 1_x000A_dòng 2 _x005F_x0041_" showErrorMessage="1" errorTitle="Sai" error="Chọn lại" sqref="A2"><formula1>dmMau</formula1>',
    ],
    [
      'an open list',
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Mở" prompt="x" sqref="B2">',
    ],
    ['a date', '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1"'],
    [
      'a share',
      '<dataValidation type="decimal" allowBlank="1" showInputMessage="1" promptTitle="Tỷ lệ" prompt="x" showErrorMessage="1" sqref="D2"><formula1>0</formula1><formula2>1</formula2>',
    ],
    [
      'a prompt within its limits',
      `<dataValidation showInputMessage="1" promptTitle="${'x'.repeat(32)}" prompt="${'y'.repeat(255)}" sqref="E2:F9"/>`,
    ],
  ])('%s', (_, xml) => {
    expect(sheet).toContain(xml);
  });

  it('puts the elements of a sheet in the order of the schema', () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'dataValidations'],
      ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'tableParts'],
    ];
    const places = order.map((name) => sheet.search(new RegExp(`<${name}[ >/]`)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('lists sheets and names', () => {
    const workbook = textOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(workbook).toContain('<sheet name="Ẩn" sheetId="1" state="hidden" r:id="rId3"/>');
    expect(workbook).toContain('<definedName name="dmMa">tblNhiemVu[Mã]</definedName>');
    expect(workbook).toContain(`localSheetId="1">'Nhiệm ''vụ'' &amp; &lt;x&gt;'!$1:$2</definedName>`);
    expect(textOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Kế hoạch &lt;2025&gt; &amp; "khác"</dc:title>');
  });

  it('writes the table', () => {
    const table = textOf(bytes, 'xl/tables/table1.xml');
    expect(table).toContain(
      'id="1" name="tblNhiemVu" displayName="tblNhiemVu" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/>',
    );
    expect(table).toContain('<tableColumn id="2" name="Nhiệm vụ_x000A_(chính)"/>');
    expect(table).toContain('<tableStyleInfo name="TableStyleMedium2"');
  });

  it('has Times New Roman 13 where a style names no font, and as the normal font', () => {
    const fonts = /<fonts.*<\/fonts>/.exec(textOf(bytes, 'xl/styles.xml'))![0];
    expect(fonts).toContain('<fonts count="3"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/>');
    expect(fonts).toContain('<font><b/><i/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>');
    expect(fonts).toContain('<font><sz val="13"/><name val="Times New Roman"/></font>');
  });

  it('says nothing of time or machine: the same drawing gives the same bytes', async () => {
    expect(await createXlsx(drawing)).toEqual(bytes);
    expect(Object.keys(partsOf(bytes))[0]).toBe('[Content_Types].xml');
  });
});

describe('createXlsx, read by another library', () => {
  it('means what was drawn', async () => {
    const workbook = new Workbook();
    // Without the merged range as large as the sheet, whose cells the library would make one by one.
    const sheets = drawing.sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.slice(0, 2) }));
    await workbook.xlsx.load(Buffer.from(await createXlsx({ ...drawing, sheets })) as never);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Ẩn', 'hidden'],
      [tasks.name, 'visible'],
      ['Danh mục', 'visible'],
    ]);
    const sheet = workbook.worksheets[1]!;
    expect(sheet.getCell('B2').value).toBe('- Xây dựng');
    expect(sheet.getCell('A4').value).toEqual(new Date('2025-12-31T00:00:00Z'));
    expect(sheet.getCell('A1').style).toMatchObject({
      font: { name: 'Arial', size: 12, bold: true, italic: true, color: { argb: 'FFFFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E79' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } },
    });
    expect(sheet.getCell('A2').numFmt).toBe('@');
    expect(sheet.getCell('B5').master.address).toBe('A5');
    expect(sheet.getRow(1).height).toBe(33);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.getTable('tblNhiemVu')).toBeDefined();
    expect(workbook.title).toBe(drawing.title);
  });
});

describe('createXlsx and openXlsx', () => {
  const shown = (text: string) => text.replace(/\r+\n/g, '\n');

  it('give back any text, in cells, headers and written cells', async () => {
    const texts = fc.array(fc.array(hardText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, hardText, async (rows, written) => {
        const cells = rows.map((row) => ({ cells: row.map((value) => ({ value })) }));
        const workbook = await openXlsx(
          await createXlsx({ sheets: [plain('S', { rows: cells })], names: [], title: written }),
        );
        const read = (await workbook.read()).sheets[0]!.rows;
        rows.forEach((row, index) => {
          const found = read.find(({ row: number }) => number === index + 1)?.cells ?? [];
          expect(row.map((_, column) => found[column] ?? '')).toEqual(row.map(shown));
        });
        const before = read.find(({ row }) => row === 1)?.cells[0] ?? '';
        await workbook.writeCells([{ sheet: 'S', row: 1, column: 1, before, after: written }]);
        const again = await (await openXlsx(await workbook.save())).read();
        expect(again.sheets[0]!.rows.find(({ row }) => row === 1)?.cells[0] ?? '').toBe(shown(written));
      }),
      { numRuns: 60 },
    );
  });

  it('take a workbook of nothing, and of many sheets, styles and tables', async () => {
    expect((await (await openXlsx(await createXlsx({ sheets: [], names: [], title: '' }))).read()).sheets).toEqual([]);
    const sheets = Array.from({ length: 40 }, (_, index) =>
      plain(`S${index}`, {
        rows: [{ cells: [{ value: 'a', style: 's' }] }],
        styles: Object.fromEntries<CellStyle>([
          ['s', { font: { size: index + 1 } }],
          ['constructor', { border: 'thin' }],
        ]),
        tables: [{ name: `tbl${index}`, range: { top: 1, left: 1, bottom: 2, right: 1 }, columns: ['a'] }],
      }),
    );
    const { sheets: read } = await (await openXlsx(await createXlsx({ sheets, names: [], title: '' }))).read();
    expect(read.map(({ tables }) => tables[0]!.name)).toEqual(sheets.map((_, index) => `tbl${index}`));
  });

  it.each([
    ['sheet-exists', plain('a/b')],
    ['too-large', plain('a', { rows: [{ cells: [{ value: 'x'.repeat(32_768) }] }] })],
  ])('refuse with %s', async (code, sheet) => {
    await expect(createXlsx({ sheets: [sheet], names: [], title: '' })).rejects.toEqual(
      expect.objectContaining({ code }),
    );
  });
});
