import { readDeadline } from '../deadline';
import { parseDate, type IsoDate } from '../model/date';
import type { AppendixRow, Plan } from '../model/plan';
import { compareKey } from '../text/compare-key';
import { cleanText } from '../text/normalize';
import { arrange, type Entry } from './arrange';
import { documentReference } from './attached-to';
import type { ComputedCell } from './cells';
import { progressByTask, statusInWords, type TaskProgress } from './progress-status';
import type { ItemRow, RowNode } from './rows';
import { meantText, type MeantText } from './task-text';

/** What an appendix shows, and the cells of it that no table holds. */
export interface AppendixContent {
  readonly entries: readonly Entry[];
  readonly computed?: ComputedCell;
}

/**
 * A report on tasks as they stand on a day: on the appendix's own tasks, or, where it has none, on those of all other
 * appendices of tasks. `overdue` keeps the tasks past their due day and not done, numbered through, without sections.
 * Throws without a day: nothing can be said of deadlines then.
 */
export function reportContent(
  plan: Plan,
  appendix: AppendixRow,
  report: 'all' | 'overdue',
  showing: readonly AppendixRow[],
  asOf: IsoDate | undefined,
): AppendixContent {
  if (asOf === undefined) throw new Error(`Appendix ${appendix.id} is a report and needs the day it looks from`);
  const entries = entriesToReport(plan, appendix, showing);
  const tasks = taskStates(plan, entries, asOf);
  const computed = computedCells(plan, tasks);
  if (report === 'all') return { entries, computed };
  const late = entries.flatMap((entry) => (entry.kind === 'row' && tasks(entry.node).isOverdue ? [entry.node] : []));
  return overdueContent(late, computed, meantText(entries));
}

function entriesToReport(plan: Plan, appendix: AppendixRow, showing: readonly AppendixRow[]): Entry[] {
  const own = tasksOf(plan, appendix, showing);
  if (own.some(({ kind }) => kind === 'row')) return own;
  const others = showing
    .filter((other) => other !== appendix)
    .map((other) => ({ other, entries: tasksOf(plan, other, showing) }))
    .filter(({ entries }) => entries.length > 0);
  if (others.length === 1) return others[0]!.entries;
  return others.flatMap(({ other, entries }) => [
    headingOf(other),
    ...entries.map((entry) => (entry.kind === 'section' ? { ...entry, level: entry.level + 1 } : entry)),
  ]);
}

function tasksOf(plan: Plan, appendix: AppendixRow, showing: readonly AppendixRow[]): Entry[] {
  return arrange(plan, 'tasks', appendix, showing).filter((entry) => entry.kind === 'section' || !entry.closing);
}

/** In a report on several appendices each one's tasks stand under its title. */
function headingOf({ number, title, row, id }: AppendixRow): Entry {
  return { kind: 'section', number, title, level: 0, source: { table: 'appendices', row, id } };
}

interface TaskState {
  readonly progress: TaskProgress | undefined;
  readonly status: string;
  readonly isOverdue: boolean;
}

type TaskStates = (node: RowNode) => TaskState;

/**
 * Each task's state on the day. A task with sub-tasks and no line of its own is what they are: its status is told only
 * when all of them are done, and it is not listed as overdue beside them.
 */
function taskStates(plan: Plan, entries: readonly Entry[], asOf: IsoDate): TaskStates {
  const progress = progressByTask(plan, asOf);
  const text = meantText(entries);
  const states = new Map<RowNode, TaskState>();
  const stateOf = (node: RowNode): TaskState => {
    const known = states.get(node);
    if (known) return known;
    const own = progress.get(compareKey(node.row.id));
    const due = dueDay(node, text, plan);
    const state: TaskState =
      own || node.children.length === 0
        ? {
            progress: own,
            status: statusInWords(own, due, asOf),
            isOverdue: due !== undefined && due < asOf && own?.status !== 'done',
          }
        : { progress: undefined, status: node.children.every(isDone) ? ALL_DONE : '', isOverdue: false };
    states.set(node, state);
    return state;
  };
  const isDone = (node: RowNode): boolean => {
    const { progress: own, status } = stateOf(node);
    return own?.status === 'done' || status === ALL_DONE;
  };
  return stateOf;
}

const ALL_DONE = 'Đã hoàn thành';

/** The day "Đến ngày" says; else the day that the words of the deadline come to. */
function dueDay(node: RowNode, text: MeantText, { year, years }: Plan): IsoDate | undefined {
  const written = parseDate(text(node, 'to'));
  if (written) return written;
  const options = { ...(year !== undefined && { year }), ...(years && { period: years }) };
  return readDeadline(text(node, 'deadline'), options).due ?? undefined;
}

function computedCells(plan: Plan, tasks: TaskStates): ComputedCell {
  const assignedBy = documentReference(plan.document, '…');
  return (node, key) => {
    const { progress, status } = tasks(node);
    if (key === 'status') return status;
    if (key === 'evidence') return progress?.latest.evidence ?? '';
    if (key === 'assignedBy') return assignedBy;
    if (key === 'statusReason') return [status, cleanText(progress?.latest.obstacle ?? '')].filter(Boolean).join('. ');
    return undefined;
  };
}

/** A flat list: every late task is on the top level, and says what its marks meant where it stood. */
function overdueContent(late: readonly RowNode[], computed: ComputedCell, text: MeantText): AppendixContent {
  const places = new Map<ItemRow, { node: RowNode; no: string }>(
    late.map((node, index) => [node.row, { node, no: String(index + 1) }]),
  );
  return {
    entries: late.map(({ row }) => ({
      kind: 'row',
      node: { row, level: 0, parent: undefined, children: [] },
      closing: false,
    })),
    computed: ({ row }, key) => {
      const { node, no } = places.get(row)!;
      return key === 'no' ? no : (computed(node, key) ?? text(node, key));
    },
  };
}
