import { putAppendices } from '../../../src/app/draw-appendices';
import { blankContent, newPlan } from '../../../src/app/new-plan';
import { samplePlan } from '../../../src/app/samples';
import { appendixDocument, buildAppendices, type AppendixTable, type BuildOptions } from '../../../src/core/appendix';
import { planOfContent } from '../../../src/core/model/build-plan';
import type { PlanContent } from '../../../src/core/model/content';
import { createXlsx, openXlsx } from '../../../src/workbook/xlsx';
import {
  contentOfNarrative,
  contentOfTranscription,
  readTranscription,
  transcriptionNames,
} from '../../support/transcription';
import { hardPlan } from './hard-plan';

/** The plans that go through LibreOffice: ours, and the published ones where ../shared is present. */
export const plans: ReadonlyMap<string, PlanContent> = new Map<string, PlanContent>([
  ['blank', blankContent(2027)],
  ['sample', samplePlan],
  ['hard', hardPlan],
  ...transcriptionNames.flatMap((name): [string, PlanContent][] => {
    const plan = readTranscription(name);
    const own: [string, PlanContent] = [name, contentOfTranscription(plan)];
    return plan.narrativeTasks ? [own, [`${name} narrative`, contentOfNarrative(plan)]] : [own];
  }),
]);

const appendicesOf = (name: string, options?: BuildOptions): AppendixTable[] =>
  buildAppendices(planOfContent(plans.get(name)!), options);

/** Appendices that make one document each: those of every plan that has some, and reports on the sample. */
export const documents: ReadonlyMap<string, readonly AppendixTable[]> = new Map([
  ...[...plans.keys()].filter((name) => name !== 'blank').map((name) => [name, appendicesOf(name)] as const),
  ['sample, results', appendicesOf('sample', { layout: 'results', asOf: '2027-06-30' })],
  ['sample, overdue', appendicesOf('sample', { layout: 'overdue', asOf: '2027-12-31', labelForm: 'capitals' })],
]);

/** The standard workbook of a plan. */
export const standardWorkbook = async (name: string): Promise<Uint8Array> => createXlsx(newPlan(plans.get(name)!));

/** A document of appendices as a file of its own. */
export const appendixFile = async (name: string): Promise<Uint8Array> =>
  createXlsx(appendixDocument(documents.get(name)!, name));

/** The standard workbook of a plan with its appendices put into it. */
export async function workbookWithAppendices(name: string): Promise<Uint8Array> {
  const workbook = await openXlsx(await standardWorkbook(name));
  await putAppendices(workbook, documents.get(name)!);
  return workbook.save();
}

/** A file of each name, in order. */
export async function filesOf(
  names: Iterable<string>,
  make: (name: string) => Promise<Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await make(name));
  return files;
}
