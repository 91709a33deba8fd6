import { foldLines, foldSpaces } from '../../text/normalize';
import { detectNumbering } from '../interpret/numbering';
import type { Line } from '../text/lines';
import { isWrapped, readParagraphs } from '../text/paragraphs';
import type { IntakeAppendix, IntakeColumn, IntakeRow, Unread } from '../types';
import type { Heading } from './outline';
import { readItems, type NarrativeItem } from './read-items';

export interface NarrativeReading {
  readonly appendix: IntakeAppendix;
  /** Lines that the tasks, their headings and what is unread take, from 0. */
  readonly used: ReadonlySet<number>;
  readonly unread: readonly Unread[];
}

/** Fewer tasks than this are a mention, not a list. */
const FEWEST = 2;

const lineOf = (heading: Heading): number => heading.line + 1;

/** Rows of the tasks with the headings over them as sections. */
function rowsOf(items: readonly NarrativeItem[], keys: readonly string[], used: Set<number>): IntakeRow[] {
  const rows: IntakeRow[] = [];
  const sectionStyles = new Set(items.flatMap(({ heading, above }) => (heading && above ? [above.style] : [])));
  const itemStyles = new Set(items.flatMap(({ heading }) => (heading ? [heading.style] : [])));
  let current: Heading | undefined;
  for (const item of items) {
    const { heading } = item;
    // A heading of the sections' own level that holds fields itself is a section with one task of its own.
    const alone = heading !== undefined && sectionStyles.has(heading.style) && itemStyles.size > 1;
    const section = alone ? heading : item.above;
    if (section && section.line !== current?.line) {
      rows.push({
        kind: 'section',
        no: section.no,
        fields: { title: foldSpaces(section.title) },
        line: lineOf(section),
      });
      used.add(section.line);
    }
    current = section;
    if (heading) used.add(heading.line);
    [...item.used, ...item.between].forEach((line) => used.add(line));
    rows.push(taskRow(item, keys, section));
  }
  return rows;
}

function taskRow(item: NarrativeItem, keys: readonly string[], section: Heading | undefined): IntakeRow {
  const { heading } = item;
  const text = (key: string): string => foldLines((item.fields.get(key)?.lines ?? []).map(foldSpaces).join('\n'));
  const fields: Record<string, string> = { task: foldSpaces(heading?.title ?? '') };
  for (const key of keys) fields[key] = text(key);
  if (fields.task === '') {
    fields.task = fields.content ?? '';
    if (fields.content !== undefined) fields.content = '';
  }
  return {
    kind: 'task',
    no: heading?.no ?? '',
    ...(section && { section: section.no }),
    fields,
    line: (heading?.line ?? item.used[0]!) + 1,
  };
}

/** Labels in the order in which the tasks first use them. */
function columnsOf(items: readonly NarrativeItem[]): IntakeColumn[] {
  const labels = new Map<string, string>();
  for (const { fields } of items) {
    for (const [key, { label }] of fields) if (!labels.has(key)) labels.set(key, label);
  }
  return [...labels].map(([key, title]) => ({ title, key }));
}

/** The lines as they were before they were wrapped, and the lines that went into each, by the first. */
function unwrapped(lines: readonly Line[]): { lines: readonly Line[]; parts: ReadonlyMap<number, readonly number[]> } {
  if (!isWrapped(lines)) return { lines, parts: new Map() };
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const paragraphs = readParagraphs(lines);
  return {
    lines: paragraphs.map(({ text, lines: [first] }) => ({ ...byIndex.get(first!)!, text, plain: text })),
    parts: new Map(paragraphs.map((paragraph) => [paragraph.lines[0]!, paragraph.lines])),
  };
}

/** Reads the tasks that a plan writes as running text under labels; undefined when it has none. */
export function readNarrative(body: readonly Line[]): NarrativeReading | undefined {
  const { lines, parts } = unwrapped(body);
  const items = readItems(lines);
  if (items.length < FEWEST) return undefined;
  const labels = columnsOf(items);
  const used = new Set<number>();
  const rows = rowsOf(
    items,
    labels.map(({ key }) => key!),
    used,
  );
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const unread = items.flatMap(({ between }) =>
    between.map((line): Unread => ({ text: byIndex.get(line)!.plain, why: 'betweenHeadingAndFields', line: line + 1 })),
  );
  const top = items[0]!.outermost;
  const sections = new Set(rows.filter(({ kind }) => kind === 'section').map(({ line }) => line - 1));
  const title = top && !sections.has(top.line) && top.line !== items[0]!.heading?.line ? `${top.no}. ${top.title}` : '';
  const meanings: IntakeColumn[] = [{ title: 'Nhiệm vụ', key: 'task' }, ...labels];
  return {
    appendix: {
      kind: 'tasks',
      label: '',
      title: foldSpaces(title),
      attachedTo: '',
      columns: meanings.map((column) => column.title),
      header: [meanings.map((column) => ({ text: column.title }))],
      meanings,
      numbering: detectNumbering(rows),
      rows,
      narrative: true,
      line: rows[0]!.line,
    },
    used: new Set([...used].flatMap((line) => parts.get(line) ?? [line])),
    unread,
  };
}
