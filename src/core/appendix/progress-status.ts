import { parseDate, type IsoDate } from '../model/date';
import type { Plan, ProgressRow } from '../model/plan';
import { readChoice, writeChoice } from '../schema/choices';
import { compareKey } from '../text/compare-key';
import { cleanText } from '../text/normalize';
import { groupBy } from './group-by';

/** How far a task is, by the lines of tblTienDo up to a day. */
export interface TaskProgress {
  readonly latest: ProgressRow;
  /** Code of the status; undefined when the line's words are none of the list. */
  readonly status: string | undefined;
  /** Day of the first of the lines since which the task is done without a break; undefined when not done or undated. */
  readonly doneOn: IsoDate | undefined;
}

/**
 * Progress by task id (compareKey). The latest line is the one with the latest "Ngày cập nhật", of several that day the
 * lowest in the sheet; a line without a readable day is older than every dated one. Lines after `asOf` do not count.
 */
export function progressByTask(plan: Plan, asOf: IsoDate): ReadonlyMap<string, TaskProgress> {
  const lines = plan.tables.progress.rows
    .map((row) => ({ row, on: parseDate(row.updatedOn) ?? '' }))
    .filter(({ on }) => on <= asOf);
  const latest = new Map<string, TaskProgress>();
  for (const [id, ofTask] of groupBy(lines, ({ row }) => compareKey(row.taskId))) {
    const inOrder = ofTask.sort((a, b) => (a.on === b.on ? a.row.row - b.row.row : a.on < b.on ? -1 : 1));
    const { row } = inOrder.at(-1)!;
    const notDone = inOrder.findLastIndex((line) => statusOf(line.row) !== 'done');
    const doneOn = inOrder[notDone + 1]?.on || undefined;
    latest.set(id, { latest: row, status: statusOf(row), doneOn });
  }
  return latest;
}

function statusOf(row: ProgressRow): string | undefined {
  return readChoice('progressStatus', row.status);
}

/**
 * The status as reports word it: done or not, against the deadline (the two axes of Quyết định 42/2014/QĐ-TTg and of
 * government reports since). Without a due day only the status itself is said.
 */
export function statusInWords(progress: TaskProgress | undefined, due: IsoDate | undefined, asOf: IsoDate): string {
  const late = due !== undefined && due < asOf;
  if (!progress) return late ? `${NO_REPORT}, quá hạn` : NO_REPORT;
  const { status, latest, doneOn } = progress;
  const words = status === undefined ? cleanText(latest.status) : writeChoice('progressStatus', status);
  if (status === 'done') {
    if (due === undefined || doneOn === undefined) return words;
    return `${words} ${doneOn <= due ? 'đúng hạn' : 'quá hạn'}`;
  }
  const share = cleanText(latest.share);
  const timing = due === undefined ? '' : late ? ', quá hạn' : ', trong hạn';
  return `${words || NO_REPORT}${timing}${share && ` (${share})`}`;
}

const NO_REPORT = 'Chưa có báo cáo';
