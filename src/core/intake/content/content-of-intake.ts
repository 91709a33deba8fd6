import { formatDate } from '../../model/date';
import type { NewRow, PlanContent } from '../../model/content';
import { MERGE_UP } from '../../model/merge-up';
import { writeChoice } from '../../schema/choices';
import { planProperties, tableOf } from '../../schema';
import type { IntakeAppendix, IntakeDocument, IntakeResult, IntakeRow } from '../types';
import { layoutOf } from './layout-of';

/** "A | Group > B | Group > C", as printed; blank for tasks in running text, which have no header. */
function columnTitles({ meanings, narrative }: IntakeAppendix): string {
  if (narrative) return '';
  return meanings.map(({ title, group }) => (group === undefined ? title : `${group} > ${title}`)).join(' | ');
}

/** The last row of text that closes the table; sums of sections before it stay rows of their own. */
function closingRow(rows: readonly IntakeRow[]): IntakeRow | undefined {
  return rows.findLast(({ kind, fields }) => kind === 'total' && fields.text !== undefined);
}

/** The closing row, its count as "{n}" where it is that of the rows. */
function totalText({ rows }: IntakeAppendix): string {
  const text = closingRow(rows)?.fields.text ?? '';
  const count = rows.filter(({ kind }) => kind === 'task').length;
  return text.replace(new RegExp(`(?<!\\d)0*${count}(?!\\d)`, 'u'), '{n}');
}

function appendixRow(appendix: IntakeAppendix, id: string): NewRow<'appendices'> {
  return {
    id,
    number: appendix.label,
    kind: writeChoice('appendixKind', appendix.kind === 'indicators' ? 'indicators' : 'tasks'),
    layout: writeChoice('layout', layoutOf(appendix)),
    title: appendix.title,
    attachedTo: appendix.attachedTo,
    numbering: writeChoice('numbering', appendix.numbering),
    columnTitles: columnTitles(appendix),
    total: totalText(appendix),
  };
}

const numberOf = (no: string): string => no.replace(/[.):/\s-]+$/u, '');

function sectionRow({ no, section, fields }: IntakeRow, appendix: string): NewRow<'sections'> {
  return {
    appendix,
    number: numberOf(no),
    title: fields.title ?? '',
    ...(section !== undefined && { parent: section }),
  };
}

/** Fields that the table has; what it lacks goes to columns of the user's own. */
function cellsOf(
  row: IntakeRow,
  table: 'tasks' | 'indicators',
  { meanings }: IntakeAppendix,
): { cells: Record<string, string>; own: Record<string, string> } {
  const known = new Set<string>(tableOf(table).columns.map(({ key }) => key));
  const cells: Record<string, string> = {};
  const own: Record<string, string> = { ...row.own };
  for (const [key, text] of Object.entries(row.fields)) {
    const value = row.merged?.includes(key) ? MERGE_UP : text;
    if (known.has(key)) cells[key] = value;
    else own[meanings.find((column) => column.key === key)?.title ?? key] = value;
  }
  for (const header of Object.keys(row.own ?? {})) if (row.merged?.includes(header)) own[header] = MERGE_UP;
  return { cells, own };
}

/** Gives rows their ids, NV001 or CT001 on. */
class RowIds {
  private readonly counts = new Map<string, number>();

  next(table: 'tasks' | 'indicators'): string {
    const count = (this.counts.get(table) ?? 0) + 1;
    this.counts.set(table, count);
    return `${tableOf(table).idPrefix ?? ''}${String(count).padStart(3, '0')}`;
  }
}

interface Rows {
  readonly sections: NewRow<'sections'>[];
  readonly tasks: NewRow<'tasks'>[];
  readonly indicators: NewRow<'indicators'>[];
}

function addRows(appendix: IntakeAppendix, id: string, ids: RowIds, rows: Rows): void {
  const table = appendix.kind === 'indicators' ? 'indicators' : 'tasks';
  const byIndex = new Map<number, string>();
  const closing = closingRow(appendix.rows);
  appendix.rows.forEach((row, index) => {
    if (row.kind === 'section') rows.sections.push(sectionRow(row, id));
    if (row.kind === 'section' || row === closing) return;
    const rowId = ids.next(table);
    byIndex.set(index, rowId);
    const { text } = row.fields;
    const sum = { cells: { [table === 'tasks' ? 'task' : 'name']: text ?? '' }, own: {} };
    const { cells, own } = text === undefined ? cellsOf(row, table, appendix) : sum;
    rows[table].push({
      id: rowId,
      appendix: id,
      section: row.section ?? '',
      parent: row.parent === undefined ? '' : (byIndex.get(row.parent) ?? ''),
      no: row.no,
      ...cells,
      ...(Object.keys(own).length > 0 && { own }),
    });
  });
}

function documentOf(document: IntakeDocument): PlanContent['document'] {
  const entries = planProperties.map(({ key }) => {
    const value = document[key];
    return [key, key === 'date' && value !== '' ? formatDate(value) : value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The rows of a standard workbook that hold what was read: PL1 …, NV001 …, CT001 …. */
export function contentOfIntake(result: IntakeResult): PlanContent {
  const rows: Rows = { sections: [], tasks: [], indicators: [] };
  const ids = new RowIds();
  const appendices = result.appendices.map((appendix, index) => {
    const id = `${tableOf('appendices').idPrefix ?? ''}${index + 1}`;
    addRows(appendix, id, ids, rows);
    return appendixRow(appendix, id);
  });
  return { document: documentOf(result.document), appendices, ...rows };
}
