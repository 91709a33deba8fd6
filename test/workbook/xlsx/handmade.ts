import { strToU8, unzipSync, zipSync } from 'fflate';

/** Parts of a hand-made workbook that tests change; the rest is the least that Excel wants. */
export interface HandmadeBook {
  /** Worksheets in tab order: the XML inside the worksheet element, or a whole part that begins with "<?xml". */
  readonly sheets?: readonly string[];
  readonly names?: string;
  readonly workbookAttributes?: string;
  readonly workbookPr?: string;
  /** Items of the shared strings part. */
  readonly shared?: string;
  /** Content of the styles part's cellXfs, and of its numFmts. */
  readonly formats?: string;
  readonly numFmts?: string;
  /** Tables by sheet number (from 1): the parts' XML. */
  readonly tables?: Readonly<Record<number, readonly string[]>>;
  readonly calcChain?: string;
  /** Further parts, or others in place of those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** "<row r=..>" with inline texts, for sheets of a few cells. */
export const textRow = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts
    .map((text, index) => {
      const reference = `${String.fromCharCode(65 + index)}${row}`;
      return text === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    })
    .join('')}</row>`;

export const tableXml = (id: number, name: string, ref: string, columns: readonly string[], more = ''): string =>
  `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${more}>` +
  `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">` +
  columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('') +
  `</tableColumns></table>`;

/** The bytes of an .xlsx file made of XML written by hand. */
export function handmade(book: HandmadeBook): Uint8Array {
  const parts = { ...handmadeParts(book), ...book.parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

function handmadeParts(book: HandmadeBook): Record<string, string> {
  const sheets = book.sheets ?? ['<sheetData/>'];
  const relationships: string[] = sheets.map((_, index) =>
    relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const optional = { sharedStrings: book.shared, styles: book.formats, calcChain: book.calcChain };
  for (const [type, content] of Object.entries(optional)) {
    if (content !== undefined) relationships.push(relationship(relationships.length + 1, type, `${type}.xml`));
  }
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, Object.values(book.tables ?? {}).flat().length, optional),
    '_rels/.rels': relationshipsXml([relationship(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${book.workbookAttributes ?? ''}>` +
      `${book.workbookPr ?? ''}<sheets>${sheets
        .map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets>${book.names === undefined ? '' : `<definedNames>${book.names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationships),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.startsWith('<?xml')
      ? sheet
      : `<?xml version="1.0"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</worksheet>`;
  });
  let table = 0;
  for (const [sheet, tables] of Object.entries(book.tables ?? {})) {
    const ids = tables.map((xml) => {
      parts[`xl/tables/table${++table}.xml`] = `<?xml version="1.0"?>${xml}`;
      return table;
    });
    parts[`xl/worksheets/_rels/sheet${sheet}.xml.rels`] = relationshipsXml(
      ids.map((id, index) => relationship(index + 1, 'table', `../tables/table${id}.xml`)),
    );
  }
  if (book.shared !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${book.shared}</sst>`;
  if (book.calcChain !== undefined)
    parts['xl/calcChain.xml'] = `<calcChain xmlns="${MAIN}">${book.calcChain}</calcChain>`;
  if (book.formats !== undefined) {
    const numFmts = book.numFmts === undefined ? '' : `<numFmts>${book.numFmts}</numFmts>`;
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${numFmts}<cellXfs>${book.formats}</cellXfs></styleSheet>`;
  }
  return parts;
}

function contentTypes(sheets: number, tables: number, optional: Readonly<Record<string, unknown>>): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const numbered = (count: number, part: string, type: string) =>
    Array.from({ length: count }, (_, index) => override(`${part}${index + 1}`, type)).join('');
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    override('workbook', 'sheet.main') +
    numbered(sheets, 'worksheets/sheet', 'worksheet') +
    numbered(tables, 'tables/table', 'table') +
    Object.keys(optional)
      .filter((name) => optional[name] !== undefined)
      .map((name) => override(name, name))
      .join('') +
    '</Types>'
  );
}

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

export const relationshipsXml = (items: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;

/** All parts of an .xlsx file as bytes. */
export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

/** A part as text. */
export const textOf = (bytes: Uint8Array, part: string): string => new TextDecoder().decode(partsOf(bytes)[part]);

/** Names of the parts whose bytes differ between two files, missing ones among them. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const same = (a?: Uint8Array, b?: Uint8Array) =>
    a && b && a.length === b.length && a.every((byte, at) => byte === b[at]);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(old[name], now[name])).sort();
}
