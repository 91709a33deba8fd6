import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Acceptance data that lies beside the checkout: the five plans, their published text, real phrases, foreign workbooks. */
const sharedFolder = path.join(__dirname, '../../../shared');

/** Whether the acceptance data is there; with CI=true its absence fails instead of skipping. */
export const hasShared = existsSync(sharedFolder);

if (!hasShared) {
  const message = `Acceptance data not found: ../shared is missing beside the checkout.`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(`${message} Tests that need it are skipped.`);
}

/** `describe` where ../shared is present, a visible skip where it is not. */
export const describeShared = hasShared ? describe : describe.skip;

export const sharedPath = (...parts: string[]): string => path.join(sharedFolder, ...parts);

export const readSharedText = (...parts: string[]): string => readFileSync(sharedPath(...parts), 'utf8');

/** Rows of a tab-separated file of ../shared/cases, without its header line. */
export function readSharedTsv(...parts: string[]): string[][] {
  if (!hasShared) return [];
  return readSharedText(...parts)
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));
}

/** Names of the files in a folder of ../shared with the given ending. */
export function listShared(folder: string, ending: string): string[] {
  return hasShared ? readdirSync(sharedPath(folder)).filter((name) => name.endsWith(ending)) : [];
}
