import type { Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { rangeAddress } from '../../../core/model/address';
import type { CellStyle, PageSetup, SheetDrawing } from '../../../core/drawing/types';
import { DEFAULT_LIMITS } from '../package/limits';
import { XlsxPackage } from '../package/package';
import { readWorkbookPart } from '../read/workbook-part';
import { parseXml, type XmlNode } from '../xml/tree';
import { validationModel } from './validation';

/**
 * What the library makes of a drawing: the settings of each sheet and the styles. Cells, tables and names are not left to
 * it (docs of sheet-xml.ts say why), so its workbook never holds more than a few cells, however large the drawing.
 */
export interface Skeleton {
  /** Per sheet the XML of worksheet elements by name: sheetPr, sheetViews, dataValidations, pageSetup ... */
  readonly sheets: readonly ReadonlyMap<string, string>[];
  /** The styles part, and per sheet the index of each of its styles there. */
  readonly styles: string;
  readonly styleIndexes: readonly ReadonlyMap<string, number>[];
  readonly theme: string;
}

/** The font where a style names none: that of administrative documents (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const FONT = { name: 'Times New Roman', size: 13 } as const;
const PAGE_NUMBER = `&C&"${FONT.name},Regular"&${FONT.size}&P`;
const A4 = 9;
const LAST_COLUMN_INDEX = 16_383;
const MILLIMETRES_AN_INCH = 25.4;

/** Builds sheets without cells, and one whose cells A1, A2 ... carry the styles one by one. */
export async function buildSkeleton(drawings: readonly SheetDrawing[]): Promise<Skeleton> {
  const library = await import('@cj-tech-master/excelts');
  const workbook = new library.Workbook();
  drawings.forEach((drawing, index) => addSheet(workbook, drawing, index));
  const samples = workbook.addWorksheet('styles');
  let sampled = 0;
  const rowsOfStyles = drawings.map(({ styles }) => {
    return new Map(
      Object.entries(styles).map(([name, style]) => {
        samples.getCell(++sampled, 1).style = libraryStyle(style);
        return [name, sampled - 1];
      }),
    );
  });
  const pkg = XlsxPackage.open(new Uint8Array(await workbook.xlsx.writeBuffer()), DEFAULT_LIMITS);
  const { sheets, styles } = readWorkbookPart(pkg);
  const indexes = sampleIndexes(pkg, sheets.at(-1)!.part!);
  return {
    sheets: sheets.slice(0, -1).map(({ part }) => elements(pkg, part!)),
    styles: pkg.text(styles!),
    styleIndexes: rowsOfStyles.map((rows) => new Map([...rows].map(([name, row]) => [name, indexes[row] ?? 0]))),
    theme: pkg.text('xl/theme/theme1.xml'),
  };
}

function addSheet(workbook: Workbook, drawing: SheetDrawing, index: number): void {
  const { rows = 0, columns = 0 } = drawing.frozen ?? {};
  const grid = drawing.gridLines === false ? { showGridLines: false } : {};
  const sheet = workbook.addWorksheet(`s${index}`, {
    views: [
      rows + columns > 0 ? { state: 'frozen', xSplit: columns, ySplit: rows, ...grid } : { state: 'normal', ...grid },
    ],
    properties: drawing.tabColor ? { tabColor: { argb: argb(drawing.tabColor) } } : {},
  } as Parameters<Workbook['addWorksheet']>[1]);
  for (const validation of drawing.validations) {
    sheet.dataValidations.add(rangeAddress(validation.range), validationModel(validation));
  }
  if (drawing.page) setPage(sheet, drawing.page);
}

function setPage(sheet: Worksheet, page: PageSetup): void {
  const inches = (millimetres: number) => Number((millimetres / MILLIMETRES_AN_INCH).toFixed(6));
  const { top, bottom, left, right, header, footer } = page.margins;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: page.orientation,
    horizontalCentered: page.centerHorizontally,
    fitToPage: page.fitToWidth,
    ...(page.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {}),
    // Pages are counted per sheet, also when the whole workbook is printed.
    ...(page.pageNumbers ? { firstPageNumber: 1 } : {}),
    margins: {
      ...{ top: inches(top), bottom: inches(bottom), left: inches(left), right: inches(right) },
      ...{ header: inches(header), footer: inches(footer) },
    },
  });
  if (page.pageNumbers) Object.assign(sheet.headerFooter, { differentFirst: true, oddHeader: PAGE_NUMBER });
  for (const id of page.breaksAfter ?? []) sheet.rowBreaks.push({ id, max: LAST_COLUMN_INDEX, man: 1 });
}

function libraryStyle(style: CellStyle): Partial<Style> {
  const { font = {}, fill, border, numberFormat, horizontal, vertical, wrap } = style;
  const { color, ...face } = font;
  const side = { style: 'thin' } as const;
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical: vertical === 'center' ? ('middle' as const) : vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
  };
  return {
    font: { ...FONT, ...face, ...(color ? { color: { argb: argb(color) } } : {}) },
    alignment,
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } } : {}),
    ...(border === 'thin' ? { border: { top: side, left: side, bottom: side, right: side } } : {}),
    ...(numberFormat ? { numFmt: numberFormat } : {}),
  };
}

const argb = (color: string): string => `FF${color.toUpperCase()}`;

function elements(pkg: XlsxPackage, part: string): Map<string, string> {
  const text = pkg.text(part);
  const root = parseXml(text, part, pkg.limits.xmlDepth);
  return new Map(root.children.map(({ name, start, end }) => [name, text.slice(start, end)]));
}

function sampleIndexes(pkg: XlsxPackage, part: string): number[] {
  const root = parseXml(pkg.text(part), part, pkg.limits.xmlDepth);
  const cells = (node: XmlNode): XmlNode[] => (node.name === 'c' ? [node] : node.children.flatMap(cells));
  return cells(root).map(({ attributes }) => Number(attributes.s ?? 0));
}
