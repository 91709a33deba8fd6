import { sectionFinder, sectionTrees, type SectionNode } from '../../appendix/sections';
import type { CellEdit, Remedy } from '../../model/issue';
import type { IndicatorRow, TaskRow } from '../../model/plan';
import {
  detectMode,
  findNumberingFaults,
  renumber,
  type NumberedRow,
  type NumberingFault,
  type NumberingFaultCode,
  type NumberingMode,
} from '../../numbering';
import { readChoice } from '../../schema/choices';
import { editOf } from '../edit';
import type { PlanIndex, RuleContext } from '../types';
import { isBlank, isClosing } from './blank';
import { familiesIn } from './family';
import { plainNumber } from './row-number';

export type ItemRow = TaskRow | IndicatorRow;

/** What rules on numbers read of their rows: the numbers, what the rows hang on, and whether they say anything. */
export const NUMBERING_READS = ['id', 'appendix', 'section', 'parent', 'no', 'task', 'name'] as const;

/** A fault in the numbers of an appendix, with its rows. */
export interface FaultyNumber {
  readonly fault: NumberingFault;
  readonly row: ItemRow;
  readonly other?: ItemRow | undefined;
}

interface Numbering {
  readonly items: readonly ItemRow[];
  readonly numbered: readonly NumberedRow[];
  readonly mode: NumberingMode;
  readonly faults: readonly NumberingFault[];
  renumbering?: Remedy['edits'];
}

/** A renumbering that rewrites more cells than this is a command of its own, not a suggestion. */
const MOST_EDITS = 200;

/** By plan index, which outlives an edit: most edits leave all numbers as they are. */
const known = new WeakMap<PlanIndex, Map<string, Numbering>>();

/** Faults of the wanted sorts in the numbers of one appendix; the rules on numbers share one reading. */
export function faultyNumbers(
  rows: readonly ItemRow[],
  appendix: string,
  context: RuleContext,
  codes: readonly NumberingFaultCode[],
): FaultyNumber[] {
  const found = numberingOf(rows, appendix, context).faults.filter(({ code }) => codes.includes(code));
  if (found.length === 0) return [];
  const byRow = new Map(rows.map((row) => [String(row.row), row]));
  return found.map((fault) => ({
    fault,
    row: byRow.get(fault.id)!,
    ...(fault.other === undefined ? {} : { other: byRow.get(fault.other) }),
  }));
}

/** All numbers of the appendix set right in their order, as one choice; none where that would rewrite the whole table. */
export function renumbering(rows: readonly ItemRow[], appendix: string, context: RuleContext, shown: string): Remedy[] {
  const numbering = numberingOf(rows, appendix, context);
  numbering.renumbering ??= editsOf(numbering);
  const edits = numbering.renumbering;
  return edits.length === 0 || edits.length > MOST_EDITS ? [] : [{ text: shown, edits }];
}

function editsOf({ items, numbered, mode }: Numbering): CellEdit[] {
  const wanted = renumber(numbered, mode);
  return items.flatMap((row) => {
    const no = wanted.get(String(row.row));
    return no === undefined || no === row.no ? [] : [editOf(row, 'no', no)];
  });
}

function numberingOf(rows: readonly ItemRow[], appendix: string, { index }: RuleContext): Numbering {
  const ofPlan = known.get(index) ?? new Map<string, Numbering>();
  known.set(index, ofPlan);
  const name = `${rows[0]!.table} ${appendix}`;
  const before = ofPlan.get(name);
  const items = rows.filter(isCounted);
  if (before && isSameNumbers(before.items, items)) return before;
  const numbered = numberedRows(items, appendix, index);
  const mode = modeOf(numbered, index.appendix(appendix)?.numbering ?? '');
  const numbering = { items, numbered, mode, faults: findNumberingFaults(numbered, mode) };
  ofPlan.set(name, numbering);
  return numbering;
}

/** Not room for later, closing rows, or the one row of a section that bears the section's own number ("2.1" in 2.1). */
function isCounted(row: ItemRow): boolean {
  if (isBlank(row.table === 'tasks' ? row.task : row.name) || isClosing(row)) return false;
  return !(row.section !== '' && row.no.includes('.') && plainNumber(row.no) === plainNumber(row.section));
}

function isSameNumbers(before: readonly ItemRow[], now: readonly ItemRow[]): boolean {
  const columns = ['row', 'id', 'section', 'parent', 'no'] as const;
  return before.length === now.length && now.every((row, at) => columns.every((key) => row[key] === before[at]![key]));
}

/** What the numbers show goes before what the appendix is set to, which is how they are to be made anew. */
function modeOf(rows: readonly NumberedRow[], set: string): NumberingMode {
  const wanted = readChoice('numbering', set) as NumberingMode | undefined;
  if (wanted === 'asWritten') return wanted;
  const shown = detectMode(rows);
  return shown === 'asWritten' && wanted !== undefined ? wanted : shown;
}

/** The rows in printed order: by section, sub-rows under their parents. They go by their place, since ids may repeat. */
function numberedRows(items: readonly ItemRow[], appendix: string, index: PlanIndex): NumberedRow[] {
  const { parentOf, childrenOf } = familiesIn(items);
  const ordered: NumberedRow[] = [];
  const seen = new Set<ItemRow>();
  const addFamily = (top: ItemRow, section: string): void => {
    const waiting = [top];
    for (let row = waiting.pop(); row; row = waiting.pop()) {
      if (seen.has(row)) continue;
      seen.add(row);
      const parent = parentOf(row);
      const under = parent && seen.has(parent) ? String(parent.row) : '';
      ordered.push({ id: String(row.row), section, parent: under, no: row.no });
      const children = childrenOf(row);
      for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
    }
  };
  const tops = items.filter((row) => !parentOf(row));
  for (const [section, rows] of bySection(tops, appendix, index)) for (const row of rows) addFamily(row, section);
  // Rows whose parents lead back to themselves stand under nobody.
  for (const row of items) addFamily(row, row.section);
  return ordered;
}

/** Top rows by section, in the order of tblNhom; those of no section of the appendix come last. */
function bySection(rows: readonly ItemRow[], appendix: string, index: PlanIndex): [string, ItemRow[]][] {
  const trees = sectionTrees(index.sectionsOf(appendix));
  const find = sectionFinder(trees);
  const inOrder = trees.flatMap(function flatten(node): SectionNode[] {
    return [node, ...node.children.flatMap(flatten)];
  });
  const groups = new Map<SectionNode | string, ItemRow[]>(inOrder.map((node) => [node, []]));
  const nodes = new Map<string, SectionNode | string>();
  for (const row of rows) {
    let node = nodes.get(row.section);
    if (node === undefined) nodes.set(row.section, (node = find(row.section) ?? row.section));
    const group = groups.get(node);
    if (group) group.push(row);
    else groups.set(node, [row]);
  }
  return [...groups].map(([node, group]) => [typeof node === 'string' ? node : node.row.number, group]);
}
