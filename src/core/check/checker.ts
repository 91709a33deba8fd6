import { cellAddress } from '../model/address';
import { findRow } from '../model/find-row';
import type { Issue, MessageData } from '../model/issue';
import { isMergeUp } from '../model/merge-up';
import type { AnyRow, IndicatorRow, Plan, Row, TaskRow } from '../model/plan';
import { cellText } from '../rules/edit';
import type { GroupRule, Remedies, Rule, RuleContext } from '../rules/types';
import { tableOf, type TableId } from '../schema';
import { makeContext } from './context';
import { deltaOf, type CheckDelta } from './delta';
import type { PartitionIndex } from './partition-index';
import { LivePlanIndex } from './plan-index';
import { RuleSet, type GroupRules } from './rule-set';
import type { CheckSettings } from './settings';

/** A row that changed, by its place. */
export interface ChangedRow {
  readonly table: TableId;
  readonly row: number;
}

/** A row as it was and as it is. */
interface Change {
  readonly before: AnyRow | undefined;
  readonly after: AnyRow | undefined;
}

/** Findings are kept by the unit that produced them: a row, a group of rows, the plan as a whole. */
type Unit = string;

/**
 * Runs rules over a plan, and after an edit only over the rows, groups and document properties that the edit touches.
 * A re-check gives the same findings as a check of the whole plan (property-tested), because a row rule may look only at
 * its row, its parent, its children, its progress and `effective` texts, and a group rule only at its group.
 */
export class PlanChecker {
  private readonly rules: RuleSet;
  private plan!: Plan;
  private context!: RuleContext;
  private index!: LivePlanIndex;
  private readonly found = new Map<Unit, Issue[]>();
  /** Where `report` puts findings while a unit is checked. */
  private sink: Issue[] = [];
  private running: Rule | undefined;

  constructor(
    rules: readonly Rule[],
    private readonly settings: CheckSettings,
  ) {
    this.rules = new RuleSet(rules, settings);
  }

  /** Checks the whole plan and returns all findings, in no order. */
  check(plan: Plan): Issue[] {
    this.plan = plan;
    this.index = new LivePlanIndex(plan);
    this.context = this.makeContext();
    this.found.clear();
    this.rules.forgetPassed();
    for (const sheet of Object.values(plan.tables)) {
      for (const row of sheet.rows) this.keep(rowUnit(row), this.checkRow(row as AnyRow));
    }
    for (const { partition, rules } of this.rules.groupRules) {
      partition.rebuild(plan);
      for (const key of partition.keys()) {
        const rows = this.rowsOfGroup(partition, key);
        for (const rule of rules) this.keep(groupUnit(rule, partition, key), this.checkGroup(rule, rows, key));
      }
    }
    this.keep('plan', this.checkPlan());
    return this.issues();
  }

  /** All findings as they stand. */
  issues(): Issue[] {
    return [...this.found.values()].flat();
  }

  /** Rows of the plan that the check covers; the document's properties and the agencies' catalogue are not counted. */
  get rowsRead(): number {
    const sheets = Object.values(this.plan.tables).filter(({ table }) => table !== 'plan' && table !== 'agencies');
    return sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  }

  /**
   * Checks again after an edit. `plan` is the plan as it is now; `changed` are the rows that differ from the plan of the
   * last call. Rows keep their places: after inserting or deleting rows call `check`.
   */
  recheck(plan: Plan, changed: readonly ChangedRow[]): CheckDelta {
    // The document, appendices, sections, catalogue and waivers bear on every row: all is checked again.
    if (changed.some(({ table }) => table !== 'tasks' && table !== 'indicators' && table !== 'progress')) {
      const old = this.issues();
      return deltaOf(old, this.check(plan));
    }
    const changes: Change[] = changed.map(({ table, row }) => ({
      before: this.index.at(table, row) as AnyRow | undefined,
      after: findRow(plan, table, row),
    }));
    const touched = new Map<Unit, AnyRow>();
    for (const { before } of changes) if (before) this.addAffected(before, touched);
    this.plan = plan;
    for (const { before, after } of changes) this.index.replace(plan, before, after);
    this.context = this.makeContext();
    for (const { after } of changes) if (after) this.addAffected(after, touched);

    const units = new Map<Unit, () => Issue[]>();
    for (const [unit, row] of touched) {
      const current = this.index.at(row.table, row.row) as AnyRow | undefined;
      units.set(unit, () => (current ? this.checkRow(current) : []));
    }
    for (const entry of this.rules.groupRules) this.addGroups(entry, changes, units);
    units.set('plan', () => this.checkPlan());
    return this.runUnits(units);
  }

