import { readDeadline, type DeadlineReading } from '../../../src/core/deadline';
import { describeShared, hasShared, listShared, readSharedText, readSharedTsv } from '../../support/shared';

const dates = (text: string): string[] => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];

/** The dates that the reading names, in the order in which the table lists them. */
function datesOf({ kind, due, phases, recurs }: DeadlineReading): (string | null)[] {
  if (kind === 'multiPhase') return (phases ?? []).map((phase) => phase.due);
  if (kind === 'recurring') return [...(recurs?.dates ?? [])];
  return due === null ? [] : [due];
}

/** The dates that the table's third column states; "monthly" stands for the last days of the twelve months. */
function expectedDates(kind: string, stated: string, year: number): string[] {
  if (/^monthly/.test(stated)) {
    return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10));
  }
  return kind === 'regular' || kind === 'perPlan' ? [] : dates(stated);
}

describeShared('phrases of the published plans', () => {
  it.each(readSharedTsv('cases', 'deadlines.tsv'))('%s (%s)', (phrase, _source, kind, stated, year) => {
    const reading = readDeadline(phrase!, { year: Number(year) });
    expect(reading).toMatchObject({ text: phrase, kind });
    expect(datesOf(reading)).toEqual(expectedDates(kind!, stated!, Number(year)));
    if (kind === 'regular') expect(reading.review).toBe(dates(stated!)[0]);
    if (kind === 'afterEvent') expect(reading.event).toBeTruthy();
    if (kind === 'perPlan') expect(reading.plan).toMatch(/kế hoạch/i);
  });
});

interface Row {
  readonly deadline?: string;
}
interface PlanFile {
  readonly year: number;
  readonly appendices: readonly { readonly rows: readonly Row[] }[];
  readonly narrativeTasks?: readonly Row[];
}

describeShared('every deadline of the five plans', () => {
  const phrases = (hasShared ? listShared('plans', '.json') : []).flatMap((name) => {
    const plan = JSON.parse(readSharedText('plans', name)) as PlanFile;
    const rows = [...plan.appendices.flatMap((appendix) => appendix.rows), ...(plan.narrativeTasks ?? [])];
    const written = new Set(
      rows.map((row) => row.deadline).filter((deadline) => deadline !== undefined && deadline !== ''),
    );
    return [...written].map((deadline): [string, number, string] => [name, plan.year, deadline!]);
  });

  it.each(phrases)('%s %i: %s', (_name, year, phrase) => {
    const reading = readDeadline(phrase, { year });
    expect(reading.kind === 'unknown').toBe(phrase === 'Theo tình hình thực tế');
  });
});
