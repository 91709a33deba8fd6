import { cellText } from '../rules/edit';
import type { PlanIndex } from '../rules/types';
import { isMergeUp } from '../model/merge-up';
import type { AnyRow, IndicatorRow, Plan, ProgressRow, Row, SectionRow, TaskRow } from '../model/plan';
import type { TableId } from '../schema';

type Rows = { [Id in TableId]: (Row<Id> | undefined)[] };

/** Columns whose blank cell in a sub-row says what the parent says. */
const INHERITED = new Set(['deadline']);

/**
 * The plan's rows by place, id, appendix and parent. Groups hold row numbers, so that a row that changed only its words
 * is replaced in one step; a change of id, appendix, section or parent rebuilds the look-ups it touches.
 */
export class LivePlanIndex implements PlanIndex {
  private rowAt!: Rows;
  private ids!: Map<string, AnyRow>;
  private children!: Map<string, number[]>;
  private byAppendix!: Map<string, number[]>;
  private indicatorsByAppendix!: Map<string, number[]>;
  private sections!: Map<string, SectionRow[]>;
  private appendices!: Map<string, Row<'appendices'>>;
  private progress!: Map<string, ProgressRow[]>;

  constructor(plan: Plan) {
    this.rebuild(plan);
  }

  /** Builds every look-up anew. */
  rebuild(plan: Plan): void {
    this.rowAt = {} as Rows;
    for (const sheet of Object.values(plan.tables)) {
      const rows: AnyRow[] = [];
      for (const row of sheet.rows) rows[row.row] = row as AnyRow;
      (this.rowAt as Record<TableId, AnyRow[]>)[sheet.table] = rows;
    }
    this.sections = groupRows(plan.tables.sections.rows, (row) => row.appendix);
    this.progress = groupRows(plan.tables.progress.rows, (row) => row.taskId);
    this.appendices = new Map(plan.tables.appendices.rows.map((row) => [row.id, row]));
    this.ids = new Map();
    this.children = new Map();
    this.byAppendix = this.collect(plan.tables.tasks.rows);
    this.indicatorsByAppendix = this.collect(plan.tables.indicators.rows);
  }

  private collect(rows: readonly (TaskRow | IndicatorRow)[]): Map<string, number[]> {
    const byAppendix = new Map<string, number[]>();
    for (const row of rows) {
      if (row.id && !this.ids.has(row.id)) this.ids.set(row.id, row);
      if (row.parent) push(this.children, `${row.table} ${row.parent}`, row.row);
      push(byAppendix, row.appendix, row.row);
    }
    return byAppendix;
  }

  /** Puts a changed row in the place of the old one. */
  replace(plan: Plan, before: AnyRow | undefined, after: AnyRow | undefined): void {
    const structural = ['id', 'appendix', 'section', 'parent', 'no', 'number'];
    const sameShape =
      before !== undefined &&
      after !== undefined &&
      (after.table === 'tasks' || after.table === 'indicators') &&
      structural.every((key) => cellText(before, key) === cellText(after, key));
    if (!sameShape) {
      this.rebuild(plan);
      return;
    }
    (this.rowAt as Record<TableId, AnyRow[]>)[after.table][after.row] = after;
    if (this.ids.get(cellText(after, 'id')) === before) this.ids.set(cellText(after, 'id'), after);
  }

  /** The row of a table at a row of its sheet. */
  at<Id extends TableId>(table: Id, row: number): Row<Id> | undefined {
    return this.rowAt[table][row] as Row<Id> | undefined;
  }

  byId(id: string): TaskRow | IndicatorRow | undefined {
    return this.ids.get(id) as TaskRow | IndicatorRow | undefined;
  }

  childrenOf(row: TaskRow | IndicatorRow): readonly (TaskRow | IndicatorRow)[] {
    if (!row.id) return [];
    return this.rows(row.table, this.children.get(`${row.table} ${row.id}`));
  }

  tasksOf(appendix: string): readonly TaskRow[] {
    return this.rows('tasks', this.byAppendix.get(appendix));
  }

  indicatorsOf(appendix: string): readonly IndicatorRow[] {
    return this.rows('indicators', this.indicatorsByAppendix.get(appendix));
  }

  sectionsOf(appendix: string): readonly SectionRow[] {
    return this.sections.get(appendix) ?? [];
  }

  progressOf(taskId: string): readonly ProgressRow[] {
    return this.progress.get(taskId) ?? [];
  }

  appendix(id: string): Row<'appendices'> | undefined {
    return this.appendices.get(id);
  }

  effective(row: TaskRow | IndicatorRow, column: string): string {
    const text = cellText(row, column);
    if (isMergeUp(text)) return this.above(row, column);
    if (text !== '' || !row.parent || !INHERITED.has(column)) return text;
    const parent = this.byId(row.parent);
    return parent && parent !== row ? cellText(parent, column) : text;
  }

  /** The nearest text above the cell in its appendix that is no ditto mark itself. */
  private above(row: TaskRow | IndicatorRow, column: string): string {
    const rows = this.rowAt[row.table];
    for (let at = row.row - 1; at > 0; at--) {
      const candidate = rows[at] as TaskRow | IndicatorRow | undefined;
      if (!candidate) continue;
      if (candidate.appendix !== row.appendix) return '';
      const text = cellText(candidate, column);
      if (!isMergeUp(text)) return text;
    }
    return '';
  }

  private rows<Id extends TableId>(table: Id, numbers: readonly number[] = []): Row<Id>[] {
    const rows = this.rowAt[table];
    return numbers.map((row) => rows[row] as Row<Id>);
  }
}

function push(map: Map<string, number[]>, key: string, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

function groupRows<R>(rows: readonly R[], keyOf: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
