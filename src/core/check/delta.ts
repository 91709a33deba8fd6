import type { Issue } from '../model/issue';

/** What a re-check found new, and what is no longer found. */
export interface CheckDelta {
  readonly added: readonly Issue[];
  readonly removed: readonly Issue[];
}

/** Identity of a finding: two findings with the same key say the same thing of the same cell. */
export function issueKey(issue: Issue): string {
  return JSON.stringify([issue.rule, issue.table, issue.row, issue.column, issue.message, issue.data]);
}

/** The findings of `now` that `old` did not have, and the other way round. */
export function deltaOf(old: readonly Issue[], now: readonly Issue[]): CheckDelta {
  const oldKeys = new Set(old.map(issueKey));
  const nowKeys = new Set(now.map(issueKey));
  return {
    added: now.filter((issue) => !oldKeys.has(issueKey(issue))),
    removed: old.filter((issue) => !nowKeys.has(issueKey(issue))),
  };
}
