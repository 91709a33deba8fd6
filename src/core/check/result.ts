import type { Issue, Severity } from '../model/issue';
import type { Plan } from '../model/plan';
import { columnOf, tableOf, tables, type TableId } from '../schema';
import { PlanChecker } from './checker';
import type { Rule } from '../rules/types';
import type { CheckSettings } from './settings';
import { waiverFilter } from './waivers';

/** The findings of a check, in the order of the workbook. */
export interface CheckResult {
  readonly issues: readonly Issue[];
  /** Findings that a waiver in the workbook accepts. */
  readonly waived: readonly Issue[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly rowsRead: number;
}

const tableOrder = new Map<TableId, number>(tables.map((table, index) => [table.id, index]));

function columnOrder(issue: Issue): number {
  return tableOf(issue.table).columns.findIndex(({ key }) => key === issue.column);
}

/** Sheets in their order, rows from the top, columns from the left. */
function compareIssues(a: Issue, b: Issue): number {
  return (
    tableOrder.get(a.table)! - tableOrder.get(b.table)! ||
    a.row - b.row ||
    columnOrder(a) - columnOrder(b) ||
    a.rule.localeCompare(b.rule, 'en')
  );
}

/** Sorts findings, sets the waived ones apart and counts. */
function resultOf(found: readonly Issue[], plan: Plan, rowsRead: number): CheckResult {
  const isWaived = waiverFilter(plan.tables.waivers.rows);
  const sorted = [...found].sort(compareIssues);
  const issues = sorted.filter((issue) => !isWaived(issue));
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const issue of issues) counts[issue.severity]++;
  return { issues, waived: sorted.filter((issue) => isWaived(issue)), counts, rowsRead };
}

/** Checks a whole plan. */
export function checkPlan(plan: Plan, rules: readonly Rule[], settings: CheckSettings): CheckResult {
  const checker = new PlanChecker(rules, settings);
  return resultOf(checker.check(plan), plan, checker.rowsRead);
}

/** The header of the column that a finding is in, as the workbook writes it. */
export function headerOf(plan: Plan, issue: Issue): string {
  const binding = plan.tables[issue.table].columns.find(({ key }) => key === issue.column);
  return binding?.header ?? columnOf(issue.table, issue.column).header;
}
