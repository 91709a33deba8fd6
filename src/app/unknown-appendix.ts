import type { Plan } from '../core/model/plan';

/** An id that names no appendix of the plan, or one that the wanted layout cannot show. */
export class UnknownAppendixError extends Error {
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super(`No appendix ${id}`);
    this.name = 'UnknownAppendixError';
  }
}

/** The ids of the plan's appendices, in their order. */
export function appendixIds(plan: Plan): string[] {
  return plan.tables.appendices.rows.map(({ id }) => id);
}

/** Throws UnknownAppendixError for the first of the ids that the plan does not have. */
export function requireAppendices(plan: Plan, ids: readonly string[]): void {
  const known = appendixIds(plan);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UnknownAppendixError(unknown, known);
}
