import { taskColumnOf } from '../columns/column-meaning';
import { wordCount } from '../text/shape';

/** A field of a task written as running text: "- Cơ quan chủ trì: Sở Nội vụ". */
export interface Field {
  /** Column key of the standard workbook. */
  readonly key: string;
  /** The label as printed, without its colon. */
  readonly label: string;
  readonly value: string;
}

const BULLET = /^(?:[-–+•·*▪]\s*|[a-zđ]\)\s*|\d{1,2}[.)]\s*)?/u;
const LABEL = /^([\p{Lu}\p{L}][^:.;]{1,60}):\s*(.*)$/su;
const LABEL_WORDS = 9;
/** Labels of running text and the columns they fill; what is to be done goes to the measures, the heading is the task. */
const COLUMNS: Readonly<Record<string, string>> = {
  lead: 'lead',
  coordinators: 'coordinators',
  deadline: 'deadline',
  product: 'product',
  task: 'content',
  content: 'content',
};

function fieldOf(label: string, value: string): Field | undefined {
  if (wordCount(label) > LABEL_WORDS || /\d$/u.test(label)) return undefined;
  const key = COLUMNS[taskColumnOf(label) ?? ''];
  return key === undefined ? undefined : { key, label: label.trim(), value: value.trim() };
}

const INLINE = /[;.(]\s*(?=(?:\p{L}+[\s,/]+){1,6}\p{L}+\s*:)/u;

/**
 * The fields that a line holds: one after a bullet, or several parted by semicolons ("Chủ trì: …; thời gian: …");
 * none when the line is no field.
 */
export function readFields(plain: string): Field[] {
  const bare = plain.replace(BULLET, '').replace(/^\((.*)\)[.;]?$/su, '$1');
  const match = LABEL.exec(bare);
  const first = match ? fieldOf(match[1]!, match[2]!) : undefined;
  if (!match || !first) return [];
  const parts = first.value.split(INLINE);
  const fields: Field[] = [{ ...first, value: parts[0]!.trim() }];
  for (const part of parts.slice(1)) {
    const inner = LABEL.exec(part);
    const field = inner ? fieldOf(inner[1]!, inner[2]!) : undefined;
    if (field) fields.push(field);
    else fields[fields.length - 1] = { ...fields.at(-1)!, value: `${fields.at(-1)!.value}; ${part.trim()}` };
  }
  return fields.length > 1 && new Set(fields.map(({ key }) => key)).size === fields.length ? fields : [first];
}
