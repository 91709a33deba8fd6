import { unzipSync } from 'fflate';
import { newPlan } from '../../src/app/new-plan';
import { putAppendices } from '../../src/app/draw-appendices';
import { readWorkbook } from '../../src/app/read-workbook';
import {
  appendixDocument,
  appendixFragment,
  appendixJson,
  appendixPage,
  buildAppendices,
  type AppendixTable,
} from '../../src/core/appendix';
import { planOfContent } from '../../src/core/model/build-plan';
import type { PlanContent } from '../../src/core/model/content';
import { quoteForCsv, quoteForOffice, unquoteFromCsv, unquoteFromOffice } from '../../src/core/text';
import { createXlsx, openXlsx } from '../../src/workbook/xlsx';

/** What Excel takes for a formula (or drops) at the beginning of a cell, before a call that would run. */
const LEADERS = { equals: '=', plus: '+', minus: '-', at: '@', tab: '\t', nul: '\0' } as const;
const cases = Object.entries(LEADERS).map(
  ([name, leader]) => [name, `${leader}HYPERLINK("http://x.vn","bấm")`] as const,
);

function contentWith(text: string): PlanContent {
  return {
    document: { year: '2027', title: text },
    appendices: [
      { id: 'PL1', kind: 'Nhiệm vụ', title: text, attachedTo: text, columnTitles: `TT | Nhiệm vụ | ${text}` },
    ],
    sections: [{ appendix: 'PL1', number: 'I', title: text }],
    tasks: [
      {
        id: 'NV001',
        appendix: 'PL1',
        section: 'I',
        no: '1',
        task: text,
        lead: text,
        deadline: text,
        own: { [text]: text },
      },
    ],
    indicators: [],
  };
}

/** Whether any sheet of the file holds a formula. */
function hasFormula(bytes: Uint8Array): boolean {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
  return sheets.some(([, part]) => /<(?:\w+:)?f[\s>]/.test(new TextDecoder().decode(part)));
}

describe.each(cases)('%s', (_, text) => {
  const tables: AppendixTable[] = buildAppendices(planOfContent(contentWith(text)));

  test('standard workbook: text in, the same text out, no formula', async () => {
    const bytes = await createXlsx(newPlan(contentWith(text)));
    expect(hasFormula(bytes)).toBe(false);
    const { plan } = await readWorkbook(await openXlsx(bytes));
    const [row] = plan.tables.tasks.rows;
    expect([plan.document.title, plan.tables.appendices.rows[0]!.attachedTo]).toEqual([text, text]);
    expect([row!.task, row!.lead, row!.deadline]).toEqual([text, text, text]);
  });

  test('written into a cell that exists', async () => {
    const workbook = await openXlsx(await createXlsx(newPlan(contentWith('chữ'))));
    await workbook.writeCells([{ sheet: 'Nhiệm vụ', row: 2, column: 6, before: 'chữ', after: text }]);
    const saved = await workbook.save();
    expect(hasFormula(saved)).toBe(false);
    expect((await readWorkbook(await openXlsx(saved))).plan.tables.tasks.rows[0]!.task).toBe(text);
  });

  test('drawn sheets, alone and inside a workbook', async () => {
    const own = await createXlsx(appendixDocument(tables, text));
    const workbook = await openXlsx(await createXlsx(newPlan(contentWith(text))));
    await putAppendices(workbook, tables);
    for (const bytes of [own, await workbook.save()]) {
      expect(hasFormula(bytes)).toBe(false);
      const { sheets } = await (await openXlsx(bytes)).read();
      expect(sheets.at(-1)!.rows.some(({ cells }) => cells.includes(text))).toBe(true);
    }
  });

  test('HTML and clipboard: escaped, and text for Excel', () => {
    for (const html of [appendixPage(tables, text), ...tables.map(appendixFragment)]) {
      expect(html).not.toContain('("http://x.vn"');
      expect(html).toContain('&quot;http://x.vn&quot;');
    }
    expect(appendixFragment(tables[0]!)).toContain('mso-number-format');
  });

  test('JSON holds the words', () => {
    expect(appendixJson(tables[0]!).grid[2]).toEqual(['1', text, text]);
  });

  test('quoting for Office.js and CSV comes back', () => {
    expect(quoteForOffice(text).startsWith("'")).toBe(true);
    expect(unquoteFromOffice(quoteForOffice(text))).toBe(text);
    expect(unquoteFromCsv(quoteForCsv(text))).toBe(text);
    expect(quoteForCsv(text)).not.toMatch(/^"?[=+\-@\t\0]/);
  });
});
