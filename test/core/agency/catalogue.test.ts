import {
  AGENCY_KINDS,
  agenciesOfRows,
  agencyRows,
  buildCatalogue,
  defaultAgencies,
  defaultCatalogue,
} from '../../../src/core/agency';
import { read } from './reading';

describe('the catalogue shipped with phuluc', () => {
  const ids = new Set(defaultAgencies.map(({ id }) => id));

  test('ids are unique and plain', () => {
    expect(ids.size).toBe(defaultAgencies.length);
    expect(defaultAgencies.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  test('kinds are those of the list, names are NFC', () => {
    expect(defaultAgencies.filter(({ kind }) => !(AGENCY_KINDS as readonly string[]).includes(kind))).toEqual([]);
    expect(defaultAgencies.filter(({ name }) => name !== name.normalize('NFC').trim())).toEqual([]);
  });

  test('groups and successors exist', () => {
    const named = defaultAgencies.flatMap(({ memberOf = [], successors = [] }) => [...memberOf, ...successors]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const groups = defaultAgencies.flatMap(({ memberOf = [] }) => memberOf);
    expect(groups.filter((id) => !defaultCatalogue().groups.has(id))).toEqual([]);
  });

  test('whoever ended has a successor', () => {
    expect(defaultAgencies.filter(({ validTo, successors = [] }) => validTo && successors.length === 0)).toEqual([]);
  });

  test('every group takes somebody in', () => {
    expect(
      [...defaultCatalogue().groups].filter((id) => (defaultCatalogue().covers.get(id) ?? []).length === 0),
    ).toEqual([]);
  });

  test.each(defaultAgencies.map((agency) => [agency.id, agency] as const))(
    '%s is read by each of its names',
    (id, agency) => {
      const single = [agency.name, ...agency.abbreviations, ...agency.otherNames].filter((name) => {
        const { items } = read(name);
        return items.length !== 1 || items[0]?.id !== id;
      });
      expect(single).toEqual([]);
    },
  );
});

describe('rows of tblCoQuan', () => {
  test('there and back', () => expect(agenciesOfRows(agencyRows(defaultAgencies))).toEqual(defaultAgencies));

  test('lists by ";", dates as people write them, rows without a name dropped', () => {
    const rows = [
      {
        id: ' a ',
        name: ' Đội  Một',
        abbreviations: 'ĐM ; ;Đ1',
        memberOf: 'g;h',
        validFrom: '01/3/2025',
        validTo: 'chưa rõ',
      },
      { id: 'b', name: ' ' },
      { name: 'Đội Hai', kind: 'Đơn vị khác' },
    ];
    expect(agenciesOfRows(rows)).toEqual([
      {
        id: 'a',
        name: 'Đội Một',
        abbreviations: ['ĐM', 'Đ1'],
        otherNames: [],
        kind: '',
        memberOf: ['g', 'h'],
        validFrom: '2025-03-01',
      },
      { id: 'Đội Hai', name: 'Đội Hai', abbreviations: [], otherNames: [], kind: 'Đơn vị khác' },
    ]);
  });

  test('of two rows with one id the first counts, blank ones none', () => {
    const row = { abbreviations: [], otherNames: [], kind: '' };
    const catalogue = buildCatalogue([
      { ...row, id: 'a', name: 'Đội Một' },
      { ...row, id: 'a', name: 'Đội Hai' },
      { ...row, id: '', name: 'Đội Ba' },
    ]);
    expect(catalogue.agencies.map(({ name }) => name)).toEqual(['Đội Một']);
  });
});
