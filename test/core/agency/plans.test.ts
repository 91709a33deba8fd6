import { defaultCatalogue, overlaps, type AgencyItem } from '../../../src/core/agency';
import { describeShared, listShared, readSharedText } from '../../support/shared';
import { read } from './reading';

const COLUMNS = ['lead', 'coordinators', 'monitor', 'implementer'] as const;
type PlanRow = Readonly<Partial<Record<(typeof COLUMNS)[number] | 'no', string>>>;

interface PlanFile {
  readonly appendices: readonly { readonly rows: readonly PlanRow[] }[];
  readonly narrativeTasks?: readonly PlanRow[];
}

const plans = listShared('plans', '.json').map((name) => {
  const plan = JSON.parse(readSharedText('plans', name)) as PlanFile;
  return { name, rows: [...plan.appendices.flatMap(({ rows }) => rows), ...(plan.narrativeTasks ?? [])] };
});
const cells = plans.flatMap(({ rows }) => rows.flatMap((row) => COLUMNS.map((column) => row[column] ?? '')));
const items = cells.flatMap((cell) => read(cell).items);

const isRead = (item: AgencyItem): boolean =>
  item.id !== undefined || item.group === true || item.notAgency === true || item.sameAsAbove === true;

describeShared('the agencies of the five plans', () => {
  test('all are read but the two misspelt ones, which get the right name', () => {
    expect(items.length).toBeGreaterThan(500);
    expect(
      items.filter((item) => !isRead(item)).map(({ text, suggestions }) => [text, suggestions?.[0]?.name]),
    ).toEqual([
      ['Văn phòng Ủy ban nhân tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
      ['Sở Thông thin và Truyền thông', 'Sở Thông tin và Truyền thông'],
    ]);
    expect(cells.filter((cell) => read(cell).unread !== undefined)).toEqual([]);
  });

  test('all but one have an id', () => {
    const without = items.filter(
      (item) => isRead(item) && item.id === undefined && !item.notAgency && !item.sameAsAbove,
    );
    expect(without.map(({ text }) => text)).toEqual(['Các cơ quan cấp giấy phép kinh doanh có điều kiện']);
  });

  test('all exist at the date of their plan', () => {
    const gone = plans.flatMap(({ name, rows }) =>
      rows.flatMap((row) =>
        COLUMNS.flatMap((column) => read(row[column] ?? '', `${name.slice(0, 4)}-01-01`).items).filter(
          ({ valid }) => valid === false,
        ),
      ),
    );
    expect(gone).toEqual([]);
  });

  test('leads that also coordinate', () => {
    const found = plans.flatMap(({ name, rows }) =>
      rows.flatMap((row) => {
        const leading = read(row.lead ?? row.monitor ?? '').items;
        const others = read(row.coordinators ?? row.implementer ?? '').items;
        return leading.flatMap((a) =>
          others
            .map((b) => overlaps(a, b, defaultCatalogue()))
            .filter((relation) => relation === 'same' || relation === 'groupInGroup')
            .map((relation) => `${name} ${row.no} ${relation}`),
        );
      }),
    );
    expect(found).toEqual([
      '2022-cchc.json 21 groupInGroup',
      '2022-cchc.json 32 groupInGroup',
      '2024-cchc.json 7.3 same',
    ]);
  });

  test('capitals that Nghị định 30 does not want', () => {
    const wrong = new Set(
      items.flatMap(({ text, capitals }) => (capitals === undefined ? [] : [`${text}: ${capitals}`])),
    );
    expect([...wrong].sort()).toEqual([
      'Các Sở, ban, ngành: Các sở, ban, ngành',
      'các Sở, ban, ngành: các sở, ban, ngành',
    ]);
  });
});
