import type { AgencyReading } from './types';

/** One agency as the command line prints it. */
export interface AgencyJson {
  readonly text: string;
  readonly id?: string;
  readonly group?: true;
  readonly suggestions?: readonly string[];
  /** Asked at a date on which the agency does not exist. */
  readonly valid?: false;
  /** Ids of the agencies in its place. */
  readonly successors?: readonly string[];
}

/** A reading as the command line prints it: names only for suggestions. */
export function agenciesJson(reading: AgencyReading): AgencyJson[] {
  return reading.items.map(({ text, id, group, suggestions, valid, successors }) => ({
    text,
    ...(id === undefined ? {} : { id }),
    ...(group ? { group } : {}),
    ...(suggestions ? { suggestions: suggestions.map(({ name }) => name) } : {}),
    ...(valid === false ? { valid, successors: successors ?? [] } : {}),
  }));
}
