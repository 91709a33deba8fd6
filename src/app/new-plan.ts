import { agencyRows, defaultAgencies } from '../core/agency';
import { drawStandardWorkbook } from '../core/drawing/standard-workbook';
import type { WorkbookDrawing } from '../core/drawing/types';
import { emptyContent, type PlanContent } from '../core/model/content';

/** The content of an empty standard workbook for a year. */
export function blankContent(year: number | undefined): PlanContent {
  return { ...emptyContent, document: year === undefined ? {} : { year: String(year) } };
}

/** A new standard workbook with the content; without agencies of its own it gets the catalogue shipped with phuluc. */
export function newPlan(content: PlanContent): WorkbookDrawing {
  const agencies = content.agencies?.length ? content.agencies : agencyRows(defaultAgencies);
  return drawStandardWorkbook({ ...content, agencies });
}
