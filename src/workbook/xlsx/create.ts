import type { WorkbookDrawing } from '../../core/drawing/types';
import { blankBook } from './draw/blank-book';
import { putSheets } from './draw/put-sheets';
import { buildSkeleton } from './draw/skeleton';
import { DEFAULT_LIMITS } from './package/limits';

/**
 * A new .xlsx file of a drawing: a blank workbook into which the sheets are put, by the same code that puts them into a
 * user's one. The same drawing always gives the same bytes.
 * WorkbookError `sheet-exists` for names that two sheets or tables share or no sheet can have, `too-large` for a text
 * longer than a cell holds.
 */
export async function createXlsx(drawing: WorkbookDrawing): Promise<Uint8Array> {
  const skeleton = await buildSkeleton(drawing.sheets);
  const firstVisible = drawing.sheets.findIndex(({ hidden }) => !hidden);
  const pkg = blankBook(drawing.title, skeleton.theme, Math.max(firstVisible, 0), DEFAULT_LIMITS);
  putSheets(pkg, drawing.sheets, skeleton, [], drawing.names);
  return pkg.save();
}
