export { readTarget } from './read';
export { readNumber, formatNumberVi, type NumberFormat, type NumberOptions, type NumberReading } from './number';
export {
  betterDirection,
  compareTargets,
  isBelow,
  shareOf,
  type CompareOptions,
  type TargetComparison,
} from './compare';
export type {
  Change,
  Comparison,
  Position,
  QuartileGroup,
  RankGroup,
  TargetKind,
  TargetMeasure,
  TargetOptions,
  TargetReading,
} from './types';
