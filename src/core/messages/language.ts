import type { Bilingual } from '../schema';

/** The languages of phuluc; Vietnamese is the first. */
export type Language = 'vi' | 'en';

/** Values for the placeholders of a template. */
export type TemplateData = Readonly<Record<string, string | number>>;

/** `{name}` in a template is replaced by its value; a name without a value stays as it is, so that a test sees it. */
function fillTemplate(template: string, data: TemplateData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));
}

/** The text in the language, with its placeholders filled. */
export function say(text: Bilingual, language: Language, data: TemplateData = {}): string {
  return fillTemplate(text[language], data);
}
