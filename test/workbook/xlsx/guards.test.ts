import { strToU8, zipSync, type Zippable } from 'fflate';
import { openXlsx, type XlsxLimits } from '../../../src/workbook/xlsx';
import { handmade, MAIN, partsOf, relationshipsXml, tableXml } from './handmade';

const failure = (code: string, detail = '') =>
  expect.objectContaining({ code, detail: expect.stringContaining(detail) });
const readAll = async (bytes: Uint8Array, limits?: Partial<XlsxLimits>) => (await openXlsx(bytes, limits)).read();

const valid = handmade({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
const zip = (entries: Zippable) => zipSync(entries);
const u16 = (bytes: Uint8Array, at: number, value: number) => new DataView(bytes.buffer).setUint16(at, value, true);
const u32 = (bytes: Uint8Array, at: number, value: number) => new DataView(bytes.buffer).setUint32(at, value, true);

/** Offset of a signature, counted from its first occurrence. */
function offsetOf(bytes: Uint8Array, signature: number, skip = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature && skip-- === 0) return at;
  throw new Error('signature not found');
}

/** A copy of the valid file with its central directory changed, for the entry with the given place in it. */
function patched(entry: number, change: (bytes: Uint8Array, at: number) => void): Uint8Array {
  const copy = valid.slice();
  change(copy, offsetOf(copy, 0x02014b50, entry));
  return copy;
}

describe('what is no workbook', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'not-a-workbook'],
    ['HTML', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-workbook'],
    ['CSV', strToU8('TT,Nhiệm vụ\n1,Xây dựng\n'), 'not-a-workbook'],
    [
      'an .xls or encrypted file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'legacy-or-encrypted',
    ],
    ['a zip of something else', zip({ 'a.txt': strToU8('x') }), 'not-a-workbook'],
    [
      'an OpenDocument sheet',
      zip({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'not-a-workbook',
    ],
    ['an empty zip', zip({}), 'not-a-workbook'],
    ['a cut-off file', valid.slice(0, valid.length - 60), 'damaged'],
    ['a signature alone', Uint8Array.from([0x50, 0x4b, 3, 4]), 'damaged'],
  ])('%s', async (_, bytes, code) => {
    await expect(openXlsx(bytes)).rejects.toEqual(failure(code));
  });

  it.each([
    [
      'a Word document',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'not-a-workbook',
    ],
    ['a binary workbook', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'not-a-workbook'],
    ['a workbook with macros', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', undefined],
    ['a template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', undefined],
  ])('%s by its content type', async (_, type, code) => {
    const types = new TextDecoder().decode(partsOf(valid)['[Content_Types].xml']);
    const changed = types.replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type);
    const opening = openXlsx(handmade({ parts: { '[Content_Types].xml': changed } }));
    await (code === undefined
      ? expect(opening).resolves.toBeDefined()
      : expect(opening).rejects.toEqual(failure(code)));
  });
});

describe('limits', () => {
  it.each<[string, Partial<XlsxLimits>]>([
    ['too-large', { fileBytes: 100 }],
    ['too-large', { unzippedBytes: 500 }],
    ['too-many-entries', { entries: 3 }],
    ['too-large', { cells: 0 }],
  ])('%s under %j', async (code, limits) => {
    await expect(readAll(valid, limits)).rejects.toEqual(failure(code));
  });

  it('refuses a zip bomb by its directory, without inflating it', async () => {
    const bomb = handmade({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) } });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(openXlsx(bomb)).rejects.toEqual(failure('suspicious-compression', 'sheet1.xml'));
    await expect(openXlsx(bomb, { ratio: Infinity, unzippedBytes: 10_000_000 })).rejects.toEqual(failure('too-large'));
  });

  it('stops inflating where more comes out than was declared', async () => {
    const bomb = handmade({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) } });
    const names = Object.keys(partsOf(bomb));
    const entry = offsetOf(bomb, 0x02014b50, names.indexOf('xl/worksheets/sheet1.xml'));
    u32(bomb, entry + 24, 1000);
    const workbook = await openXlsx(bomb);
    await expect(workbook.read()).rejects.toEqual(failure('suspicious-compression', 'sheet1.xml'));
  });

  it('does not hand over a grid that is all blanks', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );
    const bytes = handmade({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
    await expect(readAll(bytes, { cells: 1_000_000 })).rejects.toEqual(failure('too-large'));
    expect((await readAll(bytes)).sheets[0]!.rows).toHaveLength(200);
  });
});

describe('the zip directory', () => {
  it.each([
    [
      'a leaving name',
      zip({ '[Content_Types].xml': [strToU8('x'), {}], '../evil.xml': strToU8('x') }),
      'damaged',
      'evil',
    ],
    ['a leaving name with backslashes', zip({ 'xl\\..\\..\\evil.xml': strToU8('x') }), 'damaged', 'evil'],
    ['a drive', zip({ 'C:/evil.xml': strToU8('x') }), 'damaged', 'evil'],
    [
      'names that differ in case only',
      zip({ 'xl/a.xml': strToU8('x'), 'XL/A.xml': strToU8('y') }),
      'damaged',
      'duplicate',
    ],
    ['an unknown compression', patched(0, (bytes, at) => u16(bytes, at + 10, 99)), 'damaged', 'method 99'],
    ['an encrypted entry', patched(0, (bytes, at) => u16(bytes, at + 8, 1)), 'legacy-or-encrypted', ''],
    ['an entry beyond the end', patched(0, (bytes, at) => u32(bytes, at + 20, 1e9)), 'damaged', ''],
    ['a header that is none', patched(1, (bytes, at) => u32(bytes, at + 42, 7)), 'damaged', ''],
    ['overlapping entries', patched(1, (bytes, at) => u32(bytes, at + 42, 0)), 'suspicious-compression', 'overlaps'],
    [
      'sizes in a zip64 field that is missing',
      patched(0, (bytes, at) => u32(bytes, at + 24, 0xffffffff)),
      'damaged',
      'zip64',
    ],
  ])('refuses %s', async (_, bytes, code, detail) => {
    await expect(openXlsx(bytes)).rejects.toEqual(failure(code, detail));
  });

  it.each([
    ['a wrong checksum', (bytes: Uint8Array, at: number) => u32(bytes, at + 16, 1)],
    ['too large a size', (bytes: Uint8Array, at: number) => u32(bytes, at + 24, 5000)],
  ])('refuses a part with %s', async (_, change) => {
    await expect(readAll(patched(0, change))).rejects.toEqual(failure('damaged'));
  });
});

