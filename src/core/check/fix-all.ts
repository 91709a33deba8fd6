import type { CellEdit, Issue } from '../model/issue';
import type { Plan } from '../model/plan';
import type { Rule } from '../rules/types';
import { applyEdits } from './edits';
import { checkPlan, type CheckResult } from './result';
import type { CheckSettings } from './settings';

/** What a bulk fix did, and what is left for a person. */
export interface FixResult {
  readonly plan: Plan;
  /** Findings that were fixed, in the order in which they were. */
  readonly applied: readonly Issue[];
  /** One edit a cell: from its text before to its text after all fixes. */
  readonly edits: readonly CellEdit[];
  readonly remaining: CheckResult;
}

/** Fixes of one cell are made one after the other; no chain of theirs is longer in practice. */
const MAX_PASSES = 12;

/**
 * Applies the fixes of all findings that `wanted` accepts, in passes: two fixes of one cell never meet in one pass, and
 * each pass starts from a new check.
 */
export function fixAll(
  plan: Plan,
  rules: readonly Rule[],
  settings: CheckSettings,
  wanted: (issue: Issue) => boolean = () => true,
): FixResult {
  const applied: Issue[] = [];
  let current = plan;
  let result = checkPlan(current, rules, settings);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const batch = compatible(result.issues.filter((issue) => issue.fix && wanted(issue)));
    if (batch.length === 0) break;
    const next = applyEdits(
      current,
      batch.flatMap((issue) => issue.fix!.edits),
    );
    if (next.stale.length > 0) break;
    current = next.plan;
    applied.push(...batch);
    result = checkPlan(current, rules, settings);
  }
  return { plan: current, applied, edits: mergeEdits(applied), remaining: result };
}

/** Findings whose fixes touch no cell twice; the first in order wins. */
function compatible(issues: readonly Issue[]): Issue[] {
  const taken = new Set<string>();
  return issues.filter((issue) => {
    const cells = issue.fix!.edits.map(placeKey);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

function mergeEdits(applied: readonly Issue[]): CellEdit[] {
  const merged = new Map<string, CellEdit>();
  for (const edit of applied.flatMap((issue) => issue.fix!.edits)) {
    const first = merged.get(placeKey(edit));
    merged.set(placeKey(edit), first ? { ...first, after: edit.after } : edit);
  }
  return [...merged.values()].filter((edit) => edit.before !== edit.after);
}

const placeKey = (edit: CellEdit): string => `${edit.table} ${edit.row} ${edit.column}`;
