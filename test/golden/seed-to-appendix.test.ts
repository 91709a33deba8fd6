import { takeInText } from '../../src/app/take-in';
import { newPlan } from '../../src/app/new-plan';
import { readWorkbook } from '../../src/app/read-workbook';
import { appendixJson, buildAppendices } from '../../src/core/appendix';
import { foldSpaces } from '../../src/core/text/normalize';
import { createXlsx, openXlsx } from '../../src/workbook/xlsx';
import { describeShared, readSharedText } from '../support/shared';
import { expectedGrid, readTranscription, transcriptionNames } from '../support/transcription';

/** Published text → intake → standard workbook (.xlsx) → read back → appendix, beside the transcription. */
async function throughEverything(name: string): Promise<ReturnType<typeof appendixJson>[]> {
  const { source, year } = readTranscription(name);
  const bytes = new TextEncoder().encode(readSharedText('seeds', source));
  const { content } = takeInText(bytes, year);
  const { plan, notices } = await readWorkbook(await openXlsx(await createXlsx(newPlan(content))));
  expect(notices).toEqual([]);
  return buildAppendices(plan).map(appendixJson);
}

/** The transcription of one task runs on into the heading of the next chapter ("2. Chỉ số đo lường …"). */
const own = (task: string): string => task.replace(/\n2\. Chỉ số đo lường[\s\S]*$/u, '');

const fold = (grid: readonly (readonly string[])[]): string[][] => grid.map((row) => row.map(foldSpaces));

describeShared('published text to appendix', () => {
  it.each(transcriptionNames)('%s: every cell, span and kind as published', async (name) => {
    const drawn = await throughEverything(name);
    readTranscription(name).appendices.forEach((appendix, index) => {
      const published = expectedGrid(appendix);
      const { grid, headerRows, merges, rowKinds } = drawn[index]!;
      expect({ grid: fold(grid), headerRows, merges, rowKinds }).toEqual({ ...published, grid: fold(published.grid) });
    });
  });

  it('tasks in running text, with their sections', async () => {
    const { narrativeTasks } = readTranscription('2023-indices');
    const { grid } = (await throughEverything('2023-indices')).at(-1)!;
    const rows = narrativeTasks!.map((row) =>
      row.kind === 'section'
        ? [row.no, row.title, '', '', '', '']
        : [row.no, row.name, own(row.task ?? ''), row.lead, row.coordinators, row.deadline],
    );
    expect(fold(grid.slice(1))).toEqual(fold(rows as string[][]));
  });

  it.each(transcriptionNames)('%s: the document’s properties', (name) => {
    const { source, year, document, reporting } = readTranscription(name);
    const read = takeInText(new TextEncoder().encode(readSharedText('seeds', source)), year).document;
    const { type, number, symbol, date, issuer, place, signer } = document;
    expect(read).toMatchObject({ type, number, symbol, date, issuer, place, signer });
    // The transcription shortens the words before a cycle ("hàng quý" as "quý").
    expect(read.reporting).toContain(reporting);
  });
});
