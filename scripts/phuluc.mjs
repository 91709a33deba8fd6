// `npm run -s phuluc -- <command>`: the command line from a checkout, built when the sources have changed.
import { pathToFileURL } from 'node:url';
import { buildIfStale, bundle } from './build-if-stale.mjs';

await buildIfStale();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
