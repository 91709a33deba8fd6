import type { Severity } from '../model/issue';
import { cellText } from '../rules/edit';
import type { CellRule, CellSelector, GroupRule, PlanRule, Rule, RowRule } from '../rules/types';
import type { AnyRow } from '../model/plan';
import { tables, type ColumnSpec, type TableId, type TableSpec } from '../schema';
import { profileText } from '../text/profile';
import { PartitionIndex } from './partition-index';
import { severityOf, type CheckSettings } from './settings';

/** A partition and the rules on its groups. */
export interface GroupRules {
  readonly partition: PartitionIndex;
  readonly rules: GroupRule[];
}

/** The cell rules of one column, and the texts in which they found nothing. */
interface CellRules {
  readonly key: string;
  readonly rules: readonly CellRule[];
  readonly passed: Set<string>;
}

/** Longer texts hardly ever stand in two cells. */
const LONGEST_REMEMBERED = 120;

/** The rules that are to run under the settings, sorted by what they look at. */
export class RuleSet {
  readonly severities = new Map<string, Severity>();
  readonly planRules: readonly PlanRule[];
  readonly groupRules: readonly GroupRules[];
  private readonly rowRules = new Map<TableId, RowRule[]>();
  private readonly cellRules = new Map<TableId, readonly CellRules[]>();

  constructor(rules: readonly Rule[], settings: CheckSettings) {
    const active = rules.filter((rule) => {
      const severity = severityOf(rule, settings);
      if (severity !== 'off') this.severities.set(rule.id, severity);
      return severity !== 'off';
    });
    this.planRules = active.filter((rule) => rule.scope === 'plan');
    const cellRules = active.filter((rule) => rule.scope === 'cell');
    for (const table of tables) {
      this.cellRules.set(table.id, cellRulesOf(table, cellRules));
      this.rowRules.set(
        table.id,
        active.filter((rule) => rule.scope === 'row').filter((rule) => rule.tables.includes(table.id)),
      );
    }
    this.groupRules = groupRulesOf(active.filter((rule) => rule.scope === 'group'));
  }

  rowRulesOf(table: TableId): readonly RowRule[] {
    return this.rowRules.get(table)!;
  }

  /** Forgets the texts that passed: the document or the catalogue, on which verdicts hang, is another. */
  forgetPassed(): void {
    for (const columns of this.cellRules.values()) for (const { passed } of columns) passed.clear();
  }

  /** Calls `run` for each cell rule that a cell of the row asks for; `run` tells whether the rule found something. */
  forEachCellRule(row: AnyRow, run: (rule: CellRule, text: string, column: string) => boolean): void {
    for (const { key, rules, passed } of this.cellRules.get(row.table)!) {
      const text = cellText(row, key);
      if (text === '') continue;
      const isShort = text.length <= LONGEST_REMEMBERED;
      if (isShort && passed.has(text)) continue;
      const profile = profileText(text);
      let found = false;
      for (const rule of rules) {
        if (rule.needs === undefined || (rule.needs & profile) !== 0) found = run(rule, text, key) || found;
      }
      if (isShort && !found) passed.add(text);
    }
  }
}

function groupRulesOf(rules: readonly GroupRule[]): GroupRules[] {
  const byPartition = new Map<string, GroupRules>();
  for (const rule of rules) {
    for (const partition of rule.partitions) {
      const entry = byPartition.get(partition.name) ?? { partition: new PartitionIndex(partition), rules: [] };
      byPartition.set(partition.name, entry);
      entry.rules.push(rule);
    }
  }
  return [...byPartition.values()];
}

function cellRulesOf(table: TableSpec, rules: readonly CellRule[]): CellRules[] {
  return table.columns
    .map((column) => ({
      key: column.key,
      rules: rules.filter((rule) => looksAt(rule.cells, table, column)),
      passed: new Set<string>(),
    }))
    .filter((entry) => entry.rules.length > 0);
}

function looksAt(selector: CellSelector, table: TableSpec, column: ColumnSpec): boolean {
  if (selector !== 'prose') return selector[table.id]?.includes(column.key) ?? false;
  return isProse(table, column);
}

/** Whether people write prose into the column: not ids and references, closed choices, dates and shares. */
function isProse(table: TableSpec, column: ColumnSpec): boolean {
  if (table.id === 'agencies' || table.id === 'waivers') return column.key === 'reason';
  const references = ['id', 'appendix', 'section', 'parent', 'number', 'no', 'taskId', 'property', 'updatedBy'];
  const isText = column.type === 'text' || (column.type === 'choice' && column.openList === true);
  return isText && !references.includes(column.key);
}
