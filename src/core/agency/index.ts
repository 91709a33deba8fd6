import { buildCatalogue, type AgencyCatalogue } from './build-catalogue';
import { defaultAgencies } from './catalogue';

export { buildCatalogue, type AgencyCatalogue } from './build-catalogue';
export { defaultAgencies } from './catalogue';
export { overlaps, type Relation } from './overlaps';
export { agenciesOf, readAgencies, type ReadAgenciesOptions } from './read-agencies';
export { agenciesOfRows, agencyRows, type AgencyCells } from './rows';
export { agenciesJson, type AgencyJson } from './agencies-json';
export {
  AGENCY_KINDS,
  type Agency,
  type AgencyItem,
  type AgencyKind,
  type AgencyReading,
  type AgencySuggestion,
  type Coverage,
  type Spelling,
} from './types';

let builtIn: AgencyCatalogue | undefined;

/** The catalogue of `defaultAgencies`, built when it is first asked for. */
export function defaultCatalogue(): AgencyCatalogue {
  return (builtIn ??= buildCatalogue(defaultAgencies));
}
