import { putAppendices } from '../../src/app/draw-appendices';
import { newPlan } from '../../src/app/new-plan';
import { readWorkbook } from '../../src/app/read-workbook';
import { samplePlan } from '../../src/app/samples';
import {
  appendixDocument,
  appendixJson,
  buildAppendices,
  buildAppendix,
  drawAppendices,
} from '../../src/core/appendix';
import type { RawSheet } from '../../src/core/model/raw-workbook';
import { checkWorkbook } from '../../src/app/check-workbook';
import { createXlsx, openXlsx } from '../../src/workbook/xlsx';
import { describeShared } from '../support/shared';
import { contentOfTranscription, expectedGrid, readTranscription, transcriptionNames } from '../support/transcription';

/** The table of a drawn sheet as a grid: from the row of its first header on, as many rows as the table has. */
function tableIn(sheet: RawSheet, grid: readonly (readonly string[])[]): string[][] {
  const width = grid[0]!.length;
  const texts = new Map(sheet.rows.map(({ row, cells }) => [row, cells]));
  const first = sheet.rows.find(({ cells }) => cells[0] === grid[0]![0] && cells[1] === grid[0]![1])!.row;
  return grid.map((_, index) =>
    Array.from({ length: width }, (__, column) => texts.get(first + index)?.[column] ?? ''),
  );
}

describeShared('the five plans through .xlsx', () => {
  const cases = transcriptionNames.flatMap((name) =>
    readTranscription(name).appendices.map((appendix) => [name, appendix.id] as const),
  );

  it.each(cases)('%s %s: standard workbook, read back, drawn as published', async (name, id) => {
    const transcription = readTranscription(name);
    const workbook = await openXlsx(await createXlsx(newPlan(contentOfTranscription(transcription))));
    const { plan, notices } = await readWorkbook(workbook);
    expect(notices).toEqual([]);
    const { grid, headerRows, merges, rowKinds } = appendixJson(buildAppendix(plan, id)!);
    const published = transcription.appendices.find((appendix) => appendix.id === id)!;
    expect({ grid, headerRows, merges, rowKinds }).toEqual(expectedGrid(published));
  });

  it.each(transcriptionNames)(
    '%s: the drawn sheets hold the tables, in a file of their own and in the workbook',
    async (name) => {
      const workbook = await openXlsx(await createXlsx(newPlan(contentOfTranscription(readTranscription(name)))));
      const { plan } = await readWorkbook(workbook);
      const tables = buildAppendices(plan);
      const names = drawAppendices(tables).map((sheet) => sheet.name);
      const own = await (await openXlsx(await createXlsx(appendixDocument(tables, 'x')))).read();
      await putAppendices(workbook, tables);
      const inside = await (await openXlsx(await workbook.save())).read();
      tables.forEach((table, index) => {
        const { grid } = appendixJson(table);
        for (const { sheets } of [own, inside]) {
          expect(
            tableIn(
              sheets.find((sheet) => sheet.name === names[index])!,
              grid,
            ),
          ).toEqual(grid);
        }
      });
      // The plan's own sheets are as they were.
      expect((await readWorkbook(await openXlsx(await workbook.save()))).plan).toEqual(plan);
    },
  );
});

test('the sample is clean under the signing profile', async () => {
  const workbook = await openXlsx(await createXlsx(newPlan(samplePlan)));
  const { result, notices } = await checkWorkbook(workbook, { profile: 'signing', asOf: '2026-12-28' });
  expect(notices).toEqual([]);
  expect(result.issues.map(({ rule, cell, data }) => ({ rule, cell, data }))).toEqual([]);
});
