import { checkPlan, type CheckResult } from '../core/check/result';
import type { CheckSettings } from '../core/check/settings';
import type { Gate } from '../core/model/gates';
import type { Plan } from '../core/model/plan';
import { rules } from '../core/rules';
import type { WorkbookPort } from '../workbook/port';
import { readWorkbook } from './read-workbook';

/** Checks the plan of a workbook against all rules. */
export async function checkWorkbook(
  port: WorkbookPort,
  settings: CheckSettings,
): Promise<{ plan: Plan; result: CheckResult; notices: readonly Gate[] }> {
  const { plan, notices } = await readWorkbook(port);
  return { plan, result: checkPlan(plan, rules, settings), notices };
}
