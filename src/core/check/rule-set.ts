import type { Severity } from '../model/issue';
import { cellText } from '../rules/edit';
import type { CellRule, CellSelector, GroupRule, PlanRule, Rule, RowRule } from '../rules/types';
import type { AnyRow } from '../model/plan';
import { tables, type ColumnSpec, type TableId, type TableSpec } from '../schema';
import { profileText } from '../text/profile';
import { PartitionIndex } from './partition-index';
import { severityOf, type CheckSettings } from './settings';

/** A group rule on one of its partitions. */
export interface GroupRuleOn {
  readonly rule: GroupRule;
  readonly partition: PartitionIndex;
}

/** The rules that are to run under the settings, sorted by what they look at. */
export class RuleSet {
  readonly severities = new Map<string, Severity>();
  readonly planRules: readonly PlanRule[];
  readonly groupRules: GroupRuleOn[] = [];
  readonly partitions = new Map<string, PartitionIndex>();
  private readonly rowRules = new Map<TableId, RowRule[]>();
  private readonly cellRules = new Map<TableId, { readonly key: string; readonly rules: readonly CellRule[] }[]>();

  constructor(rules: readonly Rule[], settings: CheckSettings) {
    const active = rules.filter((rule) => {
      const severity = severityOf(rule, settings);
      if (severity !== 'off') this.severities.set(rule.id, severity);
      return severity !== 'off';
    });
    this.planRules = active.filter((rule) => rule.scope === 'plan');
    const cellRules = active.filter((rule) => rule.scope === 'cell');
    for (const table of tables) this.cellRules.set(table.id, cellRulesOf(table, cellRules));
    for (const rule of active) {
      if (rule.scope === 'row') {
        for (const table of rule.tables) this.rowRules.set(table, [...this.rowRulesOf(table), rule]);
      }
      if (rule.scope === 'group') {
        for (const partition of rule.partitions) {
          const index = this.partitions.get(partition.name) ?? new PartitionIndex(partition);
          this.partitions.set(partition.name, index);
          this.groupRules.push({ rule, partition: index });
        }
      }
    }
  }

  rowRulesOf(table: TableId): readonly RowRule[] {
    return this.rowRules.get(table) ?? [];
  }

  /** Calls `run` for each cell rule that a cell of the row asks for. */
  forEachCellRule(row: AnyRow, run: (rule: CellRule, text: string, column: string) => void): void {
    for (const { key, rules } of this.cellRules.get(row.table)!) {
      const text = cellText(row, key);
      if (text === '') continue;
      const profile = profileText(text);
      for (const rule of rules) {
        if (rule.needs === undefined || (rule.needs & profile) !== 0) run(rule, text, key);
      }
    }
  }
}

function cellRulesOf(table: TableSpec, rules: readonly CellRule[]): { key: string; rules: CellRule[] }[] {
  return table.columns
    .map((column) => ({ key: column.key, rules: rules.filter((rule) => looksAt(rule.cells, table, column)) }))
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
