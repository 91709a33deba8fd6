import { MERGE_UP } from '../../src/core/model/merge-up';
import type { NewRow, PlanContent } from '../../src/core/model/content';
import { layouts, type Layout } from '../../src/core/appendix';
import { expandYear } from '../../src/core/appendix/year-template';
import { planProperties } from '../../src/core/schema';
import { writeChoice } from '../../src/core/schema/choices';
import { listShared, readSharedText } from './shared';

/** A plan of ../shared/plans: tables of published plans, transcribed cell by cell (their README says how). */
interface Transcription {
  /** File under ../shared/seeds. */
  readonly source: string;
  readonly year: number;
  readonly document: Readonly<Record<string, string>>;
  readonly reporting: string;
  readonly attachedTo?: string;
  readonly appendices: readonly TranscribedAppendix[];
  readonly narrativeTasks?: readonly TranscribedRow[];
}

interface TranscribedAppendix {
  readonly id: string;
  readonly kind: 'tasks' | 'indicators';
  readonly label: string;
  readonly title: string;
  readonly attachedTo?: string;
  readonly columns: readonly string[];
  readonly header?: readonly (readonly { text: string; rowSpan?: number; colSpan?: number }[])[];
  readonly numbering: string;
  readonly merges?: readonly { column: string; from: string; to?: string; rows?: number }[];
  readonly rows: readonly TranscribedRow[];
}

type TranscribedRow = Readonly<Record<string, string>> & { readonly kind: string };

/** How cells that are merged in print are left in the workbook: blank below the first, or with the mark "〃". */
export type MergedAs = 'blank' | 'mark';

export const transcriptionNames = listShared('plans', '.json').map((name) => name.replace('.json', ''));

export const readTranscription = (name: string): Transcription =>
  JSON.parse(readSharedText('plans', `${name}.json`)) as Transcription;

/** The key of our tables for a key of the transcription: `value2022` of the plan of 2023 is `actualN1`. */
function columnKey(key: string, year: number): string {
  const [, word, ofYear] = /^(value|target)(\d{4})$/.exec(key) ?? [];
  if (!word) return key;
  return word === 'target' ? 'target' : `actualN${year - Number(ofYear)}`;
}

/** Keys of a row's printed cells, in the order of the table's columns. */
function printedKeys(appendix: TranscribedAppendix): string[] {
  const row = appendix.rows.find(({ kind }) => kind === 'task' || kind === 'indicator')!;
  return Object.keys(row).filter((key) => key !== 'kind');
}

/** What a person who knows the plan would have typed into a standard workbook. */
export function contentOfTranscription(plan: Transcription, mergedAs: MergedAs = 'blank'): PlanContent {
  const document: Record<string, string> = { year: String(plan.year), reporting: plan.reporting };
  for (const { key } of planProperties) document[key] ??= plan.document[key] ?? '';
  const parts = plan.appendices.map((appendix) => rowsOfAppendix(appendix, plan.year, mergedAs));
  return {
    document,
    appendices: plan.appendices.map((appendix) => appendixRow(appendix, plan)),
    sections: parts.flatMap(({ sections }) => sections),
    tasks: parts.flatMap(({ tasks }) => tasks),
    indicators: parts.flatMap(({ indicators }) => indicators),
  };
}

/** The plan whose tasks are running text, as one appendix with the layout of tasks and measures. */
export function contentOfNarrative(plan: Transcription): PlanContent {
  const rows = plan.narrativeTasks!.map((row): TranscribedRow => {
    const { name, task, ...others } = row;
    return row.kind === 'section' ? row : { ...others, task: name!, content: task! };
  });
  const narrative = { id: 'NV', kind: 'tasks', label: 'Phụ lục', title: 'Nhiệm vụ', columns: [], numbering: '', rows };
  const { sections, tasks } = rowsOfAppendix(narrative as unknown as TranscribedAppendix, plan.year, 'blank');
  return {
    document: { year: String(plan.year), type: plan.document.type!, issuer: plan.document.issuer! },
    appendices: [{ id: 'NV', kind: 'Nhiệm vụ', layout: writeChoice('layout', 'tasks-measures'), title: 'Nhiệm vụ' }],
    sections,
    tasks,
    indicators: [],
  };
}

