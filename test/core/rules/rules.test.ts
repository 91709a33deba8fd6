import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../src/core/rules';

const root = path.join(__dirname, '../../..');
const folder = path.join(root, 'src/core/rules');
/** Files of the folder that are no rules. */
const TOOLS = ['edit', 'index', 'partitions', 'types'];
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => !TOOLS.includes(name));

test('every rule file is registered under its own id', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its test and its page', () => {
    expect(existsSync(path.join(root, `test/core/rules/${id}.test.ts`))).toBe(true);
    const page = readFileSync(path.join(root, `docs/rules/${id}.md`), 'utf8');
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(page).toContain(rule.title.vi);
  });

  test('says what is wrong and what to do, in both languages, as sentences', () => {
    expect(Object.keys(rule.messages)).not.toEqual([]);
    for (const { what, todo } of Object.values(rule.messages)) {
      for (const text of [what.vi, what.en, todo.vi, todo.en]) expect(text).toMatch(/^[\p{Lu}“{(\d].*[.?]$/su);
      // The two languages name the same values.
      const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      expect(new Set(placeholders(what.en))).toEqual(new Set(placeholders(what.vi)));
      expect(what.vi).toMatch(/[àáảãạăâđèéêìíòóôơùúưỳýÀ-ỹ]/u);
    }
  });

  test('only reports messages that it has', () => {
    const source = readFileSync(path.join(folder, `${id}.ts`), 'utf8');
    for (const key of Object.keys(rule.messages)) expect(source).toMatch(new RegExp(`['"\`]?${key}['"\`]?`));
  });
});
