import { drawAppendices } from '../../src/core/appendix';
import type { SheetDrawing } from '../../src/core/drawing/types';
import { createXlsx } from '../../src/workbook/xlsx';
import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';
import { readFonts, readPdf, type PdfPage } from './support/pdf';
import { bare, readTablePage, type PdfTablePage } from './support/pdf-table';
import { appendixFile, documents, filesOf } from './support/plans';

type Page = PdfPage & PdfTablePage;

/** Margins within Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục 1, in points: top and bottom 20 mm, left 30, right 15. */
const MARGIN = { top: 56.7, bottom: 56.7, left: 85, right: 42.5 };

async function readPages(pdf: Uint8Array): Promise<Page[]> {
  return (await readPdf(pdf)).map((page) => ({ ...page, ...readTablePage(page) }));
}

/** The pages of each appendix: one begins where a page bears no number. */
function byAppendix(pages: readonly Page[]): Page[][] {
  const groups: Page[][] = [];
  for (const page of pages) {
    if (/^\d+$/.test(page.above)) groups.at(-1)?.push(page);
    else groups.push([page]);
  }
  return groups;
}

const textsOf = (rows: SheetDrawing['rows']) =>
  rows.flatMap(({ cells }) => cells.map((cell) => bare(String(cell?.value ?? ''))).filter((text) => text !== ''));

/** Texts of a drawn sheet in the order in which they are to be read: heading, header, body; the end mark is apart. */
function drawnTexts({ rows, page }: SheetDrawing): { heading: string; header: string[]; body: string[] } {
  const { from, to } = page!.titleRows!;
  return {
    heading: textsOf(rows.slice(0, from - 1)).join(''),
    header: textsOf(rows.slice(from - 1, to)),
    body: textsOf(rows.slice(to, -1)),
  };
}

describeLibreOffice('Appendices as LibreOffice prints them', () => {
  const pages = new Map<string, Page[][]>();
  const files = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const drawn = await filesOf(documents.keys(), appendixFile);
    for (const [name, pdf] of await convert(drawn, 'xlsx', 'pdf')) {
      files.set(name, pdf);
      pages.set(name, byAppendix(await readPages(pdf)));
    }
  }, CONVERSION_TIME);

  describe.each([...documents.keys()])('%s', (name) => {
    const tables = documents.get(name)!;
    const sheets = drawAppendices(tables);
    const printed = () => pages.get(name)!;

    it('has pages for every appendix, A4, turned as the layout says', () => {
      const turned = ({ width, height }: Page) => (width > height ? 'landscape' : 'portrait');
      expect(printed().map((all) => new Set(all.map(turned)))).toEqual(
        tables.map(({ page }) => new Set([page.orientation])),
      );
      for (const { size } of printed().flat()) expect(size).toMatch(/ pts \(A4\)$/);
    });

    it('counts the pages of each appendix from 2 on, in the middle of the top margin', () => {
      for (const ofAppendix of printed()) {
        const numbers = ofAppendix.slice(1).map(({ above }) => above);
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 2)));
        for (const { words, width } of ofAppendix.slice(1)) {
          const number = words.reduce((highest, word) => (word.top < highest.top ? word : highest));
          expect(number.bottom).toBeLessThan(MARGIN.top);
          expect((number.left + number.right) / 2).toBeCloseTo((MARGIN.left + width - MARGIN.right) / 2, 0);
        }
      }
    });

    it('begins with label, title and attachment line, and ends with the end mark', () => {
      const firsts = printed().map((ofAppendix) => ofAppendix[0]!.above);
      expect(firsts).toEqual(sheets.map((sheet) => drawnTexts(sheet).heading));
      const headings = tables.map(({ label, title, attachedTo }) => label + title.toLocaleUpperCase('vi') + attachedTo);
      expect(firsts.map((text) => text.replace(/_+$/, ''))).toEqual(headings.map(bare));
      const ends = printed().map((ofAppendix) => ofAppendix.map(({ below }) => below));
      expect(ends).toEqual(printed().map((all) => all.map((_, index) => (index === all.length - 1 ? './.' : ''))));
    });

    it('repeats the header on every page and holds every cell in its place', () => {
      printed().forEach((ofAppendix, index) => {
        const { header, body } = drawnTexts(sheets[index]!);
        const texts = ofAppendix.map(({ cells }) => cells.map(({ text }) => text));
        for (const ofPage of texts) expect(ofPage.slice(0, header.length)).toEqual(header);
        expect(texts.flatMap((ofPage) => ofPage.slice(header.length))).toEqual(body);
      });
    });

    it('cuts no text and keeps the margins', () => {
      for (const page of printed().flat()) {
        expect({ stray: page.stray, cutRuns: page.cutRuns }).toEqual({ stray: [], cutRuns: 0 });
        const right = page.width - MARGIN.right;
        for (const { at } of page.vertical) expect(at >= MARGIN.left && at <= right).toBe(true);
        for (const { at } of page.horizontal) expect(at).toBeLessThanOrEqual(page.height - MARGIN.bottom);
      }
    });

    it('is set in Times New Roman or what stands in for it', async () => {
      for (const font of await readFonts(files.get(name)!)) {
        expect(font).toMatch(/^(TimesNewRoman|LiberationSerif|DejaVu)/);
      }
    });
  });

  it(
    'would see a row that is too low',
    async () => {
      const [sheet] = drawAppendices(documents.get('sample')!);
      const rows = sheet!.rows.map((row, index) => (index === 10 ? { ...row, height: 18 } : row));
      const cut = { sheets: [{ ...sheet!, rows }], names: [], title: '' };
      const pdf = await convert(new Map([['cut', await createXlsx(cut)]]), 'xlsx', 'pdf');
      const [page] = await readPages(pdf.get('cut')!);
      expect(page!.stray).not.toEqual([]);
      expect(page!.cutRuns).toBeGreaterThan(0);
    },
    CONVERSION_TIME,
  );
});
