import { fixAll, type FixResult } from '../core/check/fix-all';
import type { CheckSettings } from '../core/check/settings';
import { rules } from '../core/rules';
import type { WorkbookPort } from '../workbook/port';
import { readWorkbook } from './read-workbook';
import { writeEdits } from './write-edits';

/**
 * Applies the safe fixes of the plan's findings (of the named rules, or of all) and writes them, all or none. What needs
 * a person's choice is in `remaining`.
 */
export async function fixWorkbook(
  port: WorkbookPort,
  settings: CheckSettings,
  only: ReadonlySet<string> | undefined,
): Promise<FixResult> {
  const { plan } = await readWorkbook(port);
  const result = fixAll(plan, rules, settings, (issue) => !only || only.has(issue.rule));
  await writeEdits(port, plan, result.edits);
  return result;
}
