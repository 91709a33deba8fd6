// Builds the command line when its bundle is missing or older than any source file.
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
export const bundle = path.join(root, 'dist/cli/phuluc.mjs');

/** Held while one process builds, so that others that start meanwhile wait for its bundle. */
const lock = path.join(root, 'dist/.building');
const LOCK_MS = 180_000;

/** @param {string} folder @returns {number} the newest modification time below it, in ms */
function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(file) : statSync(file).mtimeMs);
  }
  return time;
}

function isFresh() {
  const inputs = ['package-lock.json', 'webpack.config.mjs'].map((file) => statSync(path.join(root, file)).mtimeMs);
  const built = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  return built >= Math.max(newest(path.join(root, 'src')), ...inputs);
}

/** Waits for the lock; a lock that is older than a build can take was left by a process that died. */
async function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = existsSync(lock) ? statSync(lock).mtimeMs : 0;
      if (Date.now() - since > LOCK_MS) rmdirSync(lock, { recursive: true });
      await wait(100);
    }
  }
}

/** Builds `dist/cli` when needed; throws with webpack's own words when the build fails. */
export async function buildIfStale() {
  if (isFresh() && !existsSync(lock)) return;
  await takeLock();
  try {
    if (isFresh()) return;
    const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
    const result = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`The build failed:\n${result.stdout}${result.stderr}`);
  } finally {
    rmdirSync(lock);
  }
}
