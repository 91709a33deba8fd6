import { defaultCatalogue, readAgencies, type AgencyReading } from '../../../src/core/agency';
import type { IsoDate } from '../../../src/core/model/date';

/** The reading of a cell against the catalogue shipped with phuluc. */
export const read = (text: string, date?: IsoDate): AgencyReading =>
  readAgencies(text, { catalogue: defaultCatalogue(), ...(date === undefined ? {} : { date }) });

export const texts = (cell: string): string[] => read(cell).items.map(({ text }) => text);

/** Ids of the items, joined by " | ": "-" for an unknown one, "group" for a group without an id, "persons" for persons. */
export const ids = (cell: string): string =>
  read(cell)
    .items.map((item) => item.id ?? (item.notAgency ? 'persons' : item.group ? 'group' : item.sameAsAbove ? 'nt' : '-'))
    .join(' | ');
