import { appendixJson, buildAppendices, buildAppendix } from '../../src/core/appendix';
import { planOfContent } from '../../src/core/model/build-plan';
import type { PlanContent } from '../../src/core/model/content';
import { describeShared } from '../support/shared';
import {
  columnTitles,
  contentOfNarrative,
  contentOfTranscription,
  expectedGrid,
  readTranscription,
  transcriptionNames,
  type MergedAs,
} from '../support/transcription';

/** Every table of the five plans: from the rows of a standard workbook to the table as published, all cells. */
describeShared('the five plans as appendices', () => {
  const cases = transcriptionNames.flatMap((name) =>
    readTranscription(name).appendices.flatMap((appendix) =>
      (['blank', 'mark'] as const).map((mergedAs) => [name, appendix.id, mergedAs] as const),
    ),
  );

  it('are five, with eight tables', () => expect([transcriptionNames.length, cases.length]).toEqual([5, 16]));

  const drawn = (content: PlanContent, id: string) => appendixJson(buildAppendix(planOfContent(content), id)!);

  it.each(cases)('%s %s, merged cells as %s', (name, id, mergedAs: MergedAs) => {
    const transcription = readTranscription(name);
    const published = transcription.appendices.find((appendix) => appendix.id === id)!;
    const { grid, headerRows, merges, rowKinds } = drawn(contentOfTranscription(transcription, mergedAs), id);
    expect({ grid, headerRows, merges, rowKinds }).toEqual(expectedGrid(published));
  });

  it.each(cases)('%s %s, %s, with the published column titles', (name, id, mergedAs) => {
    const transcription = readTranscription(name);
    const published = transcription.appendices.find((appendix) => appendix.id === id)!;
    const content = contentOfTranscription(transcription, mergedAs);
    const appendices = content.appendices.map((row) =>
      row.id === id ? { ...row, layout: '', columnTitles: columnTitles(published) } : row,
    );
    const { grid } = drawn({ ...content, appendices }, id);
    expect(grid).toEqual(expectedGrid(published).grid);
  });

  it.each(transcriptionNames)('%s: heading of each appendix', (name) => {
    const transcription = readTranscription(name);
    const tables = buildAppendices(planOfContent(contentOfTranscription(transcription)));
    expect(tables.map(({ id, label, title, attachedTo }) => ({ id, label, title, attachedTo }))).toEqual(
      transcription.appendices.map(({ id, label, title, attachedTo }) => ({
        id,
        label: /phụ lục/i.test(label) ? label : `Phụ lục ${label}`,
        title,
        attachedTo: attachedTo ?? transcription.attachedTo,
      })),
    );
  });

  it('tasks in running text fill the layout of tasks and measures', () => {
    const transcription = readTranscription('2023-indices');
    const { grid, rowKinds } = drawn(contentOfNarrative(transcription), 'NV');
    const rows = transcription.narrativeTasks!.map((row) =>
      row.kind === 'section'
        ? [row.no, row.title, '', '', '', '']
        : [row.no, row.name, row.task, row.lead, row.coordinators, row.deadline],
    );
    const titles = ['TT', 'Nhiệm vụ', 'Nhiệm vụ/giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];
    expect(grid).toEqual([[...titles, 'Thời gian hoàn thành'], ...rows]);
    expect(rowKinds).toEqual(['header', ...transcription.narrativeTasks!.map(({ kind }) => kind)]);
  });
});
