import type { Issue } from '../model/issue';
import type { WaiverRow } from '../model/plan';

/** Tells which findings are waived: by rule and row id (`*` is every row), with a reason and a name. */
export function waiverFilter(waivers: readonly WaiverRow[]): (issue: Issue) => WaiverRow | undefined {
  const byKey = new Map<string, WaiverRow>();
  for (const waiver of waivers) {
    if (waiver.reason === '' || waiver.approvedBy === '') continue;
    const key = `${waiver.rule.trim()} ${waiver.rowId.trim()}`;
    if (!byKey.has(key)) byKey.set(key, waiver);
  }
  if (byKey.size === 0) return () => undefined;
  return (issue) => byKey.get(`${issue.rule} ${waiverRowId(issue)}`) ?? byKey.get(`${issue.rule} *`);
}

/** How a waiver names the row of a finding: its id, or table and sheet row where the table has no ids. */
function waiverRowId(issue: Issue): string {
  return issue.rowId || `${issue.table}:${issue.row}`;
}
