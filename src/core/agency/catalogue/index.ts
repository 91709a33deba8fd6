import type { Agency } from '../types';
import { centralAgencies } from './central';
import { groupAgencies } from './groups';
import { localAgencies } from './localities';
import { politicalAgencies } from './political';
import { provinceAgencies } from './province';
import { verticalAgencies } from './vertical';

/** The agencies that a new workbook starts with: Bình Định and Gia Lai, central bodies, and the usual groups. */
export const defaultAgencies: readonly Agency[] = [
  ...groupAgencies,
  ...provinceAgencies,
  ...localAgencies,
  ...verticalAgencies,
  ...politicalAgencies,
  ...centralAgencies,
];
