// `npm run bench [-- SIZE…]`: builds the bench and runs it; figures go to standard output as a Markdown table.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const built = run('node_modules/webpack-cli/bin/cli.js', '--config-name', 'bench');
process.exitCode =
  built || run('--expose-gc', '--max-old-space-size=8192', 'dist/bench/bench.mjs', ...process.argv.slice(2));