/** The valid file with the first entry's size, and the directory's place, in zip64 records. */
function zip64(): Uint8Array {
  const entry = offsetOf(valid, 0x02014b50);
  const end = offsetOf(valid, 0x06054b50);
  const view = new DataView(valid.buffer);
  const nameEnd = entry + 46 + view.getUint16(entry + 28, true);
  const extra = new Uint8Array(12);
  u16(extra, 0, 1);
  u16(extra, 2, 8);
  u32(extra, 4, view.getUint32(entry + 24, true));
  const record = new Uint8Array(56);
  u32(record, 0, 0x06064b50);
  u32(record, 32, view.getUint16(end + 10, true));
  u32(record, 48, view.getUint32(end + 16, true));
  const locator = new Uint8Array(20);
  u32(locator, 0, 0x07064b50);
  u32(locator, 8, end + extra.length);
  const pieces = [valid.slice(0, nameEnd), extra, valid.slice(nameEnd, end), record, locator, valid.slice(end)];
  const bytes = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  u32(bytes, entry + 24, 0xffffffff);
  u16(bytes, entry + 30, view.getUint16(entry + 30, true) + extra.length);
  u16(bytes, bytes.length - 22 + 10, 0xffff);
  return bytes;
}

describe('zip64', () => {
  it('is read, and written without', async () => {
    const workbook = await openXlsx(zip64());
    expect((await workbook.read()).sheets[0]!.rows).toEqual([{ row: 1, cells: ['1'] }]);
    expect(partsOf(await workbook.save())).toEqual(partsOf(valid));
  });
});

describe('XML', () => {
  const sheet = (xml: string) => handmade({ parts: { 'xl/worksheets/sheet1.xml': xml } });
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each([
    ['a document type', `<?xml version="1.0"?>${bomb}<worksheet xmlns="${MAIN}">&b;</worksheet>`, 'doctype'],
    ['an external entity', `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet xmlns="${MAIN}"/>`, 'doctype'],
    ['an undefined entity', `<worksheet xmlns="${MAIN}">&xxe;</worksheet>`, 'damaged'],
    ['a missing end', `<worksheet xmlns="${MAIN}"><sheetData>`, 'damaged'],
    ['crossed tags', `<worksheet xmlns="${MAIN}"><a><b></a></b></worksheet>`, 'damaged'],
    ['a NUL', `<worksheet xmlns="${MAIN}">\0</worksheet>`, 'damaged'],
    ['nothing', '', 'damaged'],
    ['deep nesting', `<worksheet>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`, 'damaged'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>', 'cell-out-of-bounds'],
    ['row 0', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>', 'cell-out-of-bounds'],
    [
      'a column beyond the last',
      '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
      'cell-out-of-bounds',
    ],
    [
      'a huge reference',
      `<worksheet><sheetData><row r="1"><c r="A${'9'.repeat(400)}"/></row></sheetData></worksheet>`,
      'cell-out-of-bounds',
    ],
    [
      'a reference that is none',
      '<worksheet><sheetData><row r="1"><c r="A-1"/></row></sheetData></worksheet>',
      'damaged',
    ],
    ['a cell in another row', '<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>', 'damaged'],
    [
      'a shared string that is not there',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
      'damaged',
    ],
  ])('refuses a sheet with %s', async (_, xml, code) => {
    await expect(readAll(sheet(xml))).rejects.toEqual(failure(code, code === 'doctype' ? 'sheet1.xml' : ''));
  });

  it('refuses bytes that are no text', async () => {
    const bytes = handmade({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]) } });
    await expect(readAll(bytes)).rejects.toEqual(failure('damaged', 'encoding'));
  });

  it('refuses a missing sheet part, a broken table and a workbook part of another kind', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationshipsXml([]) };
    await expect(openXlsx(handmade({ parts }))).rejects.toEqual(failure('damaged', 'S1'));
    const tables = { 1: [tableXml(1, 'tblA', 'A1:ZZZ9', ['x'])] };
    await expect(readAll(handmade({ tables }))).rejects.toEqual(failure('damaged', 'table1.xml'));
    const other = { 'xl/workbook.xml': '<chartsheet/>' };
    await expect(openXlsx(handmade({ parts: other }))).rejects.toEqual(failure('damaged', 'workbook.xml'));
  });

  it('is not led astray by names of JavaScript objects', async () => {
    const row =
      '<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c>';
    const tables = { 1: [tableXml(1, '__proto__', 'A1:B2', ['__proto__', 'constructor'])] };
    const workbook = await openXlsx(handmade({ sheets: [`<sheetData><row r="1">${row}</row></sheetData>`], tables }));
    await workbook.appendRows('__proto__', [
      JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>,
    ]);
    const {
      rows,
      tables: [table],
    } = (await workbook.read()).sheets[0]!;
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['__proto__', 'constructor'],
      ['x', 'y'],
    ]);
    expect(table!.name).toBe('__proto__');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
