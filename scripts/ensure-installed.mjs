// Runs `npm ci` when node_modules is missing or older than the lockfile, so that `npm start` and `npm test`
// work alone from a fresh clone.
import { existsSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const marker = path.join(root, 'node_modules/.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');

const upToDate = existsSync(marker) && statSync(marker).mtimeMs >= statSync(lockfile).mtimeMs;
if (!upToDate) {
  console.error('phuluc: installing packages (npm ci) ...');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: !npm });
  if (result.status !== 0) {
    console.error('phuluc: npm ci failed; check the connection to your npm registry and run it again.');
    process.exit(result.status ?? 1);
  }
}
