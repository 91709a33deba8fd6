import { isChildOf } from '../text/row-number';
import type { IntakeKind, IntakeRow, IntakeRowKind } from '../types';
import type { Draft, Frame } from './draft';
import { promoteTitles, SectionPath } from './sections';

type Mutable = { -readonly [Key in keyof IntakeRow]: IntakeRow[Key] };

/** Turns drafts into rows: their kinds, sections and parents. */
export function buildRows(read: readonly Draft[], frame: Frame, kind: IntakeKind): IntakeRow[] {
  const drafts = kind === 'indicators' ? [...read] : promoteTitles(read, frame);
  const path = new SectionPath(drafts);
  const rows: Mutable[] = [];
  /** Numbered rows of the section that may have rows under them, by index. */
  let open: number[] = [];
  drafts.forEach((draft, index) => {
    const row: Mutable = { kind: rowKind(draft, kind), no: draft.no, fields: {}, line: draft.line + 1 };
    if (draft.role === 'section') {
      const inside = path.enter(draft);
      open = [];
      rows.push({ ...row, ...(inside !== '' && { section: inside }), fields: { title: draft.title } });
      return;
    }
    if (draft.role === 'total') {
      rows.push({ ...row, ...totalCells(draft, frame, kind) });
      return;
    }
    const section = path.path();
    if (section !== '') row.section = section;
    const parent = parentOf(drafts, index, open);
    if (parent !== undefined) {
      row.parent = parent;
      if (kind === 'indicators') {
        if (draft.role !== 'item') rows[parent]!.kind = 'group';
      } else row.kind = 'subtask';
    }
    if (draft.number && draft.role === 'row')
      open = [...open.filter((place) => place === parent || isAncestor(drafts, place, parent, open)), index];
    const { fields, own } = cellsOf(draft, frame);
    const merged = mergedColumns(drafts, index, frame);
    rows.push({ ...row, fields, ...(own && { own }), ...(merged.length > 0 && { merged }) });
  });
  return rows;
}

function rowKind(draft: Draft, kind: IntakeKind): IntakeRowKind {
  if (draft.role === 'section' || draft.role === 'total') return draft.role;
  if (draft.role === 'row' && draft.number && (draft.number.style === 'roman' || draft.number.style === 'letter'))
    return 'group';
  return kind === 'indicators' ? 'indicator' : 'task';
}

/** Rows that stay open when a row with this parent comes: the parent and what the parent stands under. */
function isAncestor(
  drafts: readonly Draft[],
  place: number,
  parent: number | undefined,
  open: readonly number[],
): boolean {
  if (parent === undefined) return false;
  return open.indexOf(place) < open.indexOf(parent) && drafts[place]!.role === 'row';
}

/** The index of the row under which a draft stands. */
function parentOf(drafts: readonly Draft[], index: number, open: readonly number[]): number | undefined {
  const { number, role } = drafts[index]!;
  if (role === 'item' || role === 'more') return open.at(-1);
  if (!number) return undefined;
  const reversed = [...open].reverse();
  if (number.style === 'dotted') return reversed.find((place) => isChildOf(number, drafts[place]!.number!));
  if (number.style === 'smallLetter') return reversed.find((place) => drafts[place]!.number!.style !== 'smallLetter');
  if (number.style === 'arabic')
    return reversed.find((place) => ['roman', 'letter'].includes(drafts[place]!.number!.style));
  if (number.style === 'compound') return reversed.find((place) => isChildOf(number, drafts[place]!.number!));
  return undefined;
}

function cellsOf(draft: Draft, frame: Frame): Pick<IntakeRow, 'fields' | 'own'> {
  const fields: Record<string, string> = {};
  const own: Record<string, string> = {};
  frame.columns.forEach(({ key, title }, column) => {
    if (column === frame.no) return;
    const text = draft.cells[column] ?? '';
    if (key !== undefined) fields[key] = text;
    else own[title] = own[title] ? `${own[title]}\n${text}` : text;
  });
  return Object.keys(own).length > 0 ? { fields, own } : { fields };
}

/** A closing row of a table of indicators has values; otherwise it is one text. */
function totalCells(draft: Draft, frame: Frame, kind: IntakeKind): Pick<IntakeRow, 'fields' | 'own'> {
  const filled = draft.cells.filter((cell, column) => column !== frame.no && cell !== null && cell !== '');
  return kind === 'indicators' && filled.length > 1 ? cellsOf(draft, frame) : { fields: { text: draft.title } };
}

/** Columns whose cell is one with the cell above: covered, and something stands above inside the same section. */
function mergedColumns(drafts: readonly Draft[], index: number, frame: Frame): string[] {
  return frame.columns.flatMap(({ key, title }, column) => {
    if (column === frame.no || drafts[index]!.cells[column] !== null) return [];
    let above = index - 1;
    while (above >= 0 && drafts[above]!.role !== 'section' && drafts[above]!.cells[column] === null) above--;
    const stands = above >= 0 && drafts[above]!.role !== 'section' && (drafts[above]!.cells[column] ?? '') !== '';
    return stands ? [key ?? title] : [];
  });
}
