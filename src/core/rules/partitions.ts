import { looseHash } from '../text/loose-hash';
import type { Partition } from './types';

/** Tasks of one appendix. */
export const tasksByAppendix: Partition<'tasks'> = {
  name: 'tasksByAppendix',
  table: 'tasks',
  keyOf: (row) => row.appendix || undefined,
};

/** Indicators of one appendix. */
export const indicatorsByAppendix: Partition<'indicators'> = {
  name: 'indicatorsByAppendix',
  table: 'indicators',
  keyOf: (row) => row.appendix || undefined,
};

/** Sections of one appendix. */
export const sectionsByAppendix: Partition<'sections'> = {
  name: 'sectionsByAppendix',
  table: 'sections',
  keyOf: (row) => row.appendix || undefined,
};

/** Tasks with (nearly) the same words; rows of a group are compared exactly by the rule. */
export const tasksByWords: Partition<'tasks'> = {
  name: 'tasksByWords',
  table: 'tasks',
  keyOf: (row) => (row.task.length < 8 ? undefined : looseHash(row.task)),
  atLeast: 2,
};

/** Rows that claim one id. */
export const tasksById: Partition<'tasks'> = {
  name: 'tasksById',
  table: 'tasks',
  keyOf: (row) => row.id || undefined,
  atLeast: 2,
};
export const indicatorsById: Partition<'indicators'> = {
  name: 'indicatorsById',
  table: 'indicators',
  keyOf: (row) => row.id || undefined,
  atLeast: 2,
};
export const appendicesById: Partition<'appendices'> = {
  name: 'appendicesById',
  table: 'appendices',
  keyOf: (row) => row.id || undefined,
  atLeast: 2,
};
export const agenciesById: Partition<'agencies'> = {
  name: 'agenciesById',
  table: 'agencies',
  keyOf: (row) => row.id || undefined,
  atLeast: 2,
};

/** Indicators with (nearly) the same words; rows of a group are compared exactly by the rule. */
export const indicatorsByWords: Partition<'indicators'> = {
  name: 'indicatorsByWords',
  table: 'indicators',
  keyOf: (row) => (row.name.length < 8 ? undefined : looseHash(row.name)),
  atLeast: 2,
};