const NUMBERINGS: Readonly<Record<string, string>> = {
  continuous: 'through',
  perSection: 'perSection',
  hierarchical: 'hierarchical',
};

function appendixRow(appendix: TranscribedAppendix, plan: Transcription): NewRow<'appendices'> {
  const layout = likeliestLayout(appendix, plan.year);
  const total = appendix.rows.find(({ kind, text }) => kind === 'total' && text !== undefined)?.text ?? '';
  const count = appendix.rows.filter(({ kind }) => kind === 'task').length;
  const titles = columnTitles(appendix);
  return {
    id: appendix.id,
    number: appendix.label,
    kind: writeChoice('appendixKind', appendix.kind),
    layout: writeChoice('layout', layout.id),
    title: appendix.title,
    attachedTo: appendix.attachedTo ?? plan.attachedTo ?? '',
    numbering: writeChoice('numbering', NUMBERINGS[appendix.numbering]!),
    columnTitles: titles === titlesOfLayout(layout, plan.year) ? '' : titles,
    total: total.replace(String(count), '{n}'),
  };
}

/** The layout of the kind with the most titles in common. */
function likeliestLayout(appendix: TranscribedAppendix, year: number): Layout {
  const alike = (layout: Layout) =>
    layout.columns.filter(({ title }, index) => expandYear(title, year) === appendix.columns[index]).length -
    Math.abs(layout.columns.length - appendix.columns.length);
  const candidates = layouts.filter(({ table, report }) => table === appendix.kind && !report);
  return candidates.reduce((best, layout) => (alike(layout) > alike(best) ? layout : best));
}

function titlesOfLayout({ columns }: Layout, year: number): string {
  return columns.map(({ title, group }) => expandYear(group ? `${group} > ${title}` : title, year)).join(' | ');
}

/** "A | G > B | G > C", with the groups of a header of two levels. */
export function columnTitles({ columns, header }: TranscribedAppendix): string {
  let groups = (header?.[0] ?? []).flatMap(({ text, colSpan = 1 }) => Array<string>(colSpan).fill(text));
  if (groups.length === 0) groups = [...columns];
  return columns.map((title, index) => (groups[index] === title ? title : `${groups[index]} > ${title}`)).join(' | ');
}

interface Filled {
  sections: NewRow<'sections'>[];
  tasks: NewRow<'tasks'>[];
  indicators: NewRow<'indicators'>[];
}

function rowsOfAppendix(appendix: TranscribedAppendix, year: number, mergedAs: MergedAs): Filled {
  const filled: Filled = { sections: [], tasks: [], indicators: [] };
  const joined = joinedCells(appendix, year);
  const placed: Placed[] = [];
  let section = '';
  appendix.rows.forEach((row, index) => {
    if (row.kind === 'section') {
      section = row.no!;
      filled.sections.push({ appendix: appendix.id, number: section, title: row.title! });
    } else if (row.text === undefined) {
      const { kind, ...cells } = row;
      const named = Object.fromEntries(Object.entries(cells).map(([key, text]) => [columnKey(key, year), text]));
      for (const key of joined.get(index) ?? []) named[key] = mergedAs === 'mark' ? MERGE_UP : '';
      const id = `${appendix.kind === 'tasks' ? 'NV' : 'CT'}-${appendix.id}-${String(index + 1).padStart(3, '0')}`;
      const parent = parentOf({ id, kind, no: row.no ?? '' }, placed);
      placed.push({ id, kind, no: row.no ?? '' });
      filled[appendix.kind].push({ id, appendix: appendix.id, section, parent, ...named });
    }
  });
  return filled;
}

