import { strToU8 } from 'fflate';
import type { RawSheet, RawWorkbook } from '../../../src/core/model/raw-workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { handmade, MAIN, relationshipsXml, tableXml, textRow, type HandmadeBook } from './handmade';

const read = async (book: HandmadeBook): Promise<RawWorkbook> => (await openXlsx(handmade(book))).read();
const firstSheet = async (book: HandmadeBook): Promise<RawSheet> => (await read(book)).sheets[0]!;
const data = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const textOfFirst = async (cell: string, book: HandmadeBook = {}) =>
  (await firstSheet({ ...book, sheets: [data(cell)] })).rows[0]?.cells[0] ?? '';

describe('reading cells', () => {
  it.each([
    ['<c r="A1" t="s"><v>0</v></c>', 'một'],
    ['<c r="A1" t="s"><v>1</v></c>', 'đậm thường'],
    ['<c r="A1" t="s"><v>2</v></c>', '東京'],
    ['<c r="A1" t="s"><v>3</v></c>', ' a\nb\nA'],
    ['<c r="A1" t="s"/>', ''],
    ['<c r="A1" t="inlineStr"><is><t>trực tiếp</t></is></c>', 'trực tiếp'],
    [
      '<c r="A1" t="inlineStr"><is><r><t>hai </t></r><r><t>phần</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'hai phần',
    ],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]> &amp; c</t></is></c>', 'a < b & c'],
    ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>kết quả_x0021_</v></c>', 'kết quả!'],
    ['<c r="A1"><f>SUM(B1:B2)</f><v>3.5</v></c>', '3,5'],
    ['<c r="A1"><f>SUM(B1:B2)</f></c>', ''],
    ['<c r="A1" t="b"><v>1</v></c>', 'ĐÚNG'],
    ['<c r="A1" t="b"><v>0</v></c>', 'SAI'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A1" t="d"><v>2024-12-31</v></c>', '31/12/2024'],
    ['<c r="A1" t="d"><v>2024-12-31T08:30:00Z</v></c>', '31/12/2024 08:30'],
    ['<c r="A1" t="d"><v>2024-13-31</v></c>', '2024-13-31'],
    ['<c r="A1" s="1"><v>45657</v></c>', '31/12/2024'],
    ['<c r="A1" s="2"><v>0.8</v></c>', '80%'],
    ['<c r="A1" s="3"><v>7.5</v></c>', '7,5 điểm'],
    ['<c r="A1" s="99"><v>7.5</v></c>', '7,5'],
    ['<c r="A1"><v>0.30000000000000004</v></c>', '0,3'],
    ['<c r="A1"><v>1e999</v></c>', '1e999'],
    ['<c r="A1"><v>abc</v></c>', 'abc'],
    ['<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', '1'],
  ])('%s is %j', async (cell, text) => {
    const shared =
      '<si><t>một</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">đậm </t></r><r><t>thường</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>' +
      '<si><t xml:space="preserve"> a_x000D_\nb&#13;\n_x0041_</t></si>';
    const formats = '<xf/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/>';
    const numFmts = '<numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/>';
    expect(await textOfFirst(cell, { shared, formats, numFmts })).toBe(text);
  });

  it('counts rows and cells that do not say where they are', async () => {
    const { rows } = await firstSheet({
      sheets: [
        '<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row></sheetData>',
      ],
    });
    expect(rows).toEqual([
      { row: 1, cells: ['1', '', '3'] },
      { row: 5, cells: ['', '', '5', '6'] },
      { row: 6, cells: ['7'] },
    ]);
  });

  it('leaves out rows that hold nothing, and puts rows in order', async () => {
    const { rows } = await firstSheet({
      sheets: [
        '<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1" s="1"/></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      ],
    });
    expect(rows).toEqual([
      { row: 2, cells: ['2'] },
      { row: 3, cells: ['3'] },
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const book = { workbookPr: '<workbookPr date1904="1"/>', formats: '<xf/><xf numFmtId="14"/>' };
    expect(await textOfFirst('<c r="A1" s="1"><v>0</v></c>', book)).toBe('01/01/1904');
  });
});

describe('reading sheets', () => {
  it('takes validations, those of the extension list too', async () => {
    const { validations } = await firstSheet({
      sheets: [
        '<sheetData/><dataValidations count="2"><dataValidation type="list" sqref="A2:A9 C2"><formula1>dmMau</formula1></dataValidation>' +
          '<dataValidation sqref="B2" prompt="x"/></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm">' +
          '<x14:dataValidation type="list"><x14:formula1><xm:f>\'Danh mục\'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2:D9 ZZZZ1</xm:sqref>' +
          '</x14:dataValidation></x14:dataValidations></ext></extLst>',
      ],
    });
    expect(validations).toEqual([
      {
        ranges: [
          { top: 2, left: 1, bottom: 9, right: 1 },
          { top: 2, left: 3, bottom: 2, right: 3 },
        ],
        type: 'list',
        formula: 'dmMau',
      },
      { ranges: [{ top: 2, left: 2, bottom: 2, right: 2 }], type: 'none', formula: '' },
      { ranges: [{ top: 2, left: 4, bottom: 9, right: 4 }], type: 'list', formula: "'Danh mục'!$A$1:$A$2" },
    ]);
  });

  it('takes merges and tables, without totals rows and tables that have no header', async () => {
    const sheet = await firstSheet({
      sheets: ['<sheetData/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A1:XFE9"/></mergeCells>'],
      tables: {
        1: [
          tableXml(1, 'tblA', 'A1:B5', ['x', 'y'], ' totalsRowCount="1"'),
          tableXml(2, 'tblB', 'D1:D5', ['x'], ' headerRowCount="0"'),
        ],
      },
    });
    expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(sheet.tables).toEqual([{ name: 'tblA', range: { top: 1, left: 1, bottom: 4, right: 2 } }]);
  });

  it('takes the names of the workbook, not those of sheets', async () => {
    const names =
      '<definedName name="dmMau">\'Danh mục\'!$A$1</definedName><definedName name="__proto__">S1!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">S1!$A$1:$B$2</definedName>';
    expect([...(await read({ names })).names]).toEqual([
      ['dmMau', "'Danh mục'!$A$1"],
      ['__proto__', 'S1!$A$1'],
    ]);
  });

  it('passes over chart sheets', async () => {
    const book = await read({
      sheets: [textSheet('một'), textSheet('hai')],
      parts: {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="worksheets/sheet1.xml"/>',
          '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/>',
        ]),
      },
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['S2']);
  });
});

const textSheet = (text: string): string => `<sheetData>${textRow(1, [text])}</sheetData>`;
const workbookXml = (attributes: string, sheets: string): string => `<workbook ${attributes}>${sheets}</workbook>`;

describe('reading what other producers write', () => {
  const expected = [{ row: 1, cells: ['một'] }];

  it('prefixes for namespaces', async () => {
    const sheet =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">` +
      '<x:is><x:t>một</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = {
      'xl/workbook.xml': workbookXml(
        `xmlns="${MAIN}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
        '<sheets><sheet name="S1" sheetId="1" rel:id="rId1"/></sheets>',
      ),
    };
    expect((await firstSheet({ sheets: [sheet], parts })).rows).toEqual(expected);
  });

  it('the strict form', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const relationship = (type: string, target: string) =>
      relationshipsXml([
        `<Relationship Id="rId1" Type="${strict}/officeDocument/relationships/${type}" Target="${target}"/>`,
      ]);
    const sheet = `<?xml version="1.0"?><worksheet xmlns="${strict}/spreadsheetml/main">${textSheet('một')}</worksheet>`;
    const parts = {
      '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
      'xl/workbook.xml': workbookXml(
        `xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict"`,
        '<sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets>',
      ),
    };
    expect((await firstSheet({ sheets: [sheet], parts })).rows).toEqual(expected);
  });

  it.each([
    '/xl/worksheets/sheet1.xml',
    './worksheets/../worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    'Worksheets/Sheet1.XML',
  ])('the relationship target %s', async (target) => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
    const parts = {
      'xl/_rels/workbook.xml.rels': relationshipsXml([`<Relationship Id="rId1" Type="${type}" Target="${target}"/>`]),
    };
    expect((await firstSheet({ sheets: [textSheet('một')], parts })).rows).toEqual(expected);
  });

  it('parts in UTF-16 and with a byte order mark', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}">${textSheet('một')}</worksheet>`;
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${xml}`, (unit) => unit.charCodeAt(0)).buffer);
    const utf8 = strToU8(`\ufeff${xml.replace('UTF-16', 'UTF-8')}`);
    for (const bytes of [utf16, utf8]) {
      const workbook = await openXlsx(handmade({ parts: { 'xl/worksheets/sheet1.xml': bytes } }));
      expect((await workbook.read()).sheets[0]!.rows).toEqual(expected);
      await workbook.writeCells([{ sheet: 'S1', row: 1, column: 1, before: 'một', after: 'hai' }]);
      expect((await (await openXlsx(await workbook.save())).read()).sheets[0]!.rows).toEqual([
        { row: 1, cells: ['hai'] },
      ]);
    }
  });
});
