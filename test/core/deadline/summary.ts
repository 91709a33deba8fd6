import { readDeadline, type DeadlineOptions, type DeadlineParts } from '../../../src/core/deadline';

/**
 * A reading in one line, as the tables of these tests write it:
 * "range 2025-04-01..2025-06-30", "recurring quarter 2025-03-31 … 2025-12-31 x4", "afterEvent - event=…".
 */
export function summary(parts: DeadlineParts): string {
  const { kind, due, start, recurs, event, plan, condition, review, unread, suggestion, phases } = parts;
  const days = recurs?.dates ?? [];
  const shown = days.length > 4 ? [days[0], days[1], '…', days.at(-1), `x${days.length}`] : days;
  const rest = { event, plan, condition, review, unread, suggestion };
  return [
    kind,
    ...(recurs ? [recurs.every, ...shown] : [start === undefined ? (due ?? '-') : `${start}..${due ?? ''}`]),
    ...Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
    ...(phases ?? []).map((phase) => `| ${phase.label}: ${summary(phase)}`),
  ].join(' ');
}

/** The phrase read in the plan of 2025, unless another is given. */
export const read = (phrase: string, options: DeadlineOptions = { year: 2025 }): string =>
  summary(readDeadline(phrase, options));