interface Placed {
  readonly id: string;
  readonly kind: string;
  readonly no: string;
}

/** The nearest row above that a row's number puts it under. */
function parentOf({ no, kind }: Placed, above: readonly Placed[]): string {
  if (kind === 'total') return '';
  const isAbove = (row: Placed) =>
    no === '-'
      ? row.no !== '-'
      : no.includes('.')
        ? row.no === no.slice(0, no.lastIndexOf('.')) && no.slice(no.lastIndexOf('.') + 1) !== ''
        : /^[IVX]+$/.test(row.no) && /^\d+$/.test(no);
  return above.findLast(isAbove)?.id ?? '';
}

/** Keys of the cells, by row, that are merged with the cell above. */
function joinedCells(appendix: TranscribedAppendix, year: number): Map<number, string[]> {
  const joined = new Map<number, string[]>();
  for (const { column, from, to } of expectedJoins(appendix)) {
    for (let row = from + 1; row <= to; row++) {
      joined.set(row, [...(joined.get(row) ?? []), columnKey(column, year)]);
    }
  }
  return joined;
}

/** The transcription's merges as first and last row (places in `rows`). */
function expectedJoins({ merges = [], rows }: TranscribedAppendix): { column: string; from: number; to: number }[] {
  return merges.map(({ column, from, to, rows: count }) => {
    const first = rows.findIndex(({ no }) => no === from);
    return { column, from: first, to: to === undefined ? first + count! - 1 : rows.findIndex(({ no }) => no === to) };
  });
}

/** The grid, kinds and merges that `appendix -o out.json` must give for a transcribed appendix. */
export function expectedGrid(appendix: TranscribedAppendix): {
  headerRows: number;
  grid: string[][];
  rowKinds: string[];
  merges: string[];
} {
  const header = appendix.header ?? [appendix.columns.map((text) => ({ text }))];
  const keys = printedKeys(appendix);
  const { rows: headerGrid, merges } = expectedHeader(header, appendix.columns.length);
  const body = appendix.rows.map((row) => {
    if (row.text !== undefined) return [row.text, ...keys.slice(1).map(() => '')];
    if (row.kind === 'section') return [row.no!, row.title!, ...keys.slice(2).map(() => '')];
    return keys.map((key) => row[key] ?? '');
  });
  const joins = expectedJoins(appendix).map(({ column, from, to }) => {
    const first = header.length + 1;
    return { left: keys.indexOf(column) + 1, top: first + from, right: keys.indexOf(column) + 1, bottom: first + to };
  });
  const ranges = [...merges, ...joins].sort((a, b) => a.top - b.top || a.left - b.left);
  return {
    headerRows: header.length,
    grid: [...headerGrid, ...body],
    rowKinds: [...header.map(() => 'header'), ...appendix.rows.map(({ kind }) => kind)],
    merges: ranges.map(({ left, top, right, bottom }) => `${letter(left)}${top}:${letter(right)}${bottom}`),
  };
}

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function expectedHeader(
  header: readonly (readonly { text: string; rowSpan?: number; colSpan?: number }[])[],
  width: number,
): { rows: string[][]; merges: Rectangle[] } {
  const rows: (string | undefined)[][] = header.map(() => Array<string | undefined>(width).fill(undefined));
  const merges: Rectangle[] = [];
  header.forEach((cells, row) => {
    for (const { text, rowSpan = 1, colSpan = 1 } of cells) {
      const column = rows[row]!.indexOf(undefined);
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + colSpan; c++) rows[r]![c] = '';
      rows[row]![column] = text;
      if (rowSpan * colSpan > 1) {
        merges.push({ left: column + 1, top: row + 1, right: column + colSpan, bottom: row + rowSpan });
      }
    }
  });
  return { rows: rows.map((row) => row.map((text) => text ?? '')), merges };
}

const letter = (column: number): string => String.fromCharCode(64 + column);
