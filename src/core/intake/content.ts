import { MERGE_UP } from '../model/merge-up';
import type { NewRow, PlanContent } from '../model/content';
import { formatDate } from '../model/date';
import { tableOf, type PlanProperty } from '../schema';
import { writeChoice } from '../schema/choices';
import { layoutOfIntake } from './layout';
import type { IntakeAppendix, IntakeColumn, IntakeDocument, IntakeResult, IntakeRow } from './types';

/** The rows of a standard workbook for what was read. */
export function contentOfIntake(result: IntakeResult): PlanContent {
  const writer = new ContentWriter();
  result.appendices.forEach((appendix, index) => {
    writer.addAppendix(appendix, `PL${index + 1}`);
  });
  return { document: documentOf(result.document), ...writer.rows };
}

function documentOf(document: IntakeDocument): Partial<Record<PlanProperty, string>> {
  return { ...document, date: document.date === '' ? '' : formatDate(document.date) };
}

type Rows<Id extends 'appendices' | 'sections' | 'tasks' | 'indicators'> = NewRow<Id>[];

class ContentWriter {
  readonly rows = {
    appendices: [] as Rows<'appendices'>,
    sections: [] as Rows<'sections'>,
    tasks: [] as Rows<'tasks'>,
    indicators: [] as Rows<'indicators'>,
  };

  addAppendix(appendix: IntakeAppendix, id: string): void {
    const isIndicators = appendix.kind === 'indicators';
    const total = appendix.rows.find(({ kind, fields }) => kind === 'total' && fields.text !== undefined);
    this.rows.appendices.push({
      id,
      number: appendix.label,
      kind: writeChoice('appendixKind', isIndicators ? 'indicators' : 'tasks'),
      layout: writeChoice('layout', layoutOfIntake(appendix)),
      title: appendix.title,
      attachedTo: appendix.attachedTo,
      numbering: writeChoice('numbering', appendix.numbering),
      columnTitles: appendix.narrative ? '' : appendix.meanings.map(titleOf).join(' | '),
      total: total?.fields.text ?? '',
    });
    const ids = new Map<number, string>();
    appendix.rows.forEach((row, index) => {
      if (row.kind === 'section') this.addSection(row, id);
      else if (row !== total) this.addRow(row, index, appendix, id, ids);
    });
  }

  private addSection({ no, section, fields }: IntakeRow, appendix: string): void {
    const part = section === undefined ? {} : { parent: section };
    this.rows.sections.push({ appendix, number: no, title: fields.title ?? '', ...part });
  }

  private addRow(
    row: IntakeRow,
    index: number,
    appendix: IntakeAppendix,
    appendixId: string,
    ids: Map<number, string>,
  ): void {
    const table = appendix.kind === 'indicators' ? 'indicators' : 'tasks';
    const { idPrefix, columns } = tableOf(table);
    const id = `${idPrefix}${String(this.rows[table].length + 1).padStart(3, '0')}`;
    ids.set(index, id);
    const known = new Set(columns.map(({ key }) => key));
    const cells: Record<string, string> = {};
    const own: Record<string, string> = { ...row.own };
    const write = (key: string, text: string): void => {
      // Fields that the table has no column for (status, values of far years) go into columns of the office's own.
      if (known.has(key)) cells[key] = text;
      else own[appendix.meanings.find((column) => column.key === key)?.title ?? key] = text;
    };
    for (const [key, text] of Object.entries(row.fields)) write(key, text);
    for (const key of row.merged ?? []) {
      if (key in row.fields || known.has(key)) write(key, MERGE_UP);
      else own[key] = MERGE_UP;
    }
    const parent = row.parent === undefined ? undefined : ids.get(row.parent);
    const item = {
      ...cells,
      id,
      appendix: appendixId,
      section: row.section ?? '',
      parent: parent ?? '',
      no: row.no,
      ...(Object.keys(own).length > 0 ? { own } : {}),
    };
    this.rows[table].push(item as NewRow<'tasks'> & NewRow<'indicators'>);
  }
}

function titleOf({ title, group }: IntakeColumn): string {
  return group === undefined ? title : `${group} > ${title}`;
}
