// `npm run docs`: writes the pages that are made from code: docs/workbook.md and docs/rules/README.md.
import { pathToFileURL } from 'node:url';
import { buildIfStale, bundle } from './build-if-stale.mjs';

await buildIfStale();
const { main } = await import(pathToFileURL(bundle).href);
const codes = [await main(['schema', '-o', 'docs/workbook.md']), await main(['rules', '-o', 'docs/rules/README.md'])];
process.exitCode = Math.max(...codes);
