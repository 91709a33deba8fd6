export { deadlineJson } from './json';
export { readDeadline } from './read-deadline';
export type { DeadlineOptions, DeadlineParts, DeadlinePhase, DeadlineReading } from './types';
