import { checkPlan } from '../../src/core/check/result';
import type { CheckSettings } from '../../src/core/check/settings';
import type { NewRow, PlanContent } from '../../src/core/model/content';
import { planOfContent } from '../../src/core/model/build-plan';
import type { Issue } from '../../src/core/model/issue';
import type { Plan } from '../../src/core/model/plan';
import type { Rule } from '../../src/core/rules/types';
import { matchHeader, nearestHeader } from '../../src/core/schema/match-header';
import { tableOf, type PlanProperty, type TableId } from '../../src/core/schema';

/** The tables of a plan as one sees them in Excel: rows of cells between bars, the first row the headers. */
export interface Sheets {
  readonly document?: Partial<Record<PlanProperty, string>>;
  readonly appendices?: string;
  readonly sections?: string;
  readonly tasks?: string;
  readonly indicators?: string;
  readonly agencies?: string;
  readonly progress?: string;
  readonly waivers?: string;
}

/** Splits a drawn table into cells; `\n` in a cell is a line break. */
function cellsOf(drawn: string): string[][] {
  return drawn
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim().replaceAll('\\n', '\n')),
    );
}

function rowsOf<Id extends Exclude<TableId, 'plan'>>(table: Id, drawn: string | undefined): NewRow<Id>[] {
  if (drawn === undefined) return [];
  const [headers = [], ...rows] = cellsOf(drawn);
  const keys = headers.map((header) => matchHeader(table, header)?.key);
  const unknown = headers.find((header, i) => keys[i] === undefined && nearestHeader(table, header) !== undefined);
  if (unknown) throw new Error(`Misspelt header in a test sheet: ${unknown}`);
  const { idPrefix } = tableOf(table);
  return rows.map((cells, index) => {
    const row: Record<string, string> = {};
    const own: Record<string, string> = {};
    cells.forEach((cell, i) => {
      const key = keys[i];
      if (key === undefined) own[headers[i]!] = cell;
      else row[key] = cell;
    });
    if (idPrefix)
      row.id ??= table === 'appendices' ? `PL${index + 1}` : `${idPrefix}${String(index + 1).padStart(3, '0')}`;
    if (table === 'tasks' || table === 'indicators' || table === 'sections') row.appendix ??= 'PL1';
    return { ...row, own } as unknown as NewRow<Id>;
  });
}

/** A plan of test sheets; ids (NV001, CT001, PL1 …) and the appendix PL1 are filled in where the sheet leaves them out. */
export function planOf(sheets: Sheets): Plan {
  return planOfContent(contentOf(sheets));
}

export function contentOf(sheets: Sheets): PlanContent {
  return {
    document: { year: '2024', ...sheets.document },
    appendices: rowsOf('appendices', sheets.appendices ?? '| Loại | Tên phụ lục |\n| Nhiệm vụ | Danh mục nhiệm vụ |'),
    sections: rowsOf('sections', sheets.sections),
    tasks: rowsOf('tasks', sheets.tasks),
    indicators: rowsOf('indicators', sheets.indicators),
    agencies: rowsOf('agencies', sheets.agencies),
    progress: rowsOf('progress', sheets.progress),
    waivers: rowsOf('waivers', sheets.waivers),
  };
}

const defaults: CheckSettings = { profile: 'drafting', asOf: '2024-06-30' };

/** All findings of one rule. */
export function issuesOf(rule: Rule, sheets: Sheets, settings: Partial<CheckSettings> = {}): readonly Issue[] {
  return checkPlan(planOf(sheets), [rule], { ...defaults, ...settings }).issues;
}

/** Findings as short lines: "Nhiệm vụ!H2 same" and, where there is one, " → corrected text" (or " ? choice / choice"). */
export function findings(rule: Rule, sheets: Sheets, settings: Partial<CheckSettings> = {}): string[] {
  return issuesOf(rule, sheets, settings).map((issue) => {
    const fix = issue.fix ? ` → ${issue.fix.text}` : '';
    const choices = issue.suggestions ? ` ? ${issue.suggestions.map(({ text }) => text).join(' / ')}` : '';
    return `${issue.table}.${issue.column}#${issue.row - 1} ${issue.message}${fix}${choices}`;
  });
}
