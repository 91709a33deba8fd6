import { putAppendices } from '../../src/app/draw-appendices';
import { fixWorkbook } from '../../src/app/fix-workbook';
import { newPlan } from '../../src/app/new-plan';
import { readWorkbook } from '../../src/app/read-workbook';
import { renumberWorkbook } from '../../src/app/renumber-workbook';
import { samplePlan } from '../../src/app/samples';
import { appendixJson, buildAppendices, drawAppendices } from '../../src/core/appendix';
import type { RawSheet } from '../../src/core/model/raw-workbook';
import { columnOf, tableOf } from '../../src/core/schema';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';

const header = (table: 'tasks' | 'progress', key: string) => columnOf(table, key).header;

/** The sample with two faults that have one correction: spaces, and a row out of count. */
const faulty = {
  ...samplePlan,
  tasks: samplePlan.tasks.map((task, index) => ({
    ...task,
    ...(index === 0 && { lead: 'Sở  Nội   vụ' }),
    ...(index === 1 && { no: '7.7' }),
  })),
};

/** What a person does with phuluc in a session: corrections, renumbering, new rows, an own column, appendices drawn anew. */
async function edit(workbook: XlsxWorkbook): Promise<void> {
  await fixWorkbook(workbook, { profile: 'drafting', asOf: '2027-01-01' }, new Set(['odd-spaces']));
  await renumberWorkbook(workbook);
  await workbook.appendRows(tableOf('tasks').name, [
    {
      [header('tasks', 'id')]: 'NV099',
      [header('tasks', 'appendix')]: 'PL1',
      [header('tasks', 'section')]: 'IV',
      [header('tasks', 'no')]: '11',
      [header('tasks', 'task')]: '- Sơ kết thực hiện',
      [header('tasks', 'to')]: '30/06/2027',
    },
  ]);
  await workbook.appendRows(tableOf('progress').name, [
    { [header('progress', 'taskId')]: 'NV001', [header('progress', 'share')]: '80%' },
  ]);
  await workbook.addColumns(tableOf('tasks').name, ['Người theo dõi']);
  await putAppendices(workbook, buildAppendices((await readWorkbook(workbook)).plan));
  await putAppendices(workbook, buildAppendices((await readWorkbook(workbook)).plan));
}

const reopen = async (workbook: XlsxWorkbook): Promise<XlsxWorkbook> => {
  const files = await convert(new Map([['a', await workbook.save()]]), 'xlsx', 'xlsx');
  return openXlsx(files.get('a')!);
};

/** The text of a sheet's rows that hold an appendix's table. */
function tableRows(sheet: RawSheet, headerRows: number, rows: number): (readonly string[])[] {
  const first = sheet.rows.findIndex(({ cells }) => cells[0] === 'TT' || cells[0] === 'STT');
  return sheet.rows.slice(first, first + headerRows + rows).map(({ cells }) => cells);
}

async function expectEdited(workbook: XlsxWorkbook): Promise<void> {
  const { plan, notices } = await readWorkbook(workbook);
  expect(notices).toEqual([]);
  const { tasks, progress } = plan.tables;
  expect(tasks.rows.slice(0, 3).map(({ no, lead }) => [no, lead])).toEqual([
    ['1', 'Sở Nội vụ'],
    ['1.1', 'Sở Nội vụ'],
    ['1.2', 'Sở Nội vụ'],
  ]);
  expect(tasks.rows.at(-1)).toMatchObject({ id: 'NV099', no: '11', task: '- Sơ kết thực hiện', to: '30/06/2027' });
  expect(tasks.rows).toHaveLength(samplePlan.tasks.length + 1);
  // The pick lists have grown with the table.
  const lastRow = tasks.rows.at(-1)!.row;
  expect(tasks.columns.find(({ key }) => key === 'lead')!.validated).toMatchObject([{ top: 2, bottom: lastRow }]);
  expect(tasks.ownColumns.map((column) => column.header)).toEqual(['Người theo dõi']);
  expect(progress.rows.map(({ taskId, share }) => [taskId, share])).toEqual([['NV001', '80%']]);
  const { sheets } = await workbook.read();
  const tables = buildAppendices(plan);
  const drawn = drawAppendices(tables);
  expect(sheets.slice(-drawn.length).map(({ name }) => name)).toEqual(drawn.map(({ name }) => name));
  tables.forEach((table, index) => {
    const sheet = sheets.find(({ name }) => name === drawn[index]!.name)!;
    const { grid } = appendixJson(table);
    const padded = tableRows(sheet, table.header.length, table.rows.length).map((cells) =>
      grid[0]!.map((_, column) => cells[column] ?? ''),
    );
    expect(padded).toEqual(grid);
  });
}

describeLibreOffice('Workbooks that we edited', () => {
  it(
    'open in LibreOffice, which saves them with every edit',
    async () => {
      const workbook = await openXlsx(await createXlsx(newPlan(faulty)));
      await edit(workbook);
      await expectEdited(workbook);
      const saved = await reopen(workbook);
      await expectEdited(saved);
      expect((await readWorkbook(saved)).plan).toEqual((await readWorkbook(workbook)).plan);
    },
    CONVERSION_TIME,
  );

  it(
    'are edited as well when LibreOffice had saved them before',
    async () => {
      const workbook = await reopen(await openXlsx(await createXlsx(newPlan(faulty))));
      await edit(workbook);
      await expectEdited(workbook);
      await expectEdited(await reopen(workbook));
    },
    2 * CONVERSION_TIME,
  );

  it(
    'keep what a person typed in LibreOffice between two edits of ours',
    async () => {
      const workbook = await reopen(await openXlsx(await createXlsx(newPlan(samplePlan))));
      const { tasks } = (await readWorkbook(workbook)).plan.tables;
      const [first] = tasks.rows;
      const column = tasks.columns.find(({ key }) => key === 'task')!.column;
      const write = (before: string, after: string) => ({ sheet: tasks.sheet, row: first!.row, column, before, after });
      await workbook.writeCells([write(first!.task, 'Một')]);
      const saved = await reopen(workbook);
      await saved.writeCells([write('Một', '=Hai')]);
      expect((await readWorkbook(await reopen(saved))).plan.tables.tasks.rows[0]!.task).toBe('=Hai');
    },
    3 * CONVERSION_TIME,
  );
});
