export { readOrdinal, type OrdinalOptions } from './ordinal';
export { formatOrdinal, isParentOf, nextOf } from './format';
export { fromRoman, toRoman } from './roman';
export { fromLetter, toLetter } from './letters';
export { renumber } from './renumber';
export { findNumberingFaults, type NumberingFault, type NumberingFaultCode } from './faults';
export { detectMode } from './detect';
export type {
  LevelLook,
  LevelStyle,
  NumberedRow,
  NumberingMode,
  OrdinalLook,
  OrdinalReading,
  OrdinalStyle,
} from './types';
