import type { DeadlineParts, DeadlineReading } from './types';

/** The reading as `phuluc deadline` prints it: without the phrase, which the caller has. */
export function deadlineJson(reading: DeadlineReading): DeadlineParts {
  const parts: Partial<DeadlineReading> & DeadlineParts = { ...reading };
  delete (parts as { text?: string }).text;
  return parts;
}
