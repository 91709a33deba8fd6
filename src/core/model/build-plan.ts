import { planProperties, SCHEMA_VERSION, tables, type PlanProperty, type TableId } from '../schema';
import { propertyOfLabel } from '../schema/property-label';
import { parseDate } from './date';
import { ownHeaders, rowsOf, type NewRow, type PlanContent } from './content';
import type { Plan, PlanDocument, Row, TableSheet, TableSheets } from './plan';

/** Row of the headers in a workbook of ours. */
export const HEADER_ROW = 1;

/** Derives what is computed from the tables: the document's properties, the years. */
export function assemblePlan(sheets: TableSheets, version: number): Plan {
  const document = Object.fromEntries(planProperties.map(({ key }) => [key, ''])) as Record<PlanProperty, string>;
  const documentRows: Partial<Record<PlanProperty, number>> = {};
  for (const row of sheets.plan.rows) {
    const property = propertyOfLabel(row.property);
    if (!property || documentRows[property] !== undefined) continue;
    document[property] = row.value;
    documentRows[property] = row.row;
  }
  const year = readYear(document);
  return { tables: sheets, document, documentRows, year, years: readYears(document, year), version };
}

/** The year N that the rows of tblKeHoach tell, before the rest of the plan is read. */
export function yearOf(sheet: TableSheet): number | undefined {
  const rows = sheet.rows as readonly Row<'plan'>[];
  const value = (property: PlanProperty): string =>
    rows.find((row) => propertyOfLabel(row.property) === property)?.value ?? '';
  return readYear({ year: value('year'), title: value('title') });
}

function readYear(document: Pick<PlanDocument, 'year' | 'title'>): number | undefined {
  const written = /\b(19|20|21)\d{2}\b/.exec(document.year)?.[0];
  if (written) return Number(written);
  const inTitle = [...document.title.matchAll(/năm\s+((?:19|20|21)\d{2})\b/giu)].at(-1)?.[1];
  return inTitle ? Number(inTitle) : undefined;
}

function readYears(document: PlanDocument, year: number | undefined): { from: number; to: number } | undefined {
  const period = /\b((?:19|20|21)\d{2})\s*[-–—]\s*((?:19|20|21)\d{2})\b/.exec(document.period);
  if (period && Number(period[1]) <= Number(period[2])) return { from: Number(period[1]), to: Number(period[2]) };
  return year === undefined ? undefined : { from: year, to: year };
}

/** The day at which the plan's agencies must exist: its date of issue, or the first day of its year. */
export function planDate(plan: Plan): string | undefined {
  return parseDate(plan.document.date) ?? (plan.year === undefined ? undefined : `${plan.year}-01-01`);
}

/** The property rows of a new tblKeHoach: all labels, with the values that are given. */
export function documentRows(content: PlanContent): NewRow<'plan'>[] {
  return planProperties.map(({ key, label }) => ({ property: label, value: content.document[key] ?? '' }));
}

/** The plan as it reads from a fresh standard workbook that holds the content: same rows, same places. */
export function planOfContent(content: PlanContent): Plan {
  const sheetOf = (id: TableId): TableSheet => {
    const spec = tables.find((table) => table.id === id)!;
    const rows: readonly NewRow<TableId>[] = id === 'plan' ? documentRows(content) : rowsOf(content, id);
    const own = ownHeaders(rows);
    return {
      table: id,
      sheet: spec.sheet,
      headerRow: HEADER_ROW,
      columns: spec.columns.map(({ key, header }, index) => ({
        key,
        header,
        column: index + 1,
        validated: [
          { top: HEADER_ROW + 1, left: index + 1, bottom: HEADER_ROW + Math.max(rows.length, 1), right: index + 1 },
        ],
      })),
      ownColumns: own.map((header, index) => ({ header, column: spec.columns.length + index + 1 })),
      rows: rows.map((row, index) => {
        const cells = Object.fromEntries(
          spec.columns.map(({ key }) => [key, (row as Readonly<Record<string, string>>)[key] ?? '']),
        );
        return { ...cells, table: id, row: HEADER_ROW + 1 + index, own: row.own ?? {} } as unknown as Row<TableId>;
      }),
    };
  };
  const sheets = Object.fromEntries(tables.map(({ id }) => [id, sheetOf(id)])) as unknown as TableSheets;
  return assemblePlan(sheets, SCHEMA_VERSION);
}
