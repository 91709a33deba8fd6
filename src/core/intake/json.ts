import { foldLines } from '../text/normalize';
import type { IntakeAppendix, IntakeColumn, IntakeResult, IntakeRow } from './types';

/** The JSON of `phuluc intake`: cell text as written, white space folded, line breaks inside a cell kept. */
export interface IntakeJson {
  readonly appendices: readonly {
    readonly kind: string;
    readonly label: string;
    readonly title: string;
    readonly attachedTo: string;
    readonly columns: readonly string[];
    readonly rows: readonly Readonly<Record<string, string>>[];
  }[];
  readonly unread: readonly { readonly text: string; readonly why: string }[];
}

/** What was read, by the documented shape (docs/json.md). */
export function intakeJson(result: IntakeResult): IntakeJson {
  return {
    appendices: result.appendices.map((appendix) => ({
      kind: appendix.kind,
      label: appendix.label,
      title: appendix.title,
      attachedTo: appendix.attachedTo,
      columns: appendix.columns,
      rows: appendix.rows.map((row) => rowJson(row, appendix)),
    })),
    unread: result.unread.map(({ text, why }) => ({ text, why })),
  };
}

function rowJson({ kind, no, section, fields, own }: IntakeRow, appendix: IntakeAppendix): Record<string, string> {
  const cells = Object.entries(fields).flatMap(([key, text]) =>
    namesOf(key, appendix).map((name) => [name, foldLines(text)] as const),
  );
  return {
    kind,
    no,
    ...(section === undefined ? {} : { section }),
    ...Object.fromEntries(cells),
    ...own,
  };
}

/**
 * Names of a field. Values by year carry it, as their column titles do (`value2022`); a target is `target`, and by its
 * year too beside such values. Of tasks in running text the heading is `name`, the measures are `task`.
 */
function namesOf(key: string, { meanings, narrative }: IntakeAppendix): string[] {
  if (narrative && key === 'task') return ['name'];
  if (narrative && key === 'content') return ['task'];
  const year = yearOf(key, meanings);
  if (year === undefined) return [key];
  if (key !== 'target') return [`value${year}`];
  return meanings.some((column) => isValue(column)) ? ['target', `target${year}`] : ['target'];
}

const isValue = ({ key, year }: IntakeColumn): boolean => year !== undefined && /^(?:actual|value)/u.test(key ?? '');

function yearOf(key: string, meanings: readonly IntakeColumn[]): number | undefined {
  const column = meanings.find((meaning) => meaning.key === key);
  return column && (key === 'target' || isValue(column)) ? column.year : undefined;
}
