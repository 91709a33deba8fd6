import { readVersion, versionCell } from '../core/model/read-plan';
import { SCHEMA_VERSION, tableOf } from '../core/schema';
import { upgradesFrom } from '../core/schema/upgrades';
import type { WorkbookPort } from '../workbook/port';
import { readWorkbook } from './read-workbook';

/** What an upgrade did. */
export interface UpgradeResult {
  readonly from: number;
  readonly to: number;
  /** Headers of the columns that were added, by table name. */
  readonly added: Readonly<Record<string, readonly string[]>>;
}

/** Brings a workbook to the present structure: adds the columns it lacks and writes the version; nothing else changes. */
export async function upgradeWorkbook(port: WorkbookPort): Promise<UpgradeResult> {
  const { plan } = await readWorkbook(port);
  const raw = await port.read();
  const from = readVersion(raw);
  const added: Record<string, string[]> = {};
  for (const { table, column } of upgradesFrom(from).flatMap((upgrade) => upgrade.addedColumns)) {
    const present = plan.tables[table].columns.some(({ key }) => key === column.key);
    if (!present) (added[tableOf(table).name] ??= []).push(column.header);
  }
  for (const [table, headers] of Object.entries(added)) await port.addColumns(table, headers);
  const cell = versionCell(raw);
  if (cell && from < SCHEMA_VERSION) {
    await port.writeCells([
      { sheet: cell.sheet, row: cell.row, column: cell.column, before: cell.text, after: String(SCHEMA_VERSION) },
    ]);
  }
  return { from, to: SCHEMA_VERSION, added };
}
