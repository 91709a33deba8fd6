import { findRow } from '../model/find-row';
import type { Issue } from '../model/issue';
import type { Plan } from '../model/plan';
import { headerOf } from '../check/result';
import { cellText } from '../rules/edit';
import type { Rule } from '../rules/types';
import { foldSpaces } from '../text/normalize';
import { say, type Language } from './language';

/** "Nhiệm vụ!H12 (TT 3, cột “Cơ quan chủ trì”)": where a finding is, for people; rows without a number go by their id. */
function renderPlace(issue: Issue, plan: Plan, language: Language): string {
  const row = findRow(plan, issue.table, issue.row);
  const number = row && cellText(row, 'no');
  const id = row && !number ? issue.rowId : '';
  const column = headerOf(plan, issue);
  const inside =
    language === 'vi'
      ? [number ? `TT ${number}` : '', id ? `dòng “${id}”` : '', `cột “${column}”`]
      : [number ? `No. ${number}` : '', id ? `row “${id}”` : '', `column “${column}”`];
  return `${issue.sheet}!${issue.cell} (${inside.filter(Boolean).join(', ')})`;
}

/** The finding as a sentence or two: where - what is wrong - what to do. */
export function renderIssue(issue: Issue, rule: Rule, plan: Plan, language: Language): string {
  const message = rule.messages[issue.message]!;
  // A finding is one line, also where the cell that it quotes has several.
  const data = Object.fromEntries(Object.entries(issue.data).map(([name, value]) => [name, foldSpaces(String(value))]));
  const what = say(message.what, language, data);
  const todo = say(message.todo, language, data);
  return `${renderPlace(issue, plan, language)}: ${what} ${todo}`;
}
