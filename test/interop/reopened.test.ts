import { readWorkbook } from '../../src/app/read-workbook';
import type { Gate } from '../../src/core/model/gates';
import type { Plan } from '../../src/core/model/plan';
import { rangeAddress } from '../../src/core/model/address';
import type { RawWorkbook } from '../../src/core/model/raw-workbook';
import { openXlsx } from '../../src/workbook/xlsx';
import { convert, CONVERSION_TIME, describeLibreOffice } from './support/libre-office';
import { appendixFile, documents, plans, standardWorkbook, workbookWithAppendices } from './support/plans';

const planOf = async (bytes: Uint8Array): Promise<{ plan: Plan; notices: readonly Gate[] }> =>
  readWorkbook(await openXlsx(bytes));

/** What a reader sees on the sheets: texts with their places, merged cells, whether a sheet is shown. */
async function sheetsOf(bytes: Uint8Array) {
  const { sheets } = await (await openXlsx(bytes)).read();
  return sheets.map(({ name, visibility, rows, merges }) => ({
    name,
    visibility,
    rows,
    merges: merges.map(rangeAddress).sort(),
  }));
}

const namesOf = async (bytes: Uint8Array): Promise<RawWorkbook['names']> =>
  (await (await openXlsx(bytes)).read()).names;

const sorted = (names: RawWorkbook['names']) => [...names].sort(([a], [b]) => (a < b ? -1 : 1));

const drawn = [...documents.keys()].filter((name) => plans.has(name));

/** Every kind of workbook that we make, by a name that tells kind and plan. */
const makers: readonly (readonly [
  kind: string,
  names: readonly string[],
  make: (name: string) => Promise<Uint8Array>,
])[] = [
  ['standard workbook', [...plans.keys()], standardWorkbook],
  ['appendices', [...documents.keys()], appendixFile],
  ['workbook with appendices', drawn, workbookWithAppendices],
];
const files = makers.flatMap(([kind, names, make]) => names.map((name) => [`${kind}: ${name}`, name, make] as const));
const withPlan = files.filter(([, , make]) => make !== appendixFile).map(([title]) => title);

describeLibreOffice('Workbooks that LibreOffice opened and saved', () => {
  const made = new Map<string, Uint8Array>();
  let saved = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [title, name, make] of files) made.set(title, await make(name));
    saved = await convert(made, 'xlsx', 'xlsx');
  }, CONVERSION_TIME);

  it.each(files.map(([title]) => title))('%s: the same sheets, texts and merged cells', async (title) => {
    expect(await sheetsOf(saved.get(title)!)).toEqual(await sheetsOf(made.get(title)!));
  });

  it.each(withPlan)('%s: the same plan, with its tables and pick lists', async (title) => {
    const before = await planOf(made.get(title)!);
    const after = await planOf(saved.get(title)!);
    expect(after.notices).toEqual([]);
    // Every row cell by cell; columns with the rows in which their pick lists stand; document, years, version.
    expect(after.plan).toEqual(before.plan);
    expect(sorted(await namesOf(saved.get(title)!))).toEqual(sorted(await namesOf(made.get(title)!)));
  });
});

/** LibreOffice drops a tab behind a space on the way through OpenDocument; all other text is as it was. */
const foldTabs = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/ ?\t/g, ' ') : part,
  );

describeLibreOffice('Workbooks by way of OpenDocument and back', () => {
  const made = new Map<string, Uint8Array>();
  let saved = new Map<string, Uint8Array>();

  beforeAll(async () => {
    made.set('blank', await standardWorkbook('blank'));
    for (const name of drawn) made.set(name, await workbookWithAppendices(name));
    saved = await convert(await convert(made, 'xlsx', 'ods'), 'ods', 'xlsx');
  }, 2 * CONVERSION_TIME);

  it.each(['blank', ...drawn])('%s: the same plan and sheets', async (name) => {
    const before = await planOf(made.get(name)!);
    const after = await planOf(saved.get(name)!);
    expect(after.notices).toEqual([]);
    expect(foldTabs(after.plan)).toEqual(foldTabs(before.plan));
    expect(foldTabs(await sheetsOf(saved.get(name)!))).toEqual(foldTabs(await sheetsOf(made.get(name)!)));
  });

  it.each(['blank', ...drawn])('%s: every pick list still has its name and cells', async (name) => {
    const before = await namesOf(made.get(name)!);
    const after = await namesOf(saved.get(name)!);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    // A reference to a column of an Excel table comes back as the cells that it means.
    const table = /^(\w+)\[/;
    for (const [list, refersTo] of before) {
      if (table.test(refersTo)) expect(after.get(list)).toMatch(/^(?:'[^']+'|\p{L}+)!\$[A-Z]+\$2(?::\$[A-Z]+\$\d+)?$/u);
      else expect(after.get(list)).toBe(refersTo);
    }
  });
});
