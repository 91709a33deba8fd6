import { foldLines } from '../text/normalize';
import { TARGET_WORDS } from './columns/title-rules';
import type { IntakeAppendix, IntakeColumn, IntakeKind, IntakeResult, IntakeRow, UnreadWhy } from './types';

/** A row in JSON: its kind, number and section, and a text for each column. */
export type IntakeRowJson = Readonly<Record<string, string>>;

export interface IntakeAppendixJson {
  readonly kind: IntakeKind;
  readonly label: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly columns: readonly string[];
  readonly rows: readonly IntakeRowJson[];
}

/** What `phuluc intake` writes. */
export interface IntakeJson {
  readonly appendices: readonly IntakeAppendixJson[];
  readonly unread: readonly { readonly text: string; readonly why: UnreadWhy }[];
}

const VALUE_KEYS = new Set(['actual', 'actualN1', 'actualN2', 'target']);

/**
 * Names of the columns: the keys of the standard workbook, but values of indicators by their year ("value2022",
 * "target2023") where the table has a value of an earlier year beside the target.
 */
function jsonNames(columns: readonly IntakeColumn[]): (string | undefined)[] {
  const isValue = ({ key, year }: IntakeColumn): boolean =>
    year !== undefined && (key === undefined || VALUE_KEYS.has(key));
  const isTarget = ({ key, title }: IntakeColumn): boolean =>
    key === 'target' || (key === undefined && TARGET_WORDS.test(title.toLowerCase()));
  const overYears = columns.some((column) => isValue(column) && !isTarget(column));
  return columns.map((column) => {
    if (!isValue(column)) return column.key;
    if (!isTarget(column)) return `value${column.year!}`;
    return overYears || column.key === undefined ? `target${column.year!}` : 'target';
  });
}

/** Running text has its heading as the name, and the measures as the task. */
const NARRATIVE_NAMES: Readonly<Record<string, string>> = { task: 'name', content: 'task' };

function rowJson(
  row: IntakeRow,
  { meanings, narrative }: IntakeAppendix,
  names: readonly (string | undefined)[],
): IntakeRowJson {
  const json: Record<string, string> = { kind: row.kind, no: row.no };
  if (row.section !== undefined) json.section = row.section;
  const { title, text } = row.fields;
  if (title !== undefined) json.title = title;
  if (text !== undefined) json.text = text;
  meanings.forEach(({ key, title: header }, index) => {
    if (key === 'no') return;
    const cell = key === undefined ? row.own?.[header] : row.fields[key];
    const name = (narrative ? NARRATIVE_NAMES[key ?? ''] : undefined) ?? names[index] ?? header;
    if (cell === undefined) return;
    json[name] = foldLines(cell);
    // Whoever asks for the target need not know the plan's year.
    if (key === 'target') json.target = json[name];
  });
  return json;
}

/** The result as the command line hands it on: appendices cell by cell, and what was not placed. */
export function intakeJson(result: IntakeResult): IntakeJson {
  return {
    appendices: result.appendices.map((appendix) => {
      const names = jsonNames(appendix.meanings);
      const { kind, label, title, attachedTo, columns, rows } = appendix;
      return { kind, label, title, attachedTo, columns, rows: rows.map((row) => rowJson(row, appendix, names)) };
    }),
    unread: result.unread.map(({ text, why }) => ({ text, why })),
  };
}
