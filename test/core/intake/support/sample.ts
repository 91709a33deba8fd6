import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IntakeAppendix, IntakeRow } from '../../../../src/core/intake';

/** Text of a file in ../texts: appendices of made-up offices, in the ways in which such texts are published. */
export function sampleText(name: string): string {
  return readFileSync(path.join(__dirname, '../texts', `${name}.txt`), 'utf8');
}

/** A row as one line: kind, number, section, and its texts in the order of the columns. */
export function rowLine(row: IntakeRow, { meanings }: IntakeAppendix): string {
  const cells = meanings
    .filter(({ key }) => key !== 'no')
    .map(({ key, title }) => (key === undefined ? row.own?.[title] : row.fields[key]) ?? '');
  const texts =
    row.fields.title !== undefined ? [row.fields.title] : row.fields.text !== undefined ? [row.fields.text] : cells;
  const place = [row.kind, row.no, row.section ?? ''].join(' ').trimEnd();
  return `${place}: ${texts.join(' | ')}${row.merged ? ` [${row.merged.join(', ')}]` : ''}`;
}

/** Column keys; own columns as "+Title". */
export function columnLine({ meanings }: IntakeAppendix): string {
  return meanings.map(({ key, title, group }) => (group ? `${group} > ` : '') + (key ?? `+${title}`)).join(' | ');
}
