import { parseDate } from '../model/date';
import { cleanText } from '../text/normalize';
import type { Agency } from './types';

/** An agency as the cells of a row of `tblCoQuan`, by column key. */
export interface AgencyCells {
  readonly id: string;
  readonly name: string;
  readonly abbreviations: string;
  readonly otherNames: string;
  readonly kind: string;
  readonly memberOf: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly successors: string;
}

/** The parts of a list in one cell, separated by ";" (or line breaks); blank ones are dropped. */
export function splitList(cell = ''): string[] {
  return cell
    .split(/[;\n\r]/)
    .map(cleanText)
    .filter((part) => part !== '');
}

const join = (list: readonly string[] = []): string => list.join('; ');

/** The cells of an agency; dates as "YYYY-MM-DD", blank where there is no limit. */
function agencyRow(agency: Agency): AgencyCells {
  return {
    id: agency.id,
    name: agency.name,
    abbreviations: join(agency.abbreviations),
    otherNames: join(agency.otherNames),
    kind: agency.kind,
    memberOf: join(agency.memberOf),
    validFrom: agency.validFrom ?? '',
    validTo: agency.validTo ?? '',
    successors: join(agency.successors),
  };
}

export function agencyRows(agencies: readonly Agency[]): AgencyCells[] {
  return agencies.map(agencyRow);
}

const whereFilled = <K extends string>(key: K, list: readonly string[]): Partial<Record<K, readonly string[]>> =>
  (list.length > 0 ? { [key]: list } : {}) as Partial<Record<K, readonly string[]>>;

const whereDate = <K extends string>(key: K, cell: string | undefined): Partial<Record<K, string>> => {
  const date = parseDate(cell ?? '');
  return (date === undefined ? {} : { [key]: date }) as Partial<Record<K, string>>;
};

/** The agency of a row; a date that is none counts as no limit. */
function agencyOfRow(row: Readonly<Partial<AgencyCells>>): Agency {
  return {
    id: cleanText(row.id ?? ''),
    name: cleanText(row.name ?? ''),
    abbreviations: splitList(row.abbreviations),
    otherNames: splitList(row.otherNames),
    kind: cleanText(row.kind ?? ''),
    ...whereFilled('memberOf', splitList(row.memberOf)),
    ...whereDate('validFrom', row.validFrom),
    ...whereDate('validTo', row.validTo),
    ...whereFilled('successors', splitList(row.successors)),
  };
}

/** The agencies of the rows of `tblCoQuan`; rows without a name are left out, a missing id is the name. */
export function agenciesOfRows(rows: readonly Readonly<Partial<AgencyCells>>[]): Agency[] {
  return rows
    .map(agencyOfRow)
    .filter(({ name }) => name !== '')
    .map((agency) => (agency.id === '' ? { ...agency, id: agency.name } : agency));
}
