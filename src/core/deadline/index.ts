export { deadlineJson } from './json';
export { readDeadline } from './read-deadline';
export type {
  DeadlineKind,
  DeadlineOptions,
  DeadlineParts,
  DeadlinePhase,
  DeadlineReading,
  Frequency,
  Recurrence,
} from './types';
