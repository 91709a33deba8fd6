import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';
import { readPdf, type PdfPage } from './support/pdf';
import { readTablePage } from './support/pdf-table';
import { filesOf, plans, standardWorkbook } from './support/plans';

/** Enough to see every sheet with short and long rows; a row higher than Excel's highest is the one thing that is cut. */
const names = [...plans.keys()].filter((name) => /^(blank|sample|.* narrative)$/.test(name));

describeLibreOffice('Standard workbooks as LibreOffice prints them', () => {
  let pages = new Map<string, PdfPage[]>();

  beforeAll(async () => {
    const files = await convert(await filesOf(names, standardWorkbook), 'xlsx', 'pdf');
    pages = new Map(
      await Promise.all([...files].map(async ([name, pdf]) => [name, await readPdf(pdf)] as [string, PdfPage[]])),
    );
  }, CONVERSION_TIME);

  it.each(names)('%s: on A4, no text cut', (name) => {
    for (const page of pages.get(name)!) {
      expect(page.size).toMatch(/ pts \(A4\)$/);
      expect({ stray: readTablePage(page).stray, cutRuns: page.cutRuns }).toEqual({ stray: [], cutRuns: 0 });
    }
  });
});
