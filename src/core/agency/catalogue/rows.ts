import { splitList } from '../rows';
import type { Agency, AgencyKind } from '../types';

/** Id, name, abbreviations, other names; lists separated by ";" as in the cells of `tblCoQuan`. */
export type Row = readonly [
  id: string,
  name: string,
  abbreviations?: string,
  otherNames?: string,
  more?: Pick<Agency, 'memberOf' | 'validFrom' | 'validTo' | 'successors'>,
];

/** Agencies of one kind and group from rows. */
export function agencies(kind: AgencyKind, memberOf: readonly string[], rows: readonly Row[]): Agency[] {
  return rows.map(([id, name, abbreviations, otherNames, more]) => ({
    id,
    name,
    abbreviations: splitList(abbreviations),
    otherNames: splitList(otherNames),
    kind,
    ...(memberOf.length > 0 ? { memberOf } : {}),
    ...more,
  }));
}

/** Last day before the departments and ministries of 01/3/2025 (decided on 20/02/2025). */
const LAST_DAY_OLD_DEPARTMENTS = '2025-02-28';
export const FIRST_DAY_NEW_DEPARTMENTS = '2025-03-01';
/** Last day of the district level and of Bình Định (Nghị quyết 202/2025/QH15, 1664/NQ-UBTVQH15). */
const LAST_DAY_DISTRICTS = '2025-06-30';
export const FIRST_DAY_TWO_TIERS = '2025-07-01';

/** For a body that ended on 28/02/2025. */
export const until2025 = (...successors: string[]): Pick<Agency, 'validTo' | 'successors'> => ({
  validTo: LAST_DAY_OLD_DEPARTMENTS,
  successors,
});

/** For a body that ended with the district level. */
export const untilTwoTiers = (...successors: string[]): Pick<Agency, 'validTo' | 'successors'> => ({
  validTo: LAST_DAY_DISTRICTS,
  successors,
});
