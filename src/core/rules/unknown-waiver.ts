import { findRow } from '../model/find-row';
import type { WaiverRow } from '../model/plan';
import { tableOf, type TableId } from '../schema';
import { cellText, replaceCell } from './edit';
import { isBlank } from './support/blank';
import { nearestId, nearestWord } from './support/nearest';
import type { PlanRule, RuleContext } from './types';

/**
 * A waiver whose rule or row does not exist waives nothing, though its reader believes it does. The ids of all rules
 * come in from the index, which lists this rule too.
 */
export function unknownWaiver(ruleIds: () => readonly string[]): PlanRule {
  return {
    id: 'unknown-waiver',
    severity: 'warning',
    scope: 'plan',
    title: { vi: 'Miễn trừ trỏ tới quy tắc hoặc dòng không có', en: 'Waiver of an unknown rule or row' },
    messages: {
      rule: {
        what: { vi: 'Không có quy tắc nào mang mã “{value}”.', en: 'There is no rule “{value}”.' },
        todo: { vi: 'Ghi đúng mã quy tắc như trong phát hiện.', en: 'Give the rule’s id as the finding shows it.' },
      },
      row: {
        what: { vi: 'Không có dòng nào mang mã “{value}”.', en: 'No row has the id “{value}”.' },
        todo: {
          vi: 'Ghi mã dòng như trong phát hiện, dấu * cho mọi dòng, hoặc bỏ miễn trừ này.',
          en: 'Give the row’s id as the finding shows it, * for every row, or remove the waiver.',
        },
      },
    },
    checkPlan(context) {
      const { waivers, tasks, indicators } = context.plan.tables;
      if (waivers.rows.length === 0) return;
      const rules = ruleIds();
      for (const row of waivers.rows) {
        const rule = row.rule.trim();
        if (rule !== '' && !rules.includes(rule)) reportUnknown(row, 'rule', nearestWord(rule, rules), context);
        if (isBlank(row.rowId) || isKnownRow(row.rowId.trim(), context)) continue;
        const near = nearestId(row.rowId, tasks.rows) ?? nearestId(row.rowId, indicators.rows);
        reportUnknown(row, 'rowId', near, context);
      }
    },
  };
}

function reportUnknown(row: WaiverRow, column: 'rule' | 'rowId', near: string | undefined, { report }: RuleContext) {
  const suggestions = near === undefined ? [] : [replaceCell(row, column, near)];
  report(row, column, column === 'rule' ? 'rule' : 'row', { value: row[column] }, { suggestions });
}

/** Small tables whose ids findings name; tasks and indicators are looked up by the index. */
const SMALL = ['plan', 'appendices', 'agencies'] as const;

/** As findings name rows: by id, or table and place ("sections:4") where the table has no ids. */
function isKnownRow(rowId: string, { plan, index }: RuleContext): boolean {
  if (rowId === '*' || index.byId(rowId)) return true;
  const [, table, place] = /^(\w+):(\d+)$/.exec(rowId) ?? [];
  if (table !== undefined && table in plan.tables) return findRow(plan, table as TableId, Number(place)) !== undefined;
  return SMALL.some((id) => plan.tables[id].rows.some((row) => cellText(row, tableOf(id).idColumn!).trim() === rowId));
}
