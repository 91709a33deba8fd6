import { findRow } from '../model/find-row';
import type { Issue, MessageData } from '../model/issue';
import type { Plan } from '../model/plan';
import { headerOf } from '../check/result';
import { cellText } from '../rules/edit';
import type { Rule } from '../rules/types';

export type Language = 'vi' | 'en';

/** `{name}` in a template is replaced by its value; a name without a value stays as it is, so that a test sees it. */
export function fillTemplate(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}

/** "Nhiệm vụ!H12 (TT 3, cột Cơ quan chủ trì)": where a finding is, for people. */
export function renderPlace(issue: Issue, plan: Plan, language: Language): string {
  const row = findRow(plan, issue.table, issue.row);
  const number = row && (cellText(row, 'no') || issue.rowId);
  const column = headerOf(plan, issue);
  const inside =
    language === 'vi'
      ? [number ? `TT ${number}` : '', `cột “${column}”`]
      : [number ? `No. ${number}` : '', `column “${column}”`];
  return `${issue.sheet}!${issue.cell} (${inside.filter(Boolean).join(', ')})`;
}

/** The finding as a sentence or two: where - what is wrong - what to do. */
export function renderIssue(issue: Issue, rule: Rule, plan: Plan, language: Language): string {
  const message = rule.messages[issue.message]!;
  const what = fillTemplate(message.what[language], issue.data);
  const todo = fillTemplate(message.todo[language], issue.data);
  return `${renderPlace(issue, plan, language)}: ${what} ${todo}`;
}