  /** The groups of a partition that the changes touch, for every rule on it that reads what changed. */
  private addGroups(
    { partition, rules }: GroupRules,
    changes: readonly Change[],
    units: Map<Unit, () => Issue[]>,
  ): void {
    const own = changes.filter(({ before, after }) => (before ?? after)?.table === partition.partition.table);
    for (const change of own) {
      const keys = partition.move(change.before, change.after);
      for (const key of keys) {
        const rows = this.rowsOfGroup(partition, key);
        for (const rule of rules) {
          if (keys.length === 1 && !concerns(rule, change)) continue;
          units.set(groupUnit(rule, partition, key), () => this.checkGroup(rule, rows, key));
        }
      }
    }
  }

  private runUnits(units: ReadonlyMap<Unit, () => Issue[]>): CheckDelta {
    const old: Issue[] = [];
    const now: Issue[] = [];
    for (const [unit, run] of units) {
      old.push(...(this.found.get(unit) ?? []));
      const issues = run();
      now.push(...issues);
      this.found.delete(unit);
      this.keep(unit, issues);
    }
    return deltaOf(old, now);
  }

  /** The row, and those whose findings hang on it: parent, children, ditto cells below, its progress or its task. */
  private addAffected(row: AnyRow, touched: Map<Unit, AnyRow>): void {
    const add = (other: AnyRow | undefined): void => {
      if (other) touched.set(rowUnit(other), other);
    };
    add(row);
    if (row.table === 'progress') add(this.index.byId(row.taskId));
    if (row.table !== 'tasks' && row.table !== 'indicators') return;
    add(this.index.byId(row.parent));
    for (const child of this.index.childrenOf(row)) add(child);
    for (const line of this.index.progressOf(row.id)) add(line);
    for (const below of this.dittoBelow(row)) add(below);
  }

  private dittoBelow(row: TaskRow | IndicatorRow): AnyRow[] {
    const below: AnyRow[] = [];
    const { columns } = tableOf(row.table);
    for (let at = row.row + 1; ; at++) {
      const next = this.index.at(row.table, at) as AnyRow | undefined;
      if (!next || !columns.some(({ key }) => isMergeUp(cellText(next, key)))) return below;
      below.push(next);
    }
  }

  private makeContext(): RuleContext {
    return makeContext(this.plan, this.settings, this.index, (row, column, message, data, remedies) => {
      this.report(row, column, message, data, remedies);
    });
  }

  private report(row: AnyRow, column: string, message: string, data: MessageData = {}, remedies: Remedies = {}): void {
    const rule = this.running!;
    const sheet = this.plan.tables[row.table];
    const at = sheet.columns.find(({ key }) => key === column)?.column ?? sheet.columns[0]?.column ?? 1;
    const { idColumn } = tableOf(row.table);
    this.sink.push({
      rule: rule.id,
      severity: this.rules.severities.get(rule.id)!,
      message,
      table: row.table,
      row: row.row,
      rowId: idColumn ? cellText(row, idColumn) : '',
      column,
      sheet: sheet.sheet,
      cell: cellAddress(row.row, at),
      data,
      ...(remedies.fix ? { fix: remedies.fix } : {}),
      ...(remedies.suggestions && remedies.suggestions.length > 0 ? { suggestions: remedies.suggestions } : {}),
    });
  }

  private checkRow(row: AnyRow): Issue[] {
    return this.collect(() => {
      this.rules.forEachCellRule(row, (rule, text, column) => {
        const before = this.sink.length;
        this.running = rule;
        rule.checkCell(text, row, column, this.context);
        return this.sink.length > before;
      });
      for (const rule of this.rules.rowRulesOf(row.table)) {
        this.running = rule;
        rule.checkRow(row as Row<TableId>, this.context);
      }
    });
  }

  private rowsOfGroup(partition: PartitionIndex, key: string | number): readonly Row<TableId>[] {
    return partition.rowNumbers(key).map((row) => this.index.at(partition.partition.table, row)!);
  }

  private checkGroup(rule: GroupRule, rows: readonly Row<TableId>[], key: string | number): Issue[] {
    if (rows.length === 0) return [];
    return this.collect(() => {
      this.running = rule;
      rule.checkGroup(rows, String(key), this.context);
    });
  }

  private checkPlan(): Issue[] {
    return this.collect(() => {
      for (const rule of this.rules.planRules) {
        this.running = rule;
        rule.checkPlan(this.context);
      }
    });
  }

  private collect(run: () => void): Issue[] {
    this.sink = [];
    run();
    return this.sink;
  }

  private keep(unit: Unit, issues: Issue[]): void {
    if (issues.length > 0) this.found.set(unit, issues);
  }
}

/** Whether the edit touches a column that the rule reads; a row that is new or gone touches all. */
function concerns({ reads }: GroupRule, { before, after }: Change): boolean {
  if (!reads || !before || !after) return true;
  return reads.some((column) => cellText(before, column) !== cellText(after, column));
}

const rowUnit = (row: ChangedRow): Unit => `${row.table} ${row.row}`;
const groupUnit = (rule: GroupRule, { partition }: PartitionIndex, key: string | number): Unit =>
  `${rule.id} ${partition.name} ${key}`;
