import { strFromU8, unzipSync } from 'fflate';
import { putAppendices } from '../../src/app/draw-appendices';
import { newPlan } from '../../src/app/new-plan';
import { readWorkbook } from '../../src/app/read-workbook';
import { buildAppendices } from '../../src/core/appendix';
import { columnOf, tableOf } from '../../src/core/schema';
import { quoteForCsv, unquoteFromCsv } from '../../src/core/text/safe-text';
import { createXlsx, openXlsx } from '../../src/workbook/xlsx';
import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';

/** Texts that a program could take for a formula, a number, a date or an escape: each leader, alone and hidden. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com","x")',
  '+84 256 3822 294',
  '+1+1',
  '- Xây dựng kế hoạch',
  '-1+1',
  '@SUM(1)',
  '@tên',
  '\tthụt đầu dòng',
  '\t=1+1',
  '\0=1+1',
  "'=1+1",
  '00123',
  '1e5',
  '31/12/2025',
  '_x0041_',
  '=1+1\n=2+2',
];

const HEADER = columnOf('tasks', 'task').header;

/** Formulas anywhere in the sheets of a file. */
function formulasIn(bytes: Uint8Array): string[] {
  const sheets = Object.entries(unzipSync(bytes)).filter(([part]) => part.startsWith('xl/worksheets/sheet'));
  return sheets.flatMap(([, xml]) => strFromU8(xml).match(/<f[ >].*?<\/f>/g) ?? []);
}

describeLibreOffice('Text that looks like a formula', () => {
  let made: Uint8Array;

  /** A plan with the texts as drawn, as written into cells, and as appended; and its appendix drawn into the workbook. */
  beforeAll(async () => {
    const task = (text: string, index: number) => ({
      id: `NV${index}`,
      appendix: 'PL1',
      no: `${index + 1}`,
      task: text,
    });
    const drawn = [...TEXTS.map(task), ...TEXTS.map((_, index) => task('', TEXTS.length + index))];
    const appendices = [{ id: 'PL1', kind: 'Nhiệm vụ', title: '=1+1' }];
    const content = {
      document: { year: '2027', title: '=1+1' },
      appendices,
      sections: [],
      tasks: drawn,
      indicators: [],
    };
    const workbook = await openXlsx(await createXlsx(newPlan(content)));
    const { tasks } = (await readWorkbook(workbook)).plan.tables;
    const column = tasks.columns.find(({ key }) => key === 'task')!.column;
    const empty = tasks.rows.slice(TEXTS.length).map(({ row }) => row);
    await workbook.writeCells(
      TEXTS.map((after, index) => ({ sheet: tasks.sheet, row: empty[index]!, column, before: '', after })),
    );
    await workbook.appendRows(
      tableOf('tasks').name,
      TEXTS.map((text) => ({ [HEADER]: text })),
    );
    await putAppendices(workbook, buildAppendices((await readWorkbook(workbook)).plan));
    made = await workbook.save();
  });

  it(
    'stays text when LibreOffice opens a workbook and saves it',
    async () => {
      const files = await convert(new Map([['made', made]]), 'xlsx', 'xlsx');
      const saved = files.get('made')!;
      expect(formulasIn(saved)).toEqual([]);
      const workbook = await openXlsx(saved);
      const { plan } = await readWorkbook(workbook);
      expect(plan.document.title).toBe('=1+1');
      expect(plan.tables.tasks.rows.map(({ task }) => task)).toEqual([...TEXTS, ...TEXTS, ...TEXTS]);
      const { sheets } = await workbook.read();
      const printed = sheets.at(-1)!.rows.map(({ cells }) => cells[1]);
      for (const text of TEXTS) expect(printed.filter((cell) => cell === text)).toHaveLength(3);
    },
    CONVERSION_TIME,
  );

  it(
    'is what LibreOffice shows, and exports as CSV',
    async () => {
      const sheet = { columns: [{ width: 20 }], styles: {}, merges: [], tables: [], validations: [] };
      const rows = TEXTS.map((value) => ({ cells: [{ value }, { value: '|' }] }));
      const drawing = { title: '', names: [], sheets: [{ ...sheet, name: 'A', rows }] };
      const files = await convert(new Map([['a', await createXlsx(drawing)]]), 'xlsx', 'csv');
      const fields = new TextDecoder().decode(files.get('a')).split(',|\n').slice(0, -1);
      const unquoted = fields.map((field) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      );
      expect(unquoted).toEqual(TEXTS);
    },
    CONVERSION_TIME,
  );

  it(
    'stays text in CSV of ours, where the bare text would become a formula',
    async () => {
      const bare = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const csv = TEXTS.map((text) => `${quoteForCsv(text)},${bare(text)}\r\n`).join('');
      const files = await convert(new Map([['a', new TextEncoder().encode(csv)]]), 'csv', 'xlsx');
      const { sheets } = await (await openXlsx(files.get('a')!)).read();
      const safe = sheets[0]!.rows.map(({ cells }) => cells[0]!);
      const leads = /^[=+\-@\t\0']/;
      TEXTS.forEach((text, index) => {
        // NUL is dropped on the way; the apostrophe before it still holds the formula back.
        if (leads.test(text)) expect(unquoteFromCsv(safe[index]!)).toBe(text.replace('\0', ''));
      });
      const cells = formulasIn(files.get('a')!);
      expect(cells.length).toBeGreaterThan(0);
      const xml = strFromU8(unzipSync(files.get('a')!)['xl/worksheets/sheet1.xml']!);
      expect(xml.match(/<c r="A\d+"[^>]*><f/g)).toBeNull();
    },
    CONVERSION_TIME,
  );
});
